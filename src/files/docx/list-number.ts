const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const DIGITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Beyond these a format would be long, and no list comes so far. */
const MOST = { roman: 3999, letters: 26 * 10, words: 99 } as const;

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** a … z, then aa, bb: Word's own, which knows no đ. */
function letters(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** 1–99 in words. */
function words(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  const after = value % 10 === 5 ? 'lăm' : tens > 1 && value % 10 === 1 ? 'mốt' : ones;
  return [tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`, after].filter(Boolean).join(' ');
}

/** A number of a list in one of Word's number formats (`w:numFmt`); unknown ones as digits. */
export function formatListNumber(value: number, format: string): string {
  const within = (most: number) => value >= 1 && value <= most;
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
    case 'upperRoman':
      if (!within(MOST.roman)) break;
      return format === 'lowerRoman' ? roman(value) : roman(value).toUpperCase();
    case 'lowerLetter':
    case 'upperLetter':
      if (!within(MOST.letters)) break;
      return format === 'lowerLetter' ? letters(value) : letters(value).toUpperCase();
    case 'vietnameseCounting':
      if (!within(MOST.words)) break;
      return words(value);
  }
  return String(value);
}
