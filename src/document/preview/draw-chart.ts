import type { ChartData } from '../../domain/report/chart-data.ts';
import { CHART_SIZE, chartColor, chartTitle } from '../layout/chart-style.ts';
import { textWidth } from '../layout/times-new-roman.ts';
import { drawAxisChart } from './draw-axis-chart.ts';
import { drawDoughnut } from './draw-doughnut.ts';
import { svg, svgText } from './svg-element.ts';

const SWATCH = 8;
const GAP = 14;

function drawLegend(entries: readonly string[], y: number): SVGElement {
  const widths = entries.map((entry) => SWATCH + 4 + textWidth(entry, 'regular', 11));
  const whole = widths.reduce((a, b) => a + b + GAP, -GAP);
  let x = (CHART_SIZE.width - whole) / 2;
  return svg(
    'g',
    {},
    entries.flatMap((entry, index) => {
      const left = x;
      x += (widths[index] ?? 0) + GAP;
      return [
        svg('rect', {
          x: left,
          y: y - SWATCH,
          width: SWATCH,
          height: SWATCH,
          fill: `#${chartColor(index)}`,
        }),
        svgText(entry, left + SWATCH + 4, y, { 'text-anchor': 'start' }),
      ];
    }),
  );
}

/** The chart of the preview: the same numbers, colours and size as the native one in the .docx. */
export function drawChart(chart: ChartData, description: string): SVGElement {
  const { width, height } = CHART_SIZE;
  const round = chart.kind === 'doughnut';
  const entries = round ? chart.categories : chart.series.map((series) => series.label);
  const legend = entries.length > 1 ? [drawLegend(entries, height - 6)] : [];
  const plot = { x: 0, y: 26, width, height: height - 26 - (legend.length > 0 ? 22 : 4) };
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
      width: `${width.toFixed(1)}pt`,
      height: `${height.toFixed(1)}pt`,
      role: 'img',
      'aria-label': description,
    },
    [
      svgText(chartTitle(chart), width / 2, 14, { 'font-size': 12, 'font-weight': 'bold' }),
      ...(round ? drawDoughnut(chart, plot) : drawAxisChart(chart, plot)),
      ...legend,
    ],
  );
}
