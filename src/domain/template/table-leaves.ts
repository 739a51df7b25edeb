import type { TableColumn } from './catalogue.ts';

/** The columns that hold cells, from left to right, without the groups above them. */
export function tableLeaves(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.flatMap((column) =>
    column.columns.length === 0 ? [column] : tableLeaves(column.columns),
  );
}
