import type { DocumentAnnex, DocumentTree } from './document-tree.ts';
import { millimetres, pageOf, textWidthOf } from './layout/page-geometry.ts';
import { printableTree } from './layout/printable-tree.ts';
import { SINGLE_LINE_EM } from './layout/times-new-roman.ts';
import { typeSizes } from './layout/type-sizes.ts';
import { drawAnnexHead } from './preview/draw-annex-head.ts';
import { drawBlocks, type Notes } from './preview/draw-blocks.ts';
import { drawHead } from './preview/draw-head.ts';
import { drawSignature } from './preview/draw-signature.ts';
import { element, points } from './preview/element.ts';
import { fillPages, findCuts } from './preview/fill-pages.ts';
import type { FlowItem } from './preview/flow-item.ts';
import { measureFlow } from './preview/measure-flow.ts';
import { breakPages } from './preview/page-breaks.ts';
import './preview.css';

export interface PreviewOptions {
  /** Called with the section of the part that was clicked. */
  readonly onSection?: ((section: string) => void) | undefined;
}

function drawBody(tree: DocumentTree, notes: Notes): readonly FlowItem[] {
  return [
    ...drawHead(tree),
    ...drawBlocks(tree.blocks, true, textWidthOf(tree.style), notes),
    { kind: 'block', element: drawSignature(tree), keepWithNext: false },
  ];
}

function drawAnnex(
  annex: DocumentAnnex,
  { style }: DocumentTree,
  notes: Notes,
): readonly FlowItem[] {
  return [
    { kind: 'block', element: drawAnnexHead(annex), keepWithNext: annex.blocks.length > 0 },
    ...drawBlocks(annex.blocks, false, textWidthOf(style, annex.orientation), notes),
  ];
}

function setMeasures(root: HTMLElement, tree: DocumentTree): void {
  const { body } = typeSizes(tree.style);
  const line = SINGLE_LINE_EM * tree.style.lineSpacing;
  root.style.setProperty('--bcx-body-size', points(body));
  root.style.setProperty('--bcx-single-line', SINGLE_LINE_EM.toFixed(4));
  root.style.setProperty('--bcx-line-height', line.toFixed(4));
  root.style.setProperty('--bcx-spacing', points(tree.style.paragraphSpacing));
  for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
    root.style.setProperty(
      `--bcx-${side.toLowerCase()}`,
      `${String(tree.style[`margin${side}`])}mm`,
    );
  }
  root.style.setProperty('--bcx-indent', points(millimetres(tree.style.firstLineIndentCm * 10)));
}

type Orientation = DocumentAnnex['orientation'];

function newPage(
  number: number,
  orientation: Orientation,
): { page: HTMLElement; body: HTMLElement } {
  const body = element('div', 'bcx-body');
  const page = element('div', `bcx-page bcx-${orientation}`, [
    ...(number > 1 ? [element('div', 'bcx-page-number', String(number))] : []),
    body,
  ]);
  return { page, body };
}

/** Lays the document out in one endless page, finds where pages break, and deals it out to pages. */
function paginate(
  root: HTMLElement,
  tree: DocumentTree,
  items: readonly FlowItem[],
  orientation: Orientation = 'portrait',
): readonly HTMLElement[] {
  const sheet = pageOf(tree.style, orientation);
  const { page: measured, body: flow } = newPage(1, orientation);
  measured.classList.add('bcx-measured');
  flow.append(...items.map((item) => item.element));
  const notes = items.flatMap((item) => (item.kind === 'lines' && item.note ? [item.note] : []));
  if (notes.length > 0) measured.append(element('div', 'bcx-notes', notes));
  root.append(measured);
  // The page may be shown smaller: its own measured width says how many pixels a point has.
  const pixels = measured.getBoundingClientRect().width / millimetres(sheet.width);
  const lineHeight = pixels * typeSizes(tree.style).body * SINGLE_LINE_EM * tree.style.lineSpacing;
  const slices = measureFlow(items, lineHeight);
  const starts = breakPages(slices, pixels * millimetres(sheet.height - sheet.top - sheet.bottom));
  const cuts = findCuts(
    items,
    starts.flatMap((start) => slices[start] ?? []),
    lineHeight,
  );
  const pages = starts.map((_, index) => newPage(index + 1, orientation));
  fillPages(
    items,
    cuts,
    pages.map(({ body }) => body),
  );
  // A footnote goes where its mark went.
  for (const { page, body } of notes.length === 0 ? [] : pages) {
    const marks = new Set(
      [...body.querySelectorAll<HTMLElement>('.bcx-note-mark')].map(({ dataset }) => dataset.note),
    );
    const here = notes.filter((note) => marks.has(note.firstChild?.textContent ?? ''));
    if (here.length > 0) page.append(element('div', 'bcx-notes', here));
  }
  measured.remove();
  return pages.map(({ page }) => page);
}

/**
 * Draws the pages as they will print into an element, in place of what is there, with page breaks
 * found by measuring. The element must be in the page and visible. Returns how many pages there are.
 */
export function renderPreview(
  container: HTMLElement,
  tree: DocumentTree,
  options: PreviewOptions = {},
): { readonly pages: number } {
  const printable = printableTree(tree);
  const root = element('div', 'bcx-pages');
  root.lang = 'vi';
  setMeasures(root, printable);
  root.addEventListener('click', (event) => {
    const { target } = event;
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
    const section = part?.dataset.section;
    if (section !== undefined) options.onSection?.(section);
  });
  container.replaceChildren(root);
  const notes: Notes = [];
  const pages = [
    ...paginate(root, printable, drawBody(printable, notes)),
    // Each annex counts its pages from 1.
    ...(printable.annexes ?? []).flatMap((annex) =>
      paginate(root, printable, drawAnnex(annex, printable, notes), annex.orientation),
    ),
  ];
  root.append(...pages);
  return { pages: pages.length };
}
