import type { FileChild } from 'docx';
import type { DocumentTree } from '../document-tree.ts';
import { HEAD_SPACING, headerLayout, MOTTO, NATION } from '../layout/header-layout.ts';
import { textWidthOf } from '../layout/page-geometry.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { borderlessTable } from './borderless-table.ts';
import { centredLine, drawnRule } from './centred-line.ts';
import { STYLE } from './document-styles.ts';

/** Head of the first page: issuer, Quốc hiệu, number, date, name and subject, with their drawn rules. */
export function headerBlock(tree: DocumentTree): readonly FileChild[] {
  const sizes = typeSizes(tree.style);
  const layout = headerLayout(tree);
  const left = { available: layout.leftColumn };
  const right = { available: layout.rightColumn };
  const bold = { bold: true };
  const table = borderlessTable(
    [layout.leftColumn, layout.rightColumn],
    [
      [
        [
          ...layout.superior.map((line) => centredLine({ ...line, ...left, size: sizes.issuer })),
          ...layout.issuer.map((line) =>
            centredLine({ ...line, ...left, size: sizes.issuer, run: bold }),
          ),
          drawnRule(layout.issuerRule, layout.leftColumn),
        ],
        [
          centredLine({ text: NATION, ...right, size: sizes.nation, run: bold }),
          centredLine({ text: MOTTO, ...right, size: sizes.motto, run: bold }),
          drawnRule(layout.mottoRule, layout.rightColumn),
        ],
      ],
      [
        [
          centredLine({
            text: tree.number,
            ...left,
            size: sizes.number,
            before: HEAD_SPACING.aboveNumber,
          }),
        ],
        [
          centredLine({
            text: tree.placeAndDate,
            ...right,
            size: sizes.placeAndDate,
            before: HEAD_SPACING.aboveNumber,
            run: { italics: true },
          }),
        ],
      ],
    ],
  );
  const available = textWidthOf(tree.style);
  const page = { available, size: sizes.body, run: bold };
  return [
    table,
    centredLine({
      ...page,
      text: tree.name,
      before: HEAD_SPACING.aboveName,
      paragraph: { style: STYLE.name, keepNext: true },
    }),
    centredLine({
      ...page,
      ...layout.subject,
      paragraph: { style: STYLE.subject, keepNext: true, keepLines: true },
    }),
    drawnRule(layout.subjectRule, available, HEAD_SPACING.below),
  ];
}
