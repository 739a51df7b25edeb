import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { ChartData } from '../../domain/report/chart-data.ts';
import { assertNever } from '../../lib/assert-never.ts';
import {
  chartCategories,
  chartColor,
  chartTitle,
  isDark,
  slicesWithRoom,
} from '../layout/chart-style.ts';
import { CHART_PIXELS } from './chart-pixels.ts';
import { FONT } from './document-styles.ts';

const BLACK = { color: '000000', size: 11 } as const;

/**
 * The dots between thousands are written out, because Word would take the marks of the computer's
 * region, and many office computers are set to English. Decimals cannot be helped in this way.
 */
const WHOLE = '[>=1000000]#\\.000\\.000;[>=1000]#\\.000;0';
const FRACTION = '#,##0.##';

function numberFormat(chart: ChartData): string {
  const whole = chart.series.every((series) =>
    series.values.every((value) => value === null || Number.isInteger(value)),
  );
  return whole ? WHOLE : FRACTION;
}

type AltText = NonNullable<ChartRunOptions['altText']>;

function chartOptions(chart: ChartData, altText: AltText): ChartRunOptions {
  const format = numberFormat(chart);
  const base = {
    title: { text: chartTitle(chart), font: { ...BLACK, size: 12, bold: true } },
    font: { name: FONT, color: '000000' },
    legend: { position: 'bottom', font: BLACK } as const,
    chartArea: { fill: 'FFFFFF', border: 'none' } as const,
    transformation: CHART_PIXELS,
    altText,
    categories: chartCategories(chart),
  };
  const label = (color: string) => ({ ...BLACK, color: isDark(color) ? 'FFFFFF' : '000000' });
  if (chart.kind === 'doughnut') {
    const colors = chart.categories.map((_, index) => chartColor(index));
    return {
      ...base,
      type: 'doughnut',
      holeSize: 50,
      series: chart.series.map(({ label: name, values }) => ({
        name,
        values,
        colors,
        pointLabels: slicesWithRoom(values).map((hasRoom, index) =>
          hasRoom ? { value: true, numberFormat: format, font: label(chartColor(index)) } : false,
        ),
      })),
    };
  }
  const stacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  const horizontal = chart.kind === 'bar' || chart.kind === 'stackedBar';
  const axes = {
    ...base,
    legend: chart.series.length > 1 ? base.legend : (false as const),
    valueAxis: {
      minimum: 0,
      numberFormat: format,
      font: BLACK,
      // The first category on top, as in the tables, and the values still below.
      ...(horizontal ? { crossesAt: 'maximum' as const } : {}),
    },
    categoryAxis: { font: BLACK, reverseOrder: horizontal },
    series: chart.series.map(({ label: name, values }, index) => ({
      name,
      values,
      color: chartColor(index),
      dataLabels: {
        value: true,
        numberFormat: format,
        font: stacked ? label(chartColor(index)) : BLACK,
      },
      // In a stack the number of nothing would lie on its neighbour's.
      pointLabels: values.map((value) => (stacked && value === 0 ? (false as const) : undefined)),
    })),
  };
  switch (chart.kind) {
    case 'line':
      return { ...axes, type: 'line', markers: true };
    case 'bar':
    case 'stackedBar':
      return { ...axes, type: 'bar', stacking: stacked ? 'stacked' : 'none', gapWidth: 60 };
    case 'column':
    case 'stackedColumn':
      return { ...axes, type: 'column', stacking: stacked ? 'stacked' : 'none', gapWidth: 80 };
    default:
      return assertNever(chart.kind);
  }
}

/** A chart Word can edit, with a Vietnamese title and alternative text. */
export function nativeChart(chart: ChartData, altText: AltText): ChartRun {
  return new ChartRun(chartOptions(chart, altText));
}
