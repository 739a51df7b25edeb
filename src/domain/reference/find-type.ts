import type { FoundCode } from './find-code.ts';
import { DOCUMENT_TYPES, isCitedByName, typeOfSymbol } from './document-types.ts';

export interface FoundType {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const NAMES = new RegExp(`(?<!\\p{L})(?:${DOCUMENT_TYPES.join('|')})(?!\\p{L})`, 'giu');

/** Every name of a type in a text; small letters count only where `small` allows it. */
function findTypes(text: string): readonly (FoundType & { readonly capital: boolean })[] {
  return Array.from(text.matchAll(NAMES), (match) => {
    const written = match[0];
    const type = DOCUMENT_TYPES.find((name) => name.toLowerCase() === written.toLowerCase());
    return {
      type: type ?? written,
      start: match.index,
      end: match.index + written.length,
      capital: /^\p{Lu}/u.test(written) || match.index === 0,
    };
  });
}

/**
 * The type that a code belongs to. Right before its number it may be in small letters ("kế hoạch số
 * 10/KH-UBND"); farther off, only a law counts ("Luật Ngân sách nhà nước số 83/2015/QH13"), or the
 * type that the symbol tells as well: many of the names are ordinary words.
 */
export function findTypeOfCode(text: string, code: FoundCode): FoundType | null {
  const before = findTypes(text.slice(0, code.start));
  const last = before.at(-1);
  if (last === undefined) {
    return null;
  }
  if (/^ ?(?:số)? ?:? ?$/iu.test(text.slice(last.end, code.start))) {
    return last;
  }
  const told = code.symbol === null ? null : typeOfSymbol(code.symbol);
  const fits = ({ type, capital }: (typeof before)[number]): boolean =>
    capital && (told === null ? isCitedByName(type) : type === told);
  return before.filter(fits).at(-1) ?? null;
}

/** The type of a text without a code: the first that is written as a name. */
export function findTypeAlone(text: string): FoundType | null {
  return findTypes(text).find(({ capital }) => capital) ?? null;
}
