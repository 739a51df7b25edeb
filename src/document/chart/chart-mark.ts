/** A shape of a drawn chart: SVG path data, in points from the chart's upper left corner. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly path: string;
  /** `#rrggbb`; null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of dash and gap; empty for a line without gaps. */
  readonly dash: readonly number[];
}

/** A line of letters; `y` is its base line. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  readonly fill: string;
}

/** What a chart is drawn of, wherever it is drawn: as SVG in the preview, on a canvas for the .docx. */
export type ChartMark = ShapeMark | TextMark;

export const INK = '#000000';

const at = (...lengths: readonly number[]): string =>
  lengths.map((length) => String(Math.round(length * 100) / 100)).join(' ');

export function shapeMark(
  path: string,
  options: Partial<Omit<ShapeMark, 'kind' | 'path'>>,
): ShapeMark {
  return { kind: 'shape', path, fill: null, stroke: null, strokeWidth: 1, dash: [], ...options };
}

export function textMark(
  text: string,
  x: number,
  y: number,
  options: Partial<Omit<TextMark, 'kind' | 'text' | 'x' | 'y'>> = {},
): TextMark {
  return {
    kind: 'text',
    text,
    x,
    y,
    size: 11,
    anchor: 'middle',
    bold: false,
    fill: INK,
    ...options,
  };
}

/** Path data of a line. */
export function linePath(from: Point, to: Point): string {
  return `M${at(from.x, from.y)}L${at(to.x, to.y)}`;
}

/** Path data of a box. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${at(x, y)}h${at(width)}v${at(height)}h${at(-width)}Z`;
}

/** Path data of a circle. */
export function circlePath({ x, y }: Point, radius: number): string {
  const half = `a${at(radius, radius)} 0 1 0`;
  return `M${at(x - radius, y)}${half} ${at(2 * radius, 0)}${half} ${at(-2 * radius, 0)}Z`;
}

/** Path data of a slice of a ring, between two angles measured from the right, clockwise. */
export function ringPath(
  { x, y }: Point,
  radii: { readonly outer: number; readonly inner: number },
  from: number,
  to: number,
): string {
  const point = (angle: number, radius: number) =>
    at(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  const large = to - from > Math.PI ? 1 : 0;
  const { outer, inner } = radii;
  return (
    `M${point(from, outer)}A${at(outer, outer)} 0 ${at(large)} 1 ${point(to, outer)}` +
    `L${point(to, inner)}A${at(inner, inner)} 0 ${at(large)} 0 ${point(from, inner)}Z`
  );
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
