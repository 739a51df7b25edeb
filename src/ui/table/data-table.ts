/** A column; with `columns` a heading over several. */
export interface DataColumn {
  readonly key: string;
  readonly header: string;
  readonly align?: 'left' | 'right' | 'center' | undefined;
  readonly columns?: readonly DataColumn[] | undefined;
}

export interface DataRow {
  readonly key: string;
  /** By leaf column, formatted. The first is the row's heading. */
  readonly cells: readonly string[];
  readonly total?: boolean | undefined;
}

export interface HeaderCell {
  readonly column: DataColumn;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The columns that hold cells, left to right. */
export function leafColumns(columns: readonly DataColumn[]): readonly DataColumn[] {
  return columns.flatMap((column) =>
    column.columns && column.columns.length > 0 ? leafColumns(column.columns) : [column],
  );
}

const depth = (columns: readonly DataColumn[]): number =>
  columns.length === 0 ? 0 : 1 + Math.max(...columns.map((column) => depth(column.columns ?? [])));

/** The header's rows from the top, each cell with the columns and rows it spans. */
export function headerRows(columns: readonly DataColumn[]): readonly (readonly HeaderCell[])[] {
  const height = depth(columns);
  const rows: HeaderCell[][] = Array.from({ length: height }, () => []);
  const place = (level: readonly DataColumn[], top: number): void => {
    for (const column of level) {
      const below = column.columns ?? [];
      const isLeaf = below.length === 0;
      rows[top]?.push({
        column,
        columnSpan: isLeaf ? 1 : leafColumns(below).length,
        rowSpan: isLeaf ? height - top : 1,
      });
      place(below, top + 1);
    }
  };
  place(columns, 0);
  return rows;
}
