import { foldText } from '../../lib/fold-text.ts';
import { remember } from '../../lib/remember.ts';

/** `1.`, `2.1`, `a)`, `II.`, `-` before a label. */
const NUMBERING = /^(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)]|\d+(?:\.\d+)+|[-–—+*•])\s+/u;
/** What forms write in more than one way, folded; the first that fits is taken, in order. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\bthu tuc hanh chinh\b/gu, 'tthc'],
  [/\bcai cach hanh chinh\b/gu, 'cchc'],
  [/\bcan bo,? cong chuc\b/gu, 'cbcc'],
  [/\buy ban nhan dan\b/gu, 'ubnd'],
  [/\bhoi dong nhan dan\b/gu, 'hdnd'],
  [/\bquy pham phap luat\b/gu, 'qppl'],
  [/\btre han\b/gu, 'qua han'],
  [/\btong cong\b/gu, 'tong so'],
  [/\bso luong ho so\b/gu, 'so ho so'],
  [/\bti le\b/gu, 'ty le'],
];
const BRACKETS = /\s*\([^()]*\)/gu;

/**
 * A label as it is compared: without marks, numbering, brackets and the signs around it, and with one
 * spelling of what forms write in several ways.
 */
export const foldLabel = remember(4000, (label: string): string => {
  const bare = foldText(label).replace(/\s+/gu, ' ').trim().replace(NUMBERING, '');
  const folded = bare
    .replace(BRACKETS, ' ')
    .replace(/\s*[-–—/]\s*/gu, ' - ')
    .replace(/[:;.,*\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return VARIANTS.reduce((text, [form, one]) => text.replace(form, one), folded);
});

const SCALE = /\b(nghin|ngan|trieu|ty|ti) dong\b/u;

/** The unit of money that a label names; null for none. */
export function moneyScale(label: string): string | null {
  const found = SCALE.exec(foldText(label))?.[1];
  if (found === 'ngan') return 'nghin';
  return found === 'ti' ? 'ty' : (found ?? null);
}
