import { foldText } from '../../lib/fold-text.ts';
import { normaliseText } from '../../lib/normalise-text.ts';

export type YearReading =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly year: number }
  | { readonly state: 'unreadable' };

export const REPORT_YEARS = { first: 1990, last: 2099 } as const;

/** Reads a year as officials type it: `2026`, `năm 2026`, `26` (20xx). */
export function readYear(typed: string): YearReading {
  const text = foldText(normaliseText(typed)).trim();
  if (text === '') return { state: 'blank' };
  const [, digits = ''] = /^(?:nam )?(\d{4}|\d{2})$/.exec(text) ?? [];
  const year = Number(digits.length === 2 ? `20${digits}` : digits);
  return year >= REPORT_YEARS.first && year <= REPORT_YEARS.last
    ? { state: 'value', year }
    : { state: 'unreadable' };
}
