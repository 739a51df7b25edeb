import type { ChartData } from '../../domain/report/chart-data.ts';
import { CHART_SIZE, chartCategories, chartColor, chartTitle } from '../layout/chart-style.ts';
import { textWidth } from '../layout/times-new-roman.ts';
import { axisChartMarks } from './axis-chart-marks.ts';
import { boxPath, shapeMark, textMark, type ChartMark } from './chart-mark.ts';
import { doughnutMarks } from './doughnut-marks.ts';

const TITLE = { size: 12, baseline: 14, room: 26 } as const;
const LEGEND = { swatch: 8, beside: 4, gap: 14, line: 16, below: 6, size: 11 } as const;

interface Entry {
  readonly text: string;
  readonly color: string;
  readonly width: number;
}

/** As many lines of the legend as its entries need. */
function legendLines(texts: readonly string[]): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  let free = 0;
  for (const [index, text] of texts.entries()) {
    const width =
      LEGEND.swatch + LEGEND.beside + textWidth(text, 'regular', LEGEND.size) + LEGEND.gap;
    const entry = { text, color: chartColor(index), width };
    const line = lines.at(-1);
    if (line === undefined || width > free) {
      lines.push([entry]);
      free = CHART_SIZE.width - width;
    } else {
      line.push(entry);
      free -= width;
    }
  }
  return lines;
}

function legendMarks(lines: readonly (readonly Entry[])[]): readonly ChartMark[] {
  return lines.flatMap((line, index) => {
    const y = CHART_SIZE.height - LEGEND.below - (lines.length - 1 - index) * LEGEND.line;
    const whole = line.reduce((sum, { width }) => sum + width, -LEGEND.gap);
    let x = (CHART_SIZE.width - whole) / 2;
    return line.flatMap(({ text, color, width }) => {
      const left = x;
      x += width;
      return [
        shapeMark(boxPath(left, y - LEGEND.swatch, LEGEND.swatch, LEGEND.swatch), {
          fill: `#${color}`,
        }),
        textMark(text, left + LEGEND.swatch + LEGEND.beside, y, { anchor: 'start' }),
      ];
    });
  });
}

/** A chart as it is drawn on paper: the same numbers, colours and size as the native one in the .docx. */
export function chartMarks(chart: ChartData): readonly ChartMark[] {
  const { width, height } = CHART_SIZE;
  const round = chart.kind === 'doughnut';
  const entries = round ? chartCategories(chart) : chart.series.map((series) => series.label);
  const legend = entries.length > 1 ? legendLines(entries) : [];
  const legendRoom = legend.length === 0 ? 4 : LEGEND.below + legend.length * LEGEND.line;
  const plot = { x: 0, y: TITLE.room, width, height: height - TITLE.room - legendRoom };
  const title = chartTitle(chart);
  // A title longer than the chart is wide is set smaller rather than cut.
  const size = Math.min(TITLE.size, (TITLE.size * width) / textWidth(title, 'bold', TITLE.size));
  return [
    textMark(title, width / 2, TITLE.baseline, { size, bold: true }),
    ...(round ? doughnutMarks(chart, plot) : axisChartMarks(chart, plot)),
    ...legendMarks(legend),
  ];
}
