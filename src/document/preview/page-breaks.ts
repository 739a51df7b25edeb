/** The smallest piece of a document that stays whole: a line, a table row, a chart, a block. */
export interface Slice {
  /** Space above it, dropped at the top of a page. */
  readonly gap: number;
  readonly height: number;
  /** Must be on the page of the slice after it. */
  readonly keepWithNext: boolean;
  /** Height of header rows that are drawn again above it when it begins a page. */
  readonly repeated: number;
  /** Height of a footnote at the bottom of its page. */
  readonly note?: number;
}

/** Rounding of measured heights, in pixels. */
const TOLERANCE = 0.75;

function clumpEnd(slices: readonly Slice[], start: number): number {
  let end = start;
  while (slices[end]?.keepWithNext && end + 1 < slices.length) end += 1;
  return end + 1;
}

/**
 * Finds the slices that begin a page; the first is 0. Slices that must stay together go to the next
 * page together, unless they are longer than a page. A slice longer than a page has one of its own.
 */
export function breakPages(slices: readonly Slice[], pageHeight: number): readonly number[] {
  const starts = [0];
  let used = 0;
  const grown = (slice: Slice, from: number) =>
    (from === 0 ? slice.repeated : from + slice.gap) + slice.height + (slice.note ?? 0);
  const fits = (height: number) => height <= pageHeight + TOLERANCE;
  for (let index = 0; index < slices.length;) {
    const end = clumpEnd(slices, index);
    const clump = slices.slice(index, end);
    const whole = (from: number) => clump.reduce((height, slice) => grown(slice, height), from);
    const moves = used > 0 && !fits(whole(used)) && fits(whole(0));
    for (const [offset, slice] of clump.entries()) {
      if ((moves && offset === 0) || (used > 0 && !fits(grown(slice, used)))) {
        starts.push(index + offset);
        used = 0;
      }
      used = grown(slice, used);
    }
    index = end;
  }
  return starts;
}
