import type { DocumentText, TextBlock } from '../document-text.ts';
import type { CellPlace } from '../proof-finding.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './line.ts';
import type { Paragraph } from './paragraph.ts';
import { recoverTables } from './recover-tables.ts';
import { makeCell, makeTable, type Table } from './table.ts';

export type Item =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: Table };

type TableBlock = Extract<TextBlock, { kind: 'table' }>;

// The head and the foot of a letter are set in tables without borders.
const PLACES_WORDS =
  /cộng ho[àa]̀? xã hội|cộng h[oò][aà] xã hội|độc lập ?- ?tự do|nơi nhận ?:|(?:^|\n)\s*(?:tm|kt|tl|tuq)\.\s/iu;
const EMPTY: Omit<Line, 'piece' | 'part' | 'placed'> = { level: 0, bold: false, centred: false };

/** A hundred pages have half as many; what follows is not read. */
const MOST_BLOCKS = 6000;
/** Rows of a table that are read. */
const MOST_ROWS = 1000;

const isLayout = ({ rows }: TableBlock): boolean =>
  rows.length <= 6 && rows.some((row) => row.some(({ text }) => PLACES_WORDS.test(text)));

function linesOf(
  text: string,
  block: number,
  cell: CellPlace | null,
  look: Omit<Line, 'piece'>,
): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const piece = { block, cell, offset, text: line };
    offset += line.length + 1;
    return { piece, ...look };
  });
}

/** Paragraphs and tables of the body in reading order; footnotes come as they stand. */
export function readBlocks({ blocks }: DocumentText): readonly Item[] {
  const items: Item[] = [];
  let lines: Line[] = [];
  const captionOf = (): Paragraph | null => {
    // A line in brackets under the title says its days or its unit.
    const last = items.slice(-3).reverse();
    const named = last.find(
      (item) => item.kind === 'table' || !item.paragraph.text.startsWith('('),
    );
    return named?.kind === 'paragraph' ? named.paragraph : null;
  };
  const flush = (): void => {
    for (const stretch of recoverTables(lines)) {
      if (stretch.kind === 'table') {
        items.push({ kind: 'table', table: makeTable(stretch.rows, captionOf()) });
      } else {
        const paragraphs = joinLines(stretch.lines).filter(({ text }) => text !== '');
        items.push(...paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph }) as const));
      }
    }
    lines = [];
  };

  blocks.slice(0, MOST_BLOCKS).forEach((block, index) => {
    if (block.part === 'header' || block.part === 'footer') {
      return;
    }
    if (block.kind === 'paragraph') {
      const { part, level, bold, centred } = block;
      lines.push(
        ...linesOf(block.text, index, null, { part, level, bold, centred, placed: false }),
      );
    } else if (isLayout(block)) {
      block.rows.forEach((row, rowIndex) => {
        row.forEach(({ text }, at) => {
          const look = { ...EMPTY, part: block.part, placed: true };
          lines.push(...linesOf(text, index, { row: rowIndex, index: at }, look));
        });
      });
    } else {
      flush();
      const rows = block.rows
        .slice(0, MOST_ROWS)
        .map((row, rowIndex) =>
          row.map(({ text, columnSpan, rowSpan }, at) =>
            makeCell(
              { block: index, cell: { row: rowIndex, index: at }, offset: 0, text },
              columnSpan,
              rowSpan,
            ),
          ),
        );
      items.push({ kind: 'table', table: makeTable(rows, captionOf()) });
    }
  });
  flush();
  return items;
}
