export type FontFace = 'regular' | 'bold' | 'italic';

/** Letters beyond ASCII with a width of their own; accented Vietnamese letters have their base letter's. */
const EXTRA_LETTERS = 'ĐđƠơƯư–—“”‘’…';

/**
 * Advance widths of Times New Roman in 1/2048 em, from U+0020 to U+007E and then the extra letters.
 * Read from Liberation Serif 2.1.5, which is drawn to the same widths.
 */
const ADVANCES: Readonly<Record<FontFace, string>> = {
  regular:
    '512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 ' +
    '1024 1024 1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 ' +
    '1251 1139 1479 1479 682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 ' +
    '1933 1479 1479 1251 682 569 682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 ' +
    '1024 569 1593 1024 1024 1024 1024 682 797 569 1024 1024 1479 1024 1024 909 983 410 983 ' +
    '1108 1479 1024 1479 1083 1589 1110 1024 2048 909 909 682 682 2048',
  bold:
    '512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 ' +
    '1024 1024 1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 ' +
    '1366 1251 1593 1593 797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 ' +
    '2048 1479 1479 1366 682 569 682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 ' +
    '682 1139 569 1706 1139 1024 1139 1139 909 797 682 1139 1024 1479 1024 1024 909 807 451 ' +
    '807 1065 1479 1139 1593 1134 1630 1229 1024 2048 1024 1024 682 682 2048',
  italic:
    '512 682 860 1024 1024 1706 1593 438 682 682 1024 1382 512 682 512 569 1024 1024 1024 ' +
    '1024 1024 1024 1024 1024 1024 1024 682 682 1382 1382 1382 1024 1884 1251 1251 1366 1479 ' +
    '1251 1251 1479 1479 682 909 1366 1139 1706 1366 1479 1251 1479 1251 1024 1139 1479 1251 ' +
    '1706 1251 1139 1139 797 569 797 864 1024 682 1024 1024 909 1024 909 569 1024 1024 569 ' +
    '569 909 569 1479 1024 1024 1024 1024 797 797 569 1024 909 1366 909 909 797 819 563 819 ' +
    '1108 1479 1024 1479 1093 1544 1117 1024 1821 1139 1139 682 682 1821',
};

const UNITS_PER_EM = 2048;

/** Height of a line at single spacing, in em: ascent, descent and line gap of the font. */
export const SINGLE_LINE_EM = (1825 + 443 + 87) / UNITS_PER_EM;

function widthsOf(face: FontFace): ReadonlyMap<string, number> {
  const advances = ADVANCES[face].split(' ').map(Number);
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return new Map(
    [...ascii, ...EXTRA_LETTERS].map((letter, index) => [letter, advances[index] ?? 0]),
  );
}

const WIDTHS: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = {
  regular: widthsOf('regular'),
  bold: widthsOf('bold'),
  italic: widthsOf('italic'),
};

/** Marks of tone and vowel quality; the horn (U+031B) stays, as ơ and ư are wider than o and u. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g;

/** A letter that is not in the table is taken as wide as an average capital. */
const UNKNOWN_WIDTH = 1366;

/** A space that does not break is as wide as any other in Word, and half as wide again in LibreOffice. */
const NO_BREAK = 1.5;

/** Width of a text on one line, in points. */
export function textWidth(text: string, face: FontFace, size: number): number {
  const widths = WIDTHS[face];
  let units = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '').normalize('NFC')) {
    const width = widths.get(letter === '\u00a0' ? ' ' : letter) ?? UNKNOWN_WIDTH;
    units += letter === '\u00a0' ? width * NO_BREAK : width;
  }
  return (units * size) / UNITS_PER_EM;
}
