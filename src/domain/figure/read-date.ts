import { foldText } from '../../lib/fold-text.ts';
import { isRealDay, toIsoDay, type DayParts } from '../../lib/iso-day.ts';
import type { Reading } from './reading.ts';
import { tidyTyped } from './tidy-typed.ts';

// Folded text. In words, the day-first order with marks, the year-first order, and eight digits.
const FORMS: readonly { readonly form: RegExp; readonly yearFirst: boolean }[] = [
  { form: /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam|,|) ?(\d{4})$/, yearFirst: false },
  { form: /^(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/, yearFirst: false },
  { form: /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/, yearFirst: true },
  { form: /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/, yearFirst: true },
  { form: /^(\d{2})(\d{2})((?:19|20)\d{2})$/, yearFirst: false },
];
const LONGEST = 40;
const YEARS = { first: 1900, last: 2199 };

function readParts(text: string): DayParts | null {
  for (const { form, yearFirst } of FORMS) {
    const match = form.exec(text);
    if (match !== null) {
      const [, first = '', month = '', last = ''] = match;
      const [year, day] = yearFirst ? [first, last] : [last, first];
      return {
        year: Number(year.length === 2 ? `20${year}` : year),
        month: Number(month),
        day: Number(day),
      };
    }
  }
  return null;
}

/**
 * Reads a day as officials type it, day first: `8/6/2023`, `08-06-23` (20xx), `08.06.2023`,
 * `ngày 08 tháng 6 năm 2023`, `08062023`, and `20230608` or `2023-06-08` from other programs. The
 * value is an IsoDate. `31/02/2023` is `no-such-day`; without a year it is `not-a-date`.
 */
export function readDate(typed: string): Reading {
  const text = tidyTyped(typed);
  if (text === '') {
    return { state: 'blank' };
  }
  if (text.length > LONGEST) {
    return { state: 'unreadable', typed, problem: 'not-a-date' };
  }
  // Excel shows a day without time as midnight.
  const bare = foldText(text)
    .replace(/[ t]00?:00(:00(\.0+)?)?z?$/, '')
    .replace(/[.,;]$/, '');
  const parts = readParts(bare);
  if (parts === null || parts.year < YEARS.first || parts.year > YEARS.last) {
    return { state: 'unreadable', typed, problem: 'not-a-date' };
  }
  return isRealDay(parts)
    ? { state: 'value', value: toIsoDay(parts) }
    : { state: 'unreadable', typed, problem: 'no-such-day' };
}
