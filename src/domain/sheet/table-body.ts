import { foldLabel } from './fold-label.ts';
import type { SheetGrid } from './sheet-grid.ts';

const TOTAL = /^(?:tong so|cong)$/u;

/** The rows under the headings, up to a gap, a total or the next headings. */
export function bodyRows(grid: SheetGrid, heading: number, end: number): readonly number[] {
  const body: number[] = [];
  let last = heading;
  for (const row of grid.rowNumbers) {
    if (row <= heading) continue;
    const isGap = grid.sheet.hidden === 0 && row > last + 1;
    if (row >= end || isGap) break;
    last = row;
    if (!isNumbering(grid, row)) body.push(row);
    if (isTotal(grid, row)) break;
  }
  return body;
}

/** A row that sums up those above it. */
export const isTotal = (grid: SheetGrid, row: number): boolean =>
  TOTAL.test(foldLabel(grid.label(row)?.text ?? ''));

/** "(1) (2) (3) = (4) + (5)" under the headings. */
export function isNumbering(grid: SheetGrid, row: number): boolean {
  const texts = grid.columns.map((column) => grid.text(row, column));
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length > 2 &&
    filled.every((text) => /^\(?[A-Z\d]{1,2}\)?(?:\s*=[\s\d()+]*)?$/u.test(text))
  );
}
