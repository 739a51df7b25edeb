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

/** Width of the text, in points. */
export const TEXT_WIDTH = millimetres(PAGE.width - PAGE.left - PAGE.right);

/** Millimetres as points. */
export function millimetres(length: number): number {
  return length * POINTS_PER_MM;
}
