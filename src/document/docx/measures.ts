/** Points as twentieths of a point, the unit of lengths in a .docx. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points as half points, the unit of letter sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
