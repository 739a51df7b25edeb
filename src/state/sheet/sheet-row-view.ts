import { readFigure } from '../../domain/figure/read-figure.ts';
import type { MatchedRow } from '../../domain/sheet/match-columns.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { RowColumn } from '../../domain/template/catalogue.ts';
import { asTyped } from '../figure-rows.ts';

/** A row to be taken, its texts as they would stand in the grid. */
export interface SheetRowView extends MatchedRow {
  /** Keys of the columns in which it says what their type, or their choices, cannot read. */
  readonly unreadable: ReadonlySet<string>;
}

export function viewRow(
  { number, cells }: MatchedRow,
  columns: readonly RowColumn[],
): SheetRowView {
  const unreadable = new Set<string>();
  const typed = columns.flatMap((column) => {
    const text = cells[column.key];
    if (text === undefined) return [];
    const tidy = asTyped(text, column);
    const isChoice = column.options.length === 0 || column.options.includes(tidy);
    if (readFigure(column, tidy).state === 'unreadable' || !isChoice) unreadable.add(column.key);
    return [[column.key, tidy] as const];
  });
  return { number, cells: Object.fromEntries(typed), unreadable };
}

/** The columns of a sheet that hold anything below a row, from 0. */
export function filledColumns({ rows }: Sheet, heading: number): readonly number[] {
  const filled = new Set<number>();
  for (const { number, cells } of rows) {
    if (number > heading) cells.forEach((text, column) => text !== '' && filled.add(column));
  }
  return [...filled].sort((one, other) => one - other);
}
