/** Between the head of an annex and what it holds, in points. */
export const ANNEX_SPACING = 12;
