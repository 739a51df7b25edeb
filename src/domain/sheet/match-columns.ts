import type { RowColumn } from '../template/catalogue.ts';
import { foldLabel } from './fold-label.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { Sheet } from './sheet.ts';
import { isNumbering, isTotal } from './table-body.ts';

/** Which column of a sheet each column of a grid takes; null for none. Sheet columns from 0. */
export type ColumnMatch = Readonly<Record<string, number | null>>;

export interface MatchedColumns {
  /** The row with the headings, from 1; null where none was recognised. */
  readonly heading: number | null;
  readonly columns: ColumnMatch;
}

/** A row of a sheet as a row of the grid. */
export interface MatchedRow {
  /** From 1. */
  readonly number: number;
  /** By key of the grid's column; only those that say anything. */
  readonly cells: Readonly<Record<string, string>>;
}

type Named = Pick<RowColumn, 'key' | 'label'>;

/** Rows at the top in which headings are looked for. */
const LOOK = 40;
const SAME = 3;
const PART = 1;

/** How well a heading names a column: alike, or one has all words of the other. */
function likeness(label: string, heading: string): number {
  if (heading === '') return 0;
  if (label === heading) return SAME;
  const [few = [], many = []] = [label.split(' '), heading.split(' ')].sort(
    (one, other) => one.length - other.length,
  );
  return few.every((word) => many.includes(word)) && few.join('').length > 2 ? PART : 0;
}

/** Each column gets the heading that names it best, and no heading serves two. */
function assign(columns: readonly Named[], headings: readonly string[]): ColumnMatch {
  const pairs = columns.flatMap(({ key, label }) =>
    headings.map((heading, column) => ({
      key,
      column,
      likeness: likeness(foldLabel(label), heading),
    })),
  );
  const match: Record<string, number | null> = {};
  const taken = new Set<number>();
  for (const pair of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (pair.likeness === 0 || Object.hasOwn(match, pair.key) || taken.has(pair.column)) continue;
    match[pair.key] = pair.column;
    taken.add(pair.column);
  }
  return match;
}

/** The headings of a sheet that name the columns of a grid, and which names which. Pure. */
export function matchColumns(sheet: Sheet, columns: readonly Named[]): MatchedColumns {
  const grid = new SheetGrid(sheet);
  const none = Object.fromEntries(columns.map(({ key }) => [key, null]));
  let best: MatchedColumns = { heading: null, columns: none };
  let most = SAME - 1;
  for (const heading of grid.rowNumbers.slice(0, LOOK)) {
    const headings = grid.columns.map((column) =>
      foldLabel(grid.headings(heading, column)[0] ?? ''),
    );
    const match = assign(columns, headings);
    const score = columns.reduce((sum, { key, label }) => {
      const column = match[key];
      // Only what stands in this row counts for it, or each row below would do as well.
      const own = typeof column === 'number' ? foldLabel(grid.text(heading, column)) : '';
      return sum + likeness(foldLabel(label), own);
    }, 0);
    if (score > most) {
      most = score;
      best = { heading, columns: { ...none, ...match } };
    }
  }
  return best;
}

/** The rows below the headings that say something in a matched column; not sums or column numbers. */
export function matchedRows(
  sheet: Sheet,
  heading: number | null,
  columns: ColumnMatch,
): readonly MatchedRow[] {
  const grid = new SheetGrid(sheet);
  const taken = Object.entries(columns).flatMap(([key, column]) =>
    column === null ? [] : [[key, column] as const],
  );
  return grid.rowNumbers.flatMap((number): MatchedRow[] => {
    if (number <= (heading ?? 0) || isTotal(grid, number) || isNumbering(grid, number)) return [];
    const cells = taken.flatMap(([key, column]) => {
      const text = grid.text(number, column);
      return text === '' ? [] : [[key, text] as const];
    });
    return cells.length === 0 ? [] : [{ number, cells: Object.fromEntries(cells) }];
  });
}
