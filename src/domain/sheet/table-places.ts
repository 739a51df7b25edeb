import type { CellKey } from '../figure/figure-set.ts';
import type { Expression } from '../expression/expression.ts';
import type { Catalogue, TableColumn, TableDefinition } from '../template/catalogue.ts';
import { foldLabel } from './fold-label.ts';

/** A column of a table of the catalogue, as its headings are compared. */
export interface TablePlace {
  readonly leaf: TableColumn;
  /** Among the leaves of its table. */
  readonly index: number;
  readonly label: string;
  /** The outermost heading over it; null where it stands alone. */
  readonly group: string | null;
}

/** The columns of a table with their own and their outermost headings, folded. */
export function tablePlaces({ columns }: TableDefinition): readonly TablePlace[] {
  const places: TablePlace[] = [];
  const walk = (column: TableColumn, group: string | null): void => {
    if (column.columns.length > 0) {
      for (const inner of column.columns) walk(inner, group ?? column.header);
      return;
    }
    const label = foldLabel(column.header);
    const folded = group === null ? null : foldLabel(group);
    places.push({ leaf: column, index: places.length, label, group: folded });
  };
  for (const column of columns) walk(column, null);
  return places;
}

const MEMBER = /^member\(\s*(\w+)\s*,\s*"(\w+)"\s*\)$/u;

/** The typed cell that an expression merely shows: `tthcCount.commune`; null for what is computed. */
export function cellOfExpression(
  value: Expression | string | null,
  { figures }: Pick<Catalogue, 'figures'>,
): CellKey | null {
  if (value === null || typeof value === 'string') return null;
  const source = value.source.trim();
  if (figures.has(source)) return source;
  const [, figure = '', member = ''] = MEMBER.exec(source) ?? [];
  return figures.has(figure) ? `${figure}.${member}` : null;
}
