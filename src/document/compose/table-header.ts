import type { TableColumn } from '../../domain/template/catalogue.ts';
import { tableLeaves } from '../../domain/template/table-leaves.ts';
import type { TableCell } from '../document-tree.ts';

function depth(columns: readonly TableColumn[]): number {
  return Math.max(0, ...columns.map((column) => 1 + depth(column.columns)));
}

/** As many rows as the deepest group has levels; shallower headers reach down over them. */
export function tableHeader(columns: readonly TableColumn[]): readonly (readonly TableCell[])[] {
  const rows: TableCell[][] = Array.from({ length: depth(columns) }, () => []);
  const place = (column: TableColumn, level: number): void => {
    const isLeaf = column.columns.length === 0;
    rows[level]?.push({
      text: column.header,
      columnSpan: isLeaf ? 1 : tableLeaves(column.columns).length,
      rowSpan: isLeaf ? rows.length - level : 1,
      align: 'center',
      bold: true,
    });
    for (const inner of column.columns) place(inner, level + 1);
  };
  for (const column of columns) place(column, 0);
  return rows;
}
