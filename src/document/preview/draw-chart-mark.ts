import type { ChartMark } from '../chart/chart-mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element; numbers are points of the page. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly Node[] = [],
): SVGElement {
  const created = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(
      name,
      typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
    );
  }
  if (typeof content === 'string') created.textContent = content;
  else created.append(...content);
  return created;
}

/** A mark of a chart as SVG. */
export function drawChartMark(mark: ChartMark): SVGElement {
  if (mark.kind === 'text') {
    const { x, y, size, anchor, bold, fill } = mark;
    const weight = bold ? { 'font-weight': 'bold' } : {};
    return svg(
      'text',
      { x, y, 'font-size': size, 'text-anchor': anchor, fill, ...weight },
      mark.text,
    );
  }
  const { path, fill, stroke, strokeWidth, dash } = mark;
  return svg('path', {
    d: path,
    fill: fill ?? 'none',
    ...(stroke === null ? {} : { stroke, 'stroke-width': strokeWidth }),
    ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') }),
  });
}
