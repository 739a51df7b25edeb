/** A word (a syllable) of a text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Nothing but one space stands between it and the word before. */
  readonly follows: boolean;
}

const WORD = /[A-Za-zÀ-ỹ]+/gu;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    words.push({
      start,
      end,
      text: match[0],
      lower: match[0].toLowerCase(),
      follows: lastEnd >= 0 && start === lastEnd + 1 && text[lastEnd] === ' ',
    });
    lastEnd = end;
  }
  return words;
}
