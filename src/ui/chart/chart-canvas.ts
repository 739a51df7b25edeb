import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartConfiguration } from './chart-configuration.ts';
import type { FormatValue } from './chart-configuration.ts';
import { readChartTheme } from './chart-theme.ts';
import { valueLabels } from './value-labels.ts';

// This module is loaded only when a chart is on the page; it brings what our kinds of chart need.
Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface ChartDrawing {
  readonly update: (data: ChartData, format: FormatValue) => void;
  readonly destroy: () => void;
}

/** Draws a chart on a canvas, and draws it again in place when it is given new numbers. */
export function drawOn(
  canvas: HTMLCanvasElement,
  data: ChartData,
  format: FormatValue,
): ChartDrawing {
  let current = { data, format };
  const create = (latest: ChartData) =>
    new Chart(canvas, {
      ...chartConfiguration(latest, readChartTheme(canvas), current.format),
      plugins: [valueLabels(() => current)],
    });
  let chart = create(data);
  return {
    update: (latest, latestFormat) => {
      const before = current.data.kind;
      current = { data: latest, format: latestFormat };
      if (latest.kind !== before) {
        chart.destroy();
        chart = create(latest);
        return;
      }
      const next = chartConfiguration(latest, readChartTheme(canvas), latestFormat);
      chart.data = next.data;
      if (next.options) chart.options = next.options;
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
