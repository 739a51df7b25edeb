import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { assertNever } from '../../lib/assert-never.ts';
import type { ChartData } from '../../domain/report/chart-data.ts';
import type { ChartKind } from '../../domain/template/catalogue.ts';
import { wrapLabel } from './wrap-label.ts';
import { chartFill } from './chart-fill.ts';
import type { ChartTheme } from './chart-theme.ts';

/** A number as it is printed; with the chart's unit where it stands alone. */
export type FormatValue = (value: number | null) => string;

interface Shape {
  readonly type: 'doughnut' | 'bar' | 'line';
  readonly horizontal: boolean;
  readonly stacked: boolean;
}

function shapeOf(kind: ChartKind): Shape {
  switch (kind) {
    case 'doughnut':
      return { type: 'doughnut', horizontal: false, stacked: false };
    case 'bar':
      return { type: 'bar', horizontal: true, stacked: false };
    case 'column':
      return { type: 'bar', horizontal: false, stacked: false };
    case 'stackedBar':
      return { type: 'bar', horizontal: true, stacked: true };
    case 'stackedColumn':
      return { type: 'bar', horizontal: false, stacked: true };
    case 'line':
      return { type: 'line', horizontal: false, stacked: false };
    default:
      return assertNever(kind);
  }
}

/** Letters of a line of a label below a column, and beside a row. */
const COLUMN_LABEL = 14;
const ROW_LABEL = 24;

const dashes = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const points = ['circle', 'rect', 'triangle', 'rectRot'] as const;

function dataset(
  data: ChartData,
  shape: Shape,
  index: number,
  theme: ChartTheme,
): ChartDataset<Shape['type'], (number | null)[]> {
  const series = data.series[index];
  const color = (at: number): string => theme.series[at % theme.series.length] ?? theme.text;
  const fill = (at: number): string | CanvasPattern => chartFill(at, color(at), theme.surface);
  const base = { label: series?.label ?? '', data: [...(series?.values ?? [])] };
  if (shape.type === 'line')
    return {
      ...base,
      borderColor: color(index),
      backgroundColor: color(index),
      borderDash: dashes[index % dashes.length] ?? [],
      borderWidth: 2,
      pointRadius: 4,
      pointStyle: points[index % points.length] ?? 'circle',
    };
  if (shape.type === 'doughnut')
    return {
      ...base,
      backgroundColor: data.categories.map((_, at) => fill(at)),
      borderColor: theme.surface,
      borderWidth: 2,
    };
  return {
    ...base,
    backgroundColor: fill(index),
    borderColor: color(index),
    borderWidth: 1,
    maxBarThickness: 36,
  };
}

/** Chart.js's description of a chart. No animation: figures change with every key. */
export function chartConfiguration(
  data: ChartData,
  theme: ChartTheme,
  format: FormatValue,
): ChartConfiguration<Shape['type'], (number | null)[], string | string[]> {
  const shape = shapeOf(data.kind);
  const font = { family: theme.font, size: 12 };
  const round = shape.type === 'doughnut';
  const ticks = { color: theme.text, font };
  const values = {
    stacked: shape.stacked,
    beginAtZero: true,
    grid: { color: theme.line },
    border: { color: theme.line },
    title: { display: data.unit !== '', text: data.unit, color: theme.text, font },
    ticks: {
      ...ticks,
      maxTicksLimit: 6,
      callback: (value: string | number) => format(Number(value)),
    },
  };
  const names = {
    // A first point on the axis itself would have its number over those of the axis.
    offset: true,
    stacked: shape.stacked,
    grid: { display: false },
    border: { color: theme.line },
    ticks,
  };
  return {
    type: shape.type,
    data: {
      // A ring has no axis to read numbers from, so its legend says them.
      labels: data.categories.map((category, at) =>
        round
          ? `${category}: ${format(data.series[0]?.values[at] ?? null)}`
          : wrapLabel(category, shape.horizontal ? ROW_LABEL : COLUMN_LABEL),
      ),
      datasets: data.series.map((_, index) => dataset(data, shape, index, theme)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      color: theme.text,
      // Room for the numbers beside the marks.
      layout: { padding: round ? 0 : { top: 18, right: shape.horizontal ? 44 : 8 } },
      indexAxis: shape.horizontal ? 'y' : 'x',
      scales: round ? {} : shape.horizontal ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: {
          display: round || data.series.length > 1,
          position: 'bottom',
          labels: { color: theme.text, font, usePointStyle: shape.type === 'line' },
        },
      },
    },
  };
}
