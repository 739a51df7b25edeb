/**
 * Text for comparing and searching: lower case, no marks, `đ` as `d`. Old and new tone placement
 * (`hoà`, `hòa`) and decomposed letters all fold to the same.
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
