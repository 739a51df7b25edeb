/** Between the head of an annex and what it holds, in points. */
export const ANNEX_SPACING = 12;

/** What stands together on a line: `số 15/BC-UBND`, `ngày 09 tháng 6 năm 2023`. */
const TOGETHER = /(?<= )(?:số \S+|ngày \S+ tháng \S+ năm \S+)(?= )/gu;

/** The line that names an annex's report, its number and its date each in one piece. */
export function unbrokenAttached(line: string): string {
  return line.replace(TOGETHER, (piece) => piece.replaceAll(' ', '\u00a0'));
}
