/** Number and symbol where they stand in a text. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
  readonly symbol: string | null;
}

// Capitals as in symbols; the four that mix cases are those of Phụ lục III and of the Thủ tướng.
const PART = '(?:TTg|QyĐ|CTr|TTr|[A-ZĐƯ]{1,10}\\d{0,2})(?![\\p{L}\\d])';
const NUMBER = '\\d{1,5}[a-zđ]?';
const YEAR = ' ?/ ?\\d{4}';
const STATE = new RegExp(
  `(?<![\\d/])(${NUMBER})(${YEAR})? ?/ ?(${PART}(?: ?- ?${PART}){0,3})`,
  'u',
);
const PARTY = new RegExp(`(?<![\\d/])(${NUMBER}) ?- ?(${PART}) ?/ ?(${PART})`, 'u');
const NO_NUMBER = new RegExp(`[Ss]ố ?:?[ .…_]*/ ?(${PART}(?: ?- ?${PART}){1,3})`, 'u');
// Typed in a hurry: only with a hyphen, so that no date and no fraction is taken for a code.
const SMALL = /(?<![\d/])(\d{1,5})( ?\/ ?\d{4})? ?\/ ?([a-zđ]{1,5}-[a-zđ]{1,6})(?![\p{L}\d/])/u;

const MIXED: Readonly<Record<string, string>> = { TTG: 'TTg', QYĐ: 'QyĐ', CTR: 'CTr', TTR: 'TTr' };

const tight = (text: string): string => text.replaceAll(' ', '');
const symbolInCapitals = (text: string): string =>
  text
    .toUpperCase()
    .split('-')
    .map((part) => MIXED[part] ?? part)
    .join('-');

/**
 * The first code in a text of one line, in the ways real reports write it: `54/KH-UBND`,
 * `22 /QĐ-UBND`, `126/UBND - NV`, `528 - CV/BCĐ`, `83/2015/QH13`, `Số: /BC-UBND`, `54/kh-ubnd`.
 */
export function findCode(text: string): FoundCode | null {
  const at = (match: RegExpExecArray, number: string | null, symbol: string | null): FoundCode => ({
    start: match.index,
    end: match.index + match[0].length,
    number,
    symbol,
  });
  const found: FoundCode[] = [];

  const party = PARTY.exec(text);
  if (party !== null) {
    found.push(at(party, party[1] ?? null, `${party[2] ?? ''}/${party[3] ?? ''}`));
  }
  const state = STATE.exec(text);
  if (state !== null) {
    found.push(at(state, tight(`${state[1] ?? ''}${state[2] ?? ''}`), tight(state[3] ?? '')));
  }
  const blank = NO_NUMBER.exec(text);
  if (blank !== null) {
    found.push(at(blank, null, tight(blank[1] ?? '')));
  }
  const small = SMALL.exec(text);
  if (small !== null) {
    const number = tight(`${small[1] ?? ''}${small[2] ?? ''}`);
    found.push(at(small, number, symbolInCapitals(small[3] ?? '')));
  }
  return found.reduce<FoundCode | null>(
    (first, one) => (first === null || one.start < first.start ? one : first),
    null,
  );
}
