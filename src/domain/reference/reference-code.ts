import type { Reference } from './reference.ts';

/**
 * Number and symbol as they are written: `54/KH-UBND`, `90/2020/NĐ-CP`, and in the party's way
 * `51-KH/HU`. Null when the document has no number.
 */
export function referenceCode({
  number,
  symbol,
}: Pick<Reference, 'number' | 'symbol'>): string | null {
  if (number === null || symbol === null) {
    return number;
  }
  return `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}
