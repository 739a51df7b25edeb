import { foldLabel } from '../../domain/sheet/fold-label.ts';
import { isLabel } from '../../domain/sheet/sheet-grid.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** A row's name as the file has it, and the key of the figure it was said to be of. */
export interface NamedRow {
  readonly label: string;
  readonly figure: string;
}

/** Keys of figures by folded label, as the search in sheets takes them. */
export const figuresByName = (rows: readonly NamedRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ label, figure }) => [foldLabel(label), figure]));

/** Whether two rows have one name, however it is numbered and marked. */
export const hasName = (row: { readonly label: string }, label: string): boolean =>
  foldLabel(row.label) === foldLabel(label);

/** Those whose name stands somewhere in these sheets. */
export function namesIn(sheets: readonly Sheet[], named: readonly NamedRow[]): readonly NamedRow[] {
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  const labels = new Set(texts.filter(isLabel).map(foldLabel));
  return named.filter(({ label }) => labels.has(foldLabel(label)));
}
