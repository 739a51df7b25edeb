/** Folded letters, kept since a text has some two hundred different ones; a hostile one is not kept. */
const FOLDED = new Map<string, string>();
const MOST_KEPT = 2000;

function foldLetter(letter: string): string {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  if (FOLDED.size < MOST_KEPT) FOLDED.set(letter, folded);
  return folded;
}

/**
 * Text for comparing and searching: lower case, no marks, `đ` as `d`. Old and new tone placement
 * (`hoà`, `hòa`) and decomposed letters all fold to the same.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}
