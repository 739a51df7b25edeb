import { normaliseText } from '../../lib/normalise-text.ts';

const FULL_WIDTH = /[０-９．，％－／]/gu;
const WIDTH_OFFSET = 0xfee0;

/**
 * What was typed, ready to be read as a number or a date: one line, single spaces, half-width digits
 * and one kind of dash. NFKC would do more, and would read `10²` as 102.
 */
export function tidyTyped(typed: string): string {
  return normaliseText(typed)
    .replace(FULL_WIDTH, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - WIDTH_OFFSET))
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
