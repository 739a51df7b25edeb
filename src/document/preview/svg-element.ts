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

export function svgText(
  text: string,
  x: number,
  y: number,
  options: Readonly<Record<string, string | number>> = {},
): SVGElement {
  return svg('text', { x, y, 'font-size': 11, 'text-anchor': 'middle', ...options }, text);
}
