import { readDate } from '../figure/read-date.ts';
import type { IsoDate } from '../period/period.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** Null when there is no such day. */
  readonly date: IsoDate | null;
}

const SHORT = '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}';
const LONG = '\\d{1,2} tháng \\d{1,2},? năm \\d{4}';
const DATE = new RegExp(
  `[(,]? ?(?:ban hành )?(?:[Nn]gày )?(?<![\\d/])(${LONG}|${SHORT})(?![\\d/]) ?\\)?`,
  'gu',
);

/** Days in a text of one line, with "ngày" and brackets around them, in order. */
export function findDates(text: string): readonly FoundDate[] {
  return Array.from(text.matchAll(DATE), (match) => {
    const reading = readDate(match[1] ?? '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      date: reading.state === 'value' && typeof reading.value === 'string' ? reading.value : null,
    };
  });
}
