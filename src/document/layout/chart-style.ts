import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartNumber } from '../chart/plot-area.ts';
import { millimetres } from './page-geometry.ts';

/** Size of a chart on the page, in points. */
export const CHART_SIZE = { width: millimetres(150), height: millimetres(78) } as const;

/** Told apart in colour and in grey: dark and light take turns. */
const CHART_COLORS = [
  '1F4E79',
  'F4B183',
  '548235',
  'FFD966',
  '7030A0',
  '9DC3E6',
  '833C0B',
] as const;

/** The colour of a series or slice, six hexadecimal digits. */
export function chartColor(index: number): string {
  return CHART_COLORS[index % CHART_COLORS.length] ?? CHART_COLORS[0];
}

/** Whether white letters are needed on that colour. */
export function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

/** A slice of a smaller share of the ring has no room for its number. */
const THIN_SLICE = 0.03;

/** Whether each slice of a ring has room for its number. */
export function slicesWithRoom(values: readonly (number | null)[]): readonly boolean[] {
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return values.map((value) => value !== null && value / whole >= THIN_SLICE);
}

/** Names of a chart's slices or categories; a slice too thin for its number has it beside its name. */
export function chartCategories({ kind, categories, series }: ChartData): readonly string[] {
  const values = series[0]?.values ?? [];
  if (kind !== 'doughnut') return categories;
  const room = slicesWithRoom(values);
  return categories.map((name, index) => {
    const value = values[index];
    return value && !room[index] ? `${name} (${chartNumber(value)})` : name;
  });
}

/** Title with the unit of its numbers. */
export function chartTitle(chart: ChartData): string {
  return chart.unit === '' ? chart.title : `${chart.title} (${chart.unit})`;
}
