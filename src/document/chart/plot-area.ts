/** Where the drawing goes inside a chart, in points. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A number as the labels of a chart show it: 1.144 · 96,68. */
export function chartNumber(value: number): string {
  return vietnamese.format(value);
}
