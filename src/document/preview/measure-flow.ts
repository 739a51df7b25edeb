import type { FlowItem } from './flow-item.ts';
import type { Slice } from './page-breaks.ts';

/** A slice with the item it is part of: which line of it, or which body row (−1: its header rows). */
export interface MeasuredSlice extends Slice {
  readonly item: number;
  readonly part: number;
}

const height = (element: Element): number => element.getBoundingClientRect().height;

/** How many lines a paragraph came out at. */
function countLines(paragraph: HTMLElement, lineHeight: number): number {
  return Math.max(1, Math.round(height(paragraph) / lineHeight));
}

function measureItem(item: FlowItem, lineHeight: number): readonly Omit<Slice, 'gap'>[] {
  const { keepWithNext } = item;
  switch (item.kind) {
    case 'block':
      return [{ height: height(item.element), keepWithNext, repeated: 0 }];
    case 'lines': {
      const count = countLines(item.element, lineHeight);
      return Array.from({ length: count }, (_, line) => ({
        height: height(item.element) / count,
        // Two lines at least stay together at either end, as word processors do.
        keepWithNext:
          line === count - 1 ? keepWithNext : item.keepLines || line === 0 || line === count - 2,
        repeated: 0,
        ...(line === count - 1 && item.note ? { note: height(item.note) } : {}),
      }));
    }
    case 'table': {
      const head = item.element.tHead;
      const repeated = head ? height(head) : 0;
      const rows = [...(item.element.tBodies[0]?.rows ?? [])];
      return [
        { height: repeated, keepWithNext: rows.length > 0, repeated: 0 },
        ...rows.map((row, index) => ({
          height: height(row),
          keepWithNext: keepWithNext && index === rows.length - 1,
          repeated,
        })),
      ];
    }
  }
}

/** Reads the slices of laid-out items; `lineHeight` in the pixels of the measured page. */
export function measureFlow(
  items: readonly FlowItem[],
  lineHeight: number,
): readonly MeasuredSlice[] {
  let bottom: number | null = null;
  return items.flatMap((item, index) => {
    const box = item.element.getBoundingClientRect();
    const gap = bottom === null ? 0 : box.top - bottom;
    bottom = box.bottom;
    return measureItem(item, lineHeight).map((slice, order) => ({
      ...slice,
      gap: order === 0 ? gap : 0,
      item: index,
      part: item.kind === 'table' ? order - 1 : order,
    }));
  });
}

/** The letter at which a line of a laid-out paragraph begins. */
export function lineStart(paragraph: HTMLElement, line: number, lineHeight: number): number {
  const text = paragraph.firstChild;
  if (!text) return 0;
  const edge = paragraph.getBoundingClientRect().top + (line - 0.25) * lineHeight;
  const range = document.createRange();
  let low = 0;
  let high = text.textContent?.length ?? 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    range.setStart(text, middle);
    range.setEnd(text, middle + 1);
    if (range.getBoundingClientRect().top >= edge) high = middle;
    else low = middle + 1;
  }
  return low;
}
