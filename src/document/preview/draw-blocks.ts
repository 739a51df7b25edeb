import { assertNever } from '../../lib/assert-never.ts';
import type { DocumentBlock } from '../document-tree.ts';
import { drawChart } from './draw-chart.ts';
import { drawTable } from './draw-table.ts';
import { element } from './element.ts';
import type { FlowItem } from './flow-item.ts';

/** Footnotes in order, of the whole document: their place says their number. */
export type Notes = HTMLElement[];

function drawParagraph(
  block: Extract<DocumentBlock, { kind: 'paragraph' }>,
  isLast: boolean,
  notes: Notes,
): FlowItem {
  const paragraph = element('p', block.quote ? 'bcx-text bcx-quote' : 'bcx-text', [
    document.createTextNode(block.text),
  ]);
  const item = {
    kind: 'lines',
    element: paragraph,
    keepWithNext: isLast,
    keepLines: false,
  } as const;
  if (block.footnote === undefined) return item;
  const number = String(notes.length + 1);
  const mark = element('sup', 'bcx-note-mark', number);
  mark.dataset.note = number;
  paragraph.append(mark);
  const note = element('p', 'bcx-note', [
    element('sup', '', number),
    document.createTextNode(` ${block.footnote}`),
  ]);
  note.dataset.section = block.section;
  notes.push(note);
  return { ...item, note };
}

function drawBlock(
  block: DocumentBlock,
  isLast: boolean,
  available: number,
  notes: Notes,
): readonly FlowItem[] {
  switch (block.kind) {
    case 'heading': {
      const heading = element('p', `bcx-heading bcx-level-${block.level}`);
      if (block.part) {
        heading.classList.add('bcx-part');
        heading.append(block.number, element('br', ''), block.text);
      } else heading.textContent = `${block.number} ${block.text}`;
      heading.setAttribute('role', 'heading');
      heading.ariaLevel = String(block.level + 1);
      return [{ kind: 'lines', element: heading, keepWithNext: true, keepLines: true }];
    }
    case 'paragraph':
      return [drawParagraph(block, isLast, notes)];
    case 'table': {
      const table: FlowItem = {
        kind: 'table',
        element: drawTable(block, available),
        keepWithNext: isLast,
      };
      if (block.title === '') return [table];
      const title = element('p', 'bcx-centred bcx-bold bcx-table-title', block.title);
      return [{ kind: 'block', element: title, keepWithNext: true }, table];
    }
    case 'chart': {
      const chart = element('div', 'bcx-chart', [drawChart(block.chart, block.description)]);
      return [{ kind: 'block', element: chart, keepWithNext: isLast }];
    }
    default:
      return assertNever(block);
  }
}

/** Blocks in order; every element knows the section it comes from. `available`: text width in points. */
export function drawBlocks(
  blocks: readonly DocumentBlock[],
  tied: boolean,
  available: number,
  notes: Notes,
): readonly FlowItem[] {
  return blocks.flatMap((block, index) => {
    const items = drawBlock(block, tied && index === blocks.length - 1, available, notes);
    for (const item of items) item.element.dataset.section = block.section;
    if (blocks[index - 1]?.kind === 'table') items[0]?.element.classList.add('bcx-after-table');
    return items;
  });
}
