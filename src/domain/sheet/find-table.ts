import type { TableDefinition } from '../template/catalogue.ts';
import { foldLabel } from './fold-label.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { SheetSource } from './sheet-source.ts';
import { cellOfExpression, tablePlaces, type TablePlace } from './table-places.ts';

/** A column of the sheet that is a column of the table. */
export interface Match {
  readonly place: TablePlace;
  readonly column: number;
}

/** A table of the catalogue as it was found in a sheet. */
export interface FoundTable {
  readonly table: TableDefinition;
  /** The last row of its headings. */
  readonly heading: number;
  readonly matches: readonly Match[];
}

/** Of the columns with figures, how many must be there: this share of them, or so many. */
const ENOUGH_SHARE = 0.6;
const ENOUGH = 3;

/** Whether the column shows figures that are typed, whichever row it is. */
function hasFigures(
  { leaf, index }: TablePlace,
  { rows }: TableDefinition,
  { catalogue }: SheetSource,
): boolean {
  if (rows.from === 'lines') {
    return rows.lines.some(({ values }) => cellOfExpression(values[index] ?? null, catalogue));
  }
  return cellOfExpression(leaf.value, catalogue) !== null;
}

/** Where a table of the catalogue stands in a sheet, by its headings; more than once where it is repeated. */
export function findTable(
  grid: SheetGrid,
  table: TableDefinition,
  source: SheetSource,
): readonly FoundTable[] {
  if (table.rows.from === 'rows') return [];
  const places = tablePlaces(table);
  const wanted = places.filter((place) => hasFigures(place, table, source));
  if (wanted.length === 0) return [];
  const labels = new Set(wanted.map(({ label }) => label));
  return grid.rowsWith(labels).flatMap((heading): FoundTable[] => {
    const headings = grid.columns.map((column) => grid.headings(heading, column).map(foldLabel));
    const matches = places.flatMap((place): Match[] => {
      const column = headings.findIndex((over) => fits(place, over));
      return column < 0 ? [] : [{ place, column }];
    });
    const isThere = (place: TablePlace): boolean => matches.some((one) => one.place === place);
    const label = places.find(({ leaf }) => leaf.value === 'label');
    if (label && !isThere(label)) return [];
    const figures = wanted.filter(isThere).length;
    // One heading alone, such as "Tổng số", names too little.
    const isKnown =
      (figures >= ENOUGH || figures / wanted.length >= ENOUGH_SHARE) &&
      (figures > 1 || label !== undefined);
    return isKnown ? [{ table, heading, matches }] : [];
  });
}

function fits({ label, group }: TablePlace, [own, ...above]: readonly string[]): boolean {
  return own === label && (group === null || above.includes(group));
}
