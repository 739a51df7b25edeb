import { findDates } from '../../reference/find-date.ts';
import type { IsoDate } from '../../period/period.ts';
import type { Paragraph } from './paragraph.ts';

export interface DayInText {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Null when there is no such day. */
  readonly date: IsoDate | null;
  readonly written: string;
}

/** "từ ngày 15/12/2021 đến ngày 07/6/2022" */
export interface RangeInText {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Paragraphs without a year in them hold no full date. */
const HAS_YEAR = /(?:19|20)\d{2}/u;
const MAX_DATES = 400;

export function findDays(paragraphs: readonly Paragraph[]): readonly DayInText[] {
  const days: DayInText[] = [];
  for (const paragraph of paragraphs) {
    if (!HAS_YEAR.test(paragraph.text)) continue;
    for (const { start, end, date } of findDates(paragraph.text)) {
      if (days.length >= MAX_DATES) return days;
      const match = /\d.*\d/u.exec(paragraph.text.slice(start, end));
      const from = start + (match?.index ?? 0);
      const written = match?.[0] ?? '';
      days.push({ paragraph, start: from, end: from + written.length, date, written });
    }
  }
  return days;
}

/** Two days joined by "đến" or a dash. */
export function findRanges(days: readonly DayInText[]): readonly RangeInText[] {
  const ranges: RangeInText[] = [];
  days.forEach((day, index) => {
    const next = days[index + 1];
    if (next?.paragraph !== day.paragraph || day.date === null || next.date === null) return;
    const between = day.paragraph.text.slice(day.end, next.start);
    if (!/^,? ?(?:[-–]|đến|tới)(?: hết)?(?: ngày)? ?$/u.test(between)) return;
    const lead = /(?:từ )?(?:ngày )?$/iu.exec(day.paragraph.text.slice(0, day.start));
    ranges.push({
      paragraph: day.paragraph,
      start: lead?.index ?? day.start,
      end: next.end,
      from: day.date,
      to: next.date,
    });
  });
  return ranges;
}
