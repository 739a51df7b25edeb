const POINTS_PER_MM = 72 / 25.4;

/** A4 portrait with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I; millimetres. */
export const PAGE = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** From the top edge to the page number, inside the top margin. */
  header: 10,
} as const;

/** An annex on its side, with a margin to bind at its top as printed and turned; millimetres. */
const LANDSCAPE = { width: 297, height: 210, top: 20, bottom: 20, left: 20, right: 15 } as const;

/** The page of an annex; millimetres. */
export function annexPage(orientation: 'portrait' | 'landscape') {
  return orientation === 'portrait' ? PAGE : LANDSCAPE;
}

/** Width of an annex's text, in points. */
export function annexTextWidth(orientation: 'portrait' | 'landscape'): number {
  const { width, left, right } = annexPage(orientation);
  return millimetres(width - left - right);
}

/** Width of the text, in points. */
export const TEXT_WIDTH = millimetres(PAGE.width - PAGE.left - PAGE.right);

/** Millimetres as points. */
export function millimetres(length: number): number {
  return length * POINTS_PER_MM;
}
