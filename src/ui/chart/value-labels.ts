import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from '../../domain/report/chart-data.ts';
import type { FormatValue } from './chart-configuration.ts';

/** Above this many marks the numbers would stand on each other; the table has them all. */
const mostLabels = 16;

interface Labelled {
  readonly data: ChartData;
  readonly format: FormatValue;
}

type OurChart = 'bar' | 'line' | 'doughnut';

/** Writes each number beside its mark: what is seen only under a mouse is not seen by all. */
export function valueLabels(labelled: () => Labelled): Plugin<OurChart> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart: Chart<OurChart>) {
      const { ctx, canvas, options } = chart;
      const { data, format } = labelled();
      const across = data.kind === 'bar';
      const marks = data.categories.length * data.series.length;
      const apart =
        data.kind === 'line' ? data.series.length === 1 : across || data.kind === 'column';
      if (marks > mostLabels || !apart) return;
      ctx.save();
      if (typeof options.color === 'string') ctx.fillStyle = options.color;
      ctx.font = `12px ${getComputedStyle(canvas).fontFamily}`;
      ctx.textAlign = across ? 'left' : 'center';
      ctx.textBaseline = across ? 'middle' : 'bottom';
      data.series.forEach((series, index) => {
        chart.getDatasetMeta(index).data.forEach(({ x, y }, position) => {
          const value = series.values[position] ?? null;
          if (value === null) return;
          ctx.fillText(format(value), x + (across ? 4 : 0), y - (across ? 0 : 6));
        });
      });
      ctx.restore();
    },
  };
}
