import type { DocumentTree } from '../document-tree.ts';
import { ADDRESS_AFTER, ADDRESS_TITLE, addresseeLayout } from '../layout/addressee-layout.ts';
import {
  HEAD_SPACING,
  headerLayout,
  MOTTO,
  NATION,
  RULE,
  type HeaderLine,
} from '../layout/header-layout.ts';
import { textWidthOf } from '../layout/page-geometry.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { element, points } from './element.ts';
import type { FlowItem } from './flow-item.ts';

function centred(text: string, size: number, className = '', width?: number): HTMLElement {
  const line = element('p', `bcx-centred ${className}`, text);
  line.style.fontSize = points(size);
  if (width !== undefined) line.style.width = points(width);
  return line;
}

function rule(length: number, below: number): HTMLElement {
  const line = element('div', 'bcx-rule');
  line.style.width = points(length);
  line.style.marginTop = points(RULE.above);
  line.style.marginBottom = points(RULE.below + below);
  return line;
}

function drawHeader(tree: DocumentTree): HTMLElement {
  const sizes = typeSizes(tree.style);
  const layout = headerLayout(tree);
  const issuerLine = (className: string) => (line: HeaderLine) =>
    centred(line.text, sizes.issuer, className, line.width);
  const columns = element('div', 'bcx-header', [
    element('div', '', [
      ...layout.superior.map(issuerLine('')),
      ...layout.issuer.map(issuerLine('bcx-bold')),
      rule(layout.issuerRule, 0),
    ]),
    element('div', '', [
      centred(NATION, sizes.nation, 'bcx-bold'),
      centred(MOTTO, sizes.motto, 'bcx-bold'),
      rule(layout.mottoRule, 0),
    ]),
    centred(tree.number, sizes.number),
    centred(tree.placeAndDate, sizes.placeAndDate, 'bcx-italic'),
  ]);
  columns.style.gridTemplateColumns = `${points(layout.leftColumn)} ${points(layout.rightColumn)}`;
  columns.style.rowGap = points(HEAD_SPACING.aboveNumber);
  columns.style.marginBottom = points(HEAD_SPACING.aboveName);
  return element('div', '', [
    columns,
    centred(tree.name, sizes.body, 'bcx-bold'),
    centred(layout.subject.text, sizes.body, 'bcx-bold', layout.subject.width),
    rule(layout.subjectRule, HEAD_SPACING.below),
  ]);
}

function drawAddressees(tree: DocumentTree): HTMLElement {
  const layout = addresseeLayout(
    tree.addressees,
    typeSizes(tree.style).body,
    textWidthOf(tree.style),
  );
  const line = (text: string, indent: number, hanging: number) => {
    const drawn = element('p', 'bcx-addressee', text);
    drawn.style.marginLeft = points(indent + hanging);
    drawn.style.textIndent = points(-hanging);
    return drawn;
  };
  const title = layout.inline === '' ? ADDRESS_TITLE : `${ADDRESS_TITLE} ${layout.inline}`;
  const block = element('div', '', [
    line(title, layout.titleIndent, layout.titleHanging),
    ...layout.lines.map((text) => line(text, layout.lineIndent, layout.lineHanging)),
  ]);
  block.style.marginBottom = points(ADDRESS_AFTER);
  return block;
}

/** Head of the first page and, when the report is addressed, "Kính gửi". */
export function drawHead(tree: DocumentTree): readonly FlowItem[] {
  const block = (drawn: HTMLElement): FlowItem => ({
    kind: 'block',
    element: drawn,
    keepWithNext: true,
  });
  return [
    block(drawHeader(tree)),
    ...(tree.addressees.length === 0 ? [] : [block(drawAddressees(tree))]),
  ];
}
