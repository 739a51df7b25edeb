import type { ComposedTable } from '../document/compose-table.ts';
import type { TableColumn, TableDefinition } from '../domain/template/catalogue.ts';

/** A column of a table on screen; one with `columns` is a heading over several. */
export interface ScreenColumn {
  readonly key: string;
  readonly header: string;
  readonly align: 'left' | 'right' | 'center';
  readonly columns: readonly ScreenColumn[];
}

export interface ScreenRow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly total: boolean;
}

function columns(given: readonly TableColumn[], path: string): readonly ScreenColumn[] {
  return given.map((column, index) => {
    const key = `${path}${String(index)}`;
    const isText = column.value === 'label' || column.value === 'organisation';
    return {
      key,
      header: column.header,
      align: isText || column.format === 'text' ? 'left' : 'center',
      columns: columns(column.columns, `${key}.`),
    };
  });
}

/** A composed table for the screen, where every cell stands alone: a total's label spans columns only in print. */
export function dataTable(
  definition: TableDefinition,
  { rows }: ComposedTable,
): { readonly columns: readonly ScreenColumn[]; readonly rows: readonly ScreenRow[] } {
  return {
    columns: columns(definition.columns, ''),
    rows: rows.map((cells, index) => ({
      key: String(index),
      cells: cells.flatMap(({ text, columnSpan }) => [
        text,
        ...Array.from({ length: columnSpan - 1 }, () => ''),
      ]),
      total: definition.totalLabel !== null && index === rows.length - 1,
    })),
  };
}
