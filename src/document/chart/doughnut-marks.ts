import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartColor, isDark, slicesWithRoom } from '../layout/chart-style.ts';
import { INK, ringPath, shapeMark, textMark, type ChartMark } from './chart-mark.ts';
import { chartNumber, type PlotArea } from './plot-area.ts';

/** Share of the radius that is left open. */
const HOLE = 0.5;

/** A full circle has no two ends for an arc to join. */
const NEARLY_WHOLE = 0.9999;

/** A ring of the first series, clockwise from the top. */
export function doughnutMarks(chart: ChartData, plot: PlotArea): readonly ChartMark[] {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((a, b) => a + b, 0);
  const outer = Math.min(plot.width, plot.height) / 2 - 2;
  const radii = { outer, inner: outer * HOLE };
  const centre = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  const angle = (share: number) => share * 2 * Math.PI - Math.PI / 2;
  const room = slicesWithRoom(values);
  let start = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    const from = start;
    const to = Math.min(from + value / whole, from + NEARLY_WHOLE);
    start = to;
    const middle = angle((from + to) / 2);
    const distance = (radii.outer + radii.inner) / 2;
    const color = chartColor(index);
    const slice = shapeMark(ringPath(centre, radii, angle(from), angle(to)), {
      fill: `#${color}`,
      stroke: '#ffffff',
    });
    if (!room[index]) return [slice];
    return [
      slice,
      textMark(
        chartNumber(value),
        centre.x + Math.cos(middle) * distance,
        centre.y + Math.sin(middle) * distance + 4,
        { fill: isDark(color) ? '#ffffff' : INK },
      ),
    ];
  });
}
