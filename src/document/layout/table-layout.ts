import type { DocumentBlock, TableCell } from '../document-tree.ts';
import { textWidth } from './times-new-roman.ts';

export type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** How a table is set; all in points. */
export interface TableLayout {
  readonly size: number;
  readonly columns: readonly number[];
  /** Left and right inside each cell. */
  readonly padding: number;
  /** By column: how far its numbers stand off its right side, so that the widest is in the middle. */
  readonly numberIndents: readonly number[];
}

/** Wide tables get smaller letters before any word is broken. */
const SIZES = [13, 12, 11, 10, 9] as const;
const MANY_COLUMNS = 7;
const PADDING = { roomy: 5, tight: 2 } as const;

interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** Gives each cell its first column: cells covered by a span from above are not written. */
function placeCells(rows: readonly (readonly TableCell[])[]): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** By column: how many more rows a cell from above covers. */
  const covered: number[] = [];
  for (const row of rows) {
    let column = 0;
    const next = [...covered].map((rest) => Math.max(0, rest - 1));
    for (const cell of row) {
      while ((covered[column] ?? 0) > 0) column += 1;
      placed.push({ cell, column });
      for (let index = column; index < column + cell.columnSpan; index += 1) {
        next[index] = cell.rowSpan - 1;
      }
      column += cell.columnSpan;
    }
    covered.splice(0, covered.length, ...next);
  }
  return placed;
}

function longestWord(cell: TableCell, size: number): number {
  const face = cell.bold ? 'bold' : 'regular';
  return Math.max(...cell.text.split(/\s+/).map((word) => textWidth(word, face, size)));
}

function numberIndents(
  cells: readonly PlacedCell[],
  columns: readonly number[],
  size: number,
  padding: number,
): readonly number[] {
  const widest = columns.map(() => 0);
  for (const { cell, column } of cells) {
    if (cell.align !== 'right' || cell.columnSpan > 1) continue;
    const width = textWidth(cell.text, cell.bold ? 'bold' : 'regular', size);
    widest[column] = Math.max(widest[column] ?? 0, width);
  }
  return columns.map((width, column) =>
    Math.max(0, (width - 2 * padding - 1 - (widest[column] ?? 0)) / 2),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The least width of each column at which no word is broken. */
function leastWidths(
  cells: readonly PlacedCell[],
  count: number,
  size: number,
  padding: number,
): readonly number[] {
  // A word may measure a little wider in another program; the border takes half a point.
  const need = ({ cell }: PlacedCell) => longestWord(cell, size) * 1.02 + 2 * padding + 1;
  const widths = Array.from({ length: count }, () => 0);
  for (const placed of cells.filter(({ cell }) => cell.columnSpan === 1)) {
    widths[placed.column] = Math.max(widths[placed.column] ?? 0, need(placed));
  }
  for (const placed of cells.filter(({ cell }) => cell.columnSpan > 1)) {
    const end = placed.column + placed.cell.columnSpan;
    const missing = need(placed) - sum(widths.slice(placed.column, end));
    for (let column = placed.column; missing > 0 && column < end; column += 1) {
      widths[column] = (widths[column] ?? 0) + missing / placed.cell.columnSpan;
    }
  }
  return widths;
}

/** Shares the page by the relative widths, but gives no column less than it needs. */
function shareWidth(
  least: readonly number[],
  relative: readonly number[],
  available: number,
): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const room = available - sum(least.filter((_, column) => fixed.has(column)));
    const parts = sum(relative.filter((_, column) => !fixed.has(column)));
    const share = (column: number) => (room * (relative[column] ?? 1)) / parts;
    const short = least.findIndex((width, column) => !fixed.has(column) && share(column) < width);
    if (short === -1)
      return least.map((width, column) => (fixed.has(column) ? width : share(column)));
    fixed.add(short);
  }
}

/**
 * Sets a table to the width of the text (`available`, in points): the largest letters at which no word is broken, and the
 * relative widths as far as the words allow. A word that fits in no size makes its table's columns
 * narrower than it needs, and is broken.
 */
export function layoutTable(table: TableBlock, available: number): TableLayout {
  const cells = placeCells([...table.headerRows, ...table.rows]);
  const count = table.widths.length;
  const padding = count < MANY_COLUMNS ? PADDING.roomy : PADDING.tight;
  const sizes = SIZES.slice(count < MANY_COLUMNS ? 0 : 1);
  const laidOut = (size: number, columns: readonly number[]): TableLayout => ({
    size,
    padding,
    columns,
    numberIndents: numberIndents(cells, columns, size, padding),
  });
  for (const size of sizes) {
    const least = leastWidths(cells, count, size, padding);
    if (sum(least) <= available) {
      return laidOut(size, shareWidth(least, table.widths, available));
    }
  }
  const size = SIZES[SIZES.length - 1] ?? 9;
  const least = leastWidths(cells, count, size, padding).map((width) =>
    Math.min(width, (1.5 * available) / count),
  );
  const scale = Math.min(1, available / sum(least));
  const scaled = least.map((width) => width * scale);
  return laidOut(size, shareWidth(scaled, table.widths, available));
}

/** How far the text of a cell stands off the right side of its column, beyond the padding. */
export function rightIndents(
  rows: readonly (readonly TableCell[])[],
  { numberIndents: indents }: TableLayout,
): ReadonlyMap<TableCell, number> {
  return new Map(
    placeCells(rows).map(({ cell, column }) => [
      cell,
      cell.align === 'right' && cell.columnSpan === 1 ? (indents[column] ?? 0) : 0,
    ]),
  );
}
