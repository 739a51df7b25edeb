import type { ChartData } from '../domain/report/chart-data.ts';
import type { ChartKind } from '../domain/template/catalogue.ts';
import { formatCount } from './format-number.ts';

const KINDS: Readonly<Record<ChartKind, string>> = {
  doughnut: 'Biểu đồ vành khuyên',
  bar: 'Biểu đồ thanh ngang',
  column: 'Biểu đồ cột',
  stackedBar: 'Biểu đồ thanh ngang xếp chồng',
  stackedColumn: 'Biểu đồ cột xếp chồng',
  line: 'Biểu đồ đường',
};

/**
 * Alternative text of a chart, all its numbers in words: `Biểu đồ cột “Cuộc họp theo loại”, đơn vị:
 * cuộc. Giao ban 6; Chuyên đề 2.` Values nobody has filled in are left out.
 */
export function describeChart({ kind, title, unit, categories, series }: ChartData): string {
  const several = series.length > 1;
  const parts = series.map(({ label, values }) => {
    const points = values
      .map((value, index) =>
        value === null ? '' : `${categories[index] ?? ''} ${formatCount(value)}`,
      )
      .filter((point) => point !== '');
    return several ? `${label}: ${points.join(', ')}` : points.join('; ');
  });
  const measure = unit === '' ? '' : `, đơn vị: ${unit}`;
  return `${KINDS[kind]} “${title}”${measure}. ${parts.join('; ')}.`;
}
