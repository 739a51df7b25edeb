import type { ChartData } from '../../domain/report/chart-data.ts';
import { chartColor, isDark } from '../layout/chart-style.ts';
import { textWidth } from '../layout/times-new-roman.ts';
import {
  boxPath,
  circlePath,
  INK,
  linePath,
  shapeMark,
  textMark,
  type ChartMark,
} from './chart-mark.ts';
import { chartNumber, type PlotArea } from './plot-area.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** Share of a category's room that its bars fill. */
const FILLED = 0.62;
const LABEL_ROOM = { below: 16, beside: 6, above: 14 } as const;
const MAX_CATEGORY_ROOM = 0.42;
/** Lines are told apart on paper without colour. */
const LINE_DASHES = [[], [6, 3], [2, 3], [9, 3, 2, 3]] as const;

interface Frame extends PlotArea {
  readonly axis: ValueAxis;
  readonly horizontal: boolean;
  /** Length along the category axis of one category. */
  readonly step: number;
}

/** Place of a value along the value axis and of an offset along the category axis. */
function place(frame: Frame, offset: number, value: number): { x: number; y: number } {
  const share = value / frame.axis.top;
  return frame.horizontal
    ? { x: frame.x + share * frame.width, y: frame.y + offset }
    : { x: frame.x + offset, y: frame.y + frame.height - share * frame.height };
}

function frameOf(chart: ChartData, plot: PlotArea, stacked: boolean): Frame {
  const horizontal = chart.kind === 'bar' || chart.kind === 'stackedBar';
  const tops = chart.categories.map((_, index) => {
    const values = chart.series.map((series) => series.values[index] ?? 0);
    return stacked ? values.reduce((a, b) => a + b, 0) : Math.max(0, ...values);
  });
  const axis = valueAxis(Math.max(0, ...tops));
  const labels = horizontal ? chart.categories : axis.ticks.map(chartNumber);
  const left =
    Math.min(
      Math.max(...labels.map((label) => textWidth(label, 'regular', 11))),
      plot.width * MAX_CATEGORY_ROOM,
    ) + LABEL_ROOM.beside;
  const right = horizontal ? textWidth(chartNumber(axis.top), 'regular', 11) : LABEL_ROOM.beside;
  const frame = {
    x: plot.x + left,
    y: plot.y + (horizontal ? 0 : LABEL_ROOM.above),
    width: plot.width - left - right,
    height: plot.height - LABEL_ROOM.below - (horizontal ? 0 : LABEL_ROOM.above),
  };
  const along = horizontal ? frame.height : frame.width;
  return { ...frame, axis, horizontal, step: along / Math.max(1, chart.categories.length) };
}

function gridMarks(frame: Frame): readonly ChartMark[] {
  return frame.axis.ticks.flatMap((tick) => {
    const from = place(frame, 0, tick);
    const to = place(frame, frame.horizontal ? frame.height : frame.width, tick);
    const label = frame.horizontal
      ? textMark(chartNumber(tick), to.x, to.y + 13)
      : textMark(chartNumber(tick), from.x - 4, from.y + 4, { anchor: 'end' });
    return [shapeMark(linePath(from, to), { stroke: '#bfbfbf' }), label];
  });
}

function categoryMarks(chart: ChartData, frame: Frame): readonly ChartMark[] {
  return chart.categories.map((category, index) => {
    const middle = place(frame, (index + 0.5) * frame.step, 0);
    const room = frame.horizontal ? frame.x - LABEL_ROOM.beside : frame.step - 4;
    const size = Math.min(11, (11 * room) / Math.max(1, textWidth(category, 'regular', 11)));
    return frame.horizontal
      ? textMark(category, middle.x - 4, middle.y + 4, { anchor: 'end', size })
      : textMark(category, middle.x, middle.y + 13, { size });
  });
}

function barMarks(chart: ChartData, frame: Frame, stacked: boolean): readonly ChartMark[] {
  const across = (frame.step * FILLED) / (stacked ? 1 : chart.series.length);
  return chart.categories.flatMap((_, category) => {
    let base = 0;
    return chart.series.flatMap((series, index) => {
      const value = series.values[category];
      if (value === null || value === undefined) return [];
      const offset = (category + (1 - FILLED) / 2) * frame.step + (stacked ? 0 : index * across);
      const from = place(frame, offset, stacked ? base : 0);
      const to = place(frame, offset + across, stacked ? base + value : value);
      base += value;
      const color = chartColor(index);
      const x = Math.min(from.x, to.x);
      const y = Math.min(from.y, to.y);
      const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
      const bar = shapeMark(boxPath(x, y, width, height), { fill: `#${color}` });
      if (stacked && value === 0) return [bar];
      const fill = stacked && isDark(color) ? '#ffffff' : INK;
      const text = chartNumber(value);
      if (stacked) return [bar, textMark(text, x + width / 2, y + height / 2 + 4, { fill })];
      return frame.horizontal
        ? [bar, textMark(text, x + width + 3, y + height / 2 + 4, { anchor: 'start' })]
        : [bar, textMark(text, x + width / 2, y - 4)];
    });
  });
}

function lineMarks(chart: ChartData, frame: Frame): readonly ChartMark[] {
  return chart.series.flatMap((series, index) => {
    const dots = series.values.map((value, category) =>
      value === null ? null : { ...place(frame, (category + 0.5) * frame.step, value), value },
    );
    const color = `#${chartColor(index)}`;
    let pen = 'M';
    const path = dots
      .map((dot) => {
        const step = dot ? `${pen}${String(dot.x)} ${String(dot.y)}` : '';
        pen = dot ? 'L' : 'M';
        return step;
      })
      .join('');
    return [
      shapeMark(path, {
        stroke: color,
        strokeWidth: 2,
        dash: LINE_DASHES[index % LINE_DASHES.length] ?? [],
      }),
      ...dots.flatMap((dot) =>
        dot
          ? [
              shapeMark(circlePath(dot, 3), { fill: color }),
              textMark(chartNumber(dot.value), dot.x, dot.y - 6),
            ]
          : [],
      ),
    ];
  });
}

/** Bars, columns or lines over an axis from 0. Blank values leave a gap. */
export function axisChartMarks(chart: ChartData, plot: PlotArea): readonly ChartMark[] {
  const stacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  const frame = frameOf(chart, plot, stacked);
  const marks = chart.kind === 'line' ? lineMarks(chart, frame) : barMarks(chart, frame, stacked);
  return [...gridMarks(frame), ...categoryMarks(chart, frame), ...marks];
}
