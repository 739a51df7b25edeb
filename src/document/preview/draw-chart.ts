import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartMarks } from '../chart/chart-marks.ts';
import { CHART_SIZE } from '../layout/chart-style.ts';
import { drawChartMark, svg } from './draw-chart-mark.ts';

/** The chart of the preview. */
export function drawChart(chart: ChartData, description: string): SVGElement {
  const { width, height } = CHART_SIZE;
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
      width: `${width.toFixed(1)}pt`,
      height: `${height.toFixed(1)}pt`,
      role: 'img',
      'aria-label': description,
    },
    chartMarks(chart).map(drawChartMark),
  );
}
