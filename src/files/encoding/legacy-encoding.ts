import { TCVN3_LETTERS, VNI_LETTERS } from './legacy-table.ts';

/** `tcvn3-capitals` is TCVN3 in a font that shows small letters as capitals. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Text turned to Unicode, and for each of its letters (UTF-16 units) where it began before. */
export interface ConvertedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The encoding a font was made for, by its name; null for fonts of Unicode. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  const name = font.trim();
  if (!/^[.v]/i.test(name)) return null;
  if (/^\.vn.*h$/i.test(name)) return 'tcvn3-capitals';
  if (/^\.vn/i.test(name)) return 'tcvn3';
  if (/^vni[- ]/i.test(name)) return 'vni';
  return null;
}

/**
 * Text of an encoding from before Unicode as Unicode: one pass, the longest spelling first, so that
 * no result is converted again. Characters of no letter stay as they are.
 */
export function toUnicode(text: string, encoding: LegacyEncoding): ConvertedText {
  const letters = encoding === 'vni' ? VNI_LETTERS : TCVN3_LETTERS;
  const longest = encoding === 'vni' ? 2 : 1;
  const starts: number[] = [];
  let converted = '';
  for (let at = 0; at < text.length;) {
    let length = longest;
    let letter = letters.get(text.slice(at, at + length));
    while (letter === undefined && length > 1) {
      length -= 1;
      letter = letters.get(text.slice(at, at + length));
    }
    letter ??= text.charAt(at);
    converted += encoding === 'tcvn3-capitals' ? capital(letter) : letter;
    starts.push(at);
    at += length;
  }
  return { text: converted, starts };
}

/** Some signs have capitals of two letters (ß, ﬁ); they stay, so that places can be found again. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
