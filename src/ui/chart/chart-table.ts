import type { ChartData } from '../../domain/report/chart-data.ts';
import type { DataColumn, DataRow } from '../table/data-table.ts';
import type { FormatValue } from './chart-configuration.ts';

/** The numbers of a chart as a table: a row a category, a column a series. */
export function chartTable(
  data: ChartData,
  format: FormatValue,
  categoryHeader: string,
): { readonly columns: readonly DataColumn[]; readonly rows: readonly DataRow[] } {
  return {
    columns: [
      { key: 'category', header: categoryHeader },
      ...data.series.map((series, index) => ({
        key: `series-${String(index)}`,
        header: data.unit === '' ? series.label : `${series.label} (${data.unit})`,
        align: 'right' as const,
      })),
    ],
    rows: data.categories.map((category, index) => ({
      key: String(index),
      cells: [category, ...data.series.map((series) => format(series.values[index] ?? null))],
    })),
  };
}

/** Whether there is anything to draw: a chart of blanks would look like a chart of zeros. */
export function hasValues(data: ChartData): boolean {
  const values = data.series.flatMap((series) => series.values);
  if (data.kind === 'doughnut') return values.some((value) => value !== null && value > 0);
  return values.some((value) => value !== null);
}
