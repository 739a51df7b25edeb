/** The number at the start of a heading or item. */
export interface Numbering {
  readonly style: 'part' | 'roman' | 'arabic' | 'letter';
  /** `2.1` → [2, 1]; letters from 1. */
  readonly numbers: readonly number[];
  /** As written, without the mark behind it: `2.1`, `II`, `b`. */
  readonly written: string;
  readonly mark: '.' | ')' | '';
  /** A space stands between number and mark. */
  readonly spaced: boolean;
  /** Where the words start. */
  readonly end: number;
}

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');
/** Letters that number items in Vietnamese; some writers leave out đ. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const FORM =
  /^(?:([IVX]{1,5})( ?)([.)])|(\d{1,2}(?:\.\d{1,2}){0,3})( ?)([.)])(?!\d)|(\d{1,2}(?:\.\d{1,2}){1,3})( )(?=[\p{Lu}])|([a-zđ])( ?)([.)])) ?(?=\S)/u;
const PART = /^(?:Phần|PHẦN) (?:thứ |THỨ )?([A-Za-zÀ-ỹ]+|\d+)/u;
const ORDINALS = 'nhất hai ba bốn năm sáu'.split(' ');

function readPart(text: string): Numbering | null {
  const match = PART.exec(text);
  const written = match?.[1]?.toLowerCase() ?? '';
  const roman = ROMANS.indexOf(written.toUpperCase()) + 1;
  const number = Number(written) || ORDINALS.indexOf(written) + 1 || roman;
  if (match === null || number === 0 || text.length > 150) {
    return null;
  }
  return {
    style: 'part',
    numbers: [number],
    written,
    mark: '',
    spaced: false,
    end: match[0].length,
  };
}

export function readNumbering(text: string): Numbering | null {
  const match = FORM.exec(text);
  if (match === null) {
    return readPart(text);
  }
  const [
    whole,
    roman,
    romanGap,
    romanMark,
    arabic,
    gap,
    mark,
    bare,
    ,
    letter,
    letterGap,
    letterMark,
  ] = match;
  const made = (
    style: Numbering['style'],
    numbers: readonly number[],
    written: string,
    space = '',
    after = '',
  ): Numbering => ({
    style,
    numbers,
    written,
    mark: after === '.' || after === ')' ? after : '',
    spaced: space !== '',
    end: whole.length,
  });
  if (roman !== undefined) {
    const number = ROMANS.indexOf(roman) + 1;
    return number === 0 ? null : made('roman', [number], roman, romanGap, romanMark);
  }
  if (letter !== undefined) {
    return made('letter', [LETTERS.indexOf(letter) + 1], letter, letterGap, letterMark);
  }
  const digits = arabic ?? bare ?? '';
  const numbers = digits.split('.').map(Number);
  // "9001.2 …" and "0.5)" are no numbers of headings.
  if (numbers.some((number) => number === 0 || number > 30)) {
    return null;
  }
  return made('arabic', numbers, digits, arabic === undefined ? '' : gap, mark);
}

/** Numbers as they are written, to say what was expected. */
export function writeNumber({ style }: Numbering, numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? 1;
  switch (style) {
    case 'part':
      return `Phần thứ ${ORDINALS[last - 1] ?? last}`;
    case 'roman':
      return ROMANS[last - 1] ?? String(last);
    case 'letter':
      return LETTERS[last - 1] ?? String(last);
    case 'arabic':
      return numbers.join('.');
  }
}
