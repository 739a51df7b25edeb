import type { ChartData } from '../../domain/report/chart-data.ts';
import type { ChartMark } from '../chart/chart-mark.ts';
import { chartMarks } from '../chart/chart-marks.ts';
import { CHART_SIZE } from '../layout/chart-style.ts';
import { FONT } from './document-styles.ts';

/** Pixels per point of the page: 240 to the inch, so that letters of 11 points are sharp in print. */
const SCALE = 240 / 72;

/** A picture of a chart as the bytes of a PNG. */
export type ChartPicture = (chart: ChartData) => Promise<Uint8Array>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function draw(canvas: OffscreenCanvasRenderingContext2D, mark: ChartMark): void {
  if (mark.kind === 'text') {
    // The second name is drawn to the same widths where the first is missing.
    const font = `${String(mark.size)}px "${FONT}", "Liberation Serif", serif`;
    canvas.font = mark.bold ? `bold ${font}` : font;
    canvas.textAlign = ALIGN[mark.anchor];
    canvas.fillStyle = mark.fill;
    canvas.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = new Path2D(mark.path);
  if (mark.fill !== null) {
    canvas.fillStyle = mark.fill;
    canvas.fill(path);
  }
  if (mark.stroke !== null) {
    canvas.strokeStyle = mark.stroke;
    canvas.lineWidth = mark.strokeWidth;
    canvas.setLineDash([...mark.dash]);
    canvas.stroke(path);
  }
}

/** Draws a chart where there is no page, in a worker. */
export const chartPicture: ChartPicture = async (chart) => {
  const width = Math.round(CHART_SIZE.width * SCALE);
  const height = Math.round(CHART_SIZE.height * SCALE);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No canvas to draw a chart on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.scale(SCALE, SCALE);
  for (const mark of chartMarks(chart)) draw(context, mark);
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await file.arrayBuffer());
};
