import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartColor, isDark } from '../layout/chart-style.ts';
import { chartNumber, type PlotArea } from './plot-area.ts';
import { svg, svgText } from './svg-element.ts';

/** Share of the radius that is left open. */
const HOLE = 0.5;

/** A ring of the first series, clockwise from the top. */
export function drawDoughnut(chart: ChartData, plot: PlotArea): readonly SVGElement[] {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((a, b) => a + b, 0);
  const radius = Math.min(plot.width, plot.height) / 2 - 2;
  const centre = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  const at = (share: number, distance: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return {
      x: centre.x + Math.cos(angle) * distance,
      y: centre.y + Math.sin(angle) * distance,
    };
  };
  let start = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    // A full circle has no two ends for an arc to join.
    const end = Math.min(start + value / whole, start + 0.99999);
    const large = end - start > 0.5 ? 1 : 0;
    const [a, b, c, d] = [
      at(start, radius),
      at(end, radius),
      at(end, radius * HOLE),
      at(start, radius * HOLE),
    ];
    const label = at((start + end) / 2, radius * (1 + HOLE) * 0.5);
    start = end;
    const color = chartColor(index);
    return [
      svg('path', {
        d:
          `M${a.x} ${a.y}A${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y}` +
          `L${c.x} ${c.y}A${radius * HOLE} ${radius * HOLE} 0 ${large} 0 ${d.x} ${d.y}Z`,
        fill: `#${color}`,
        stroke: '#ffffff',
      }),
      svgText(chartNumber(value), label.x, label.y + 4, {
        fill: isDark(color) ? '#ffffff' : '#000000',
      }),
    ];
  });
}
