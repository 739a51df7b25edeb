import { toIsoDay } from '../../lib/iso-day.ts';
import type { IsoDate, Period, PeriodKind } from './period.ts';

/** Day of the month on which figures are closed, and the next period opens the day after. */
const LAST_DAY = 14;

const lastMonths: Record<PeriodKind, (ordinal: number) => number> = {
  month: (ordinal) => ordinal,
  quarter: (ordinal) => ordinal * 3,
  half: (ordinal) => ordinal * 6,
  nineMonths: () => 9,
  year: () => 12,
  stage: () => 12,
};
const LENGTH: Record<PeriodKind, number> = {
  month: 1,
  quarter: 3,
  half: 6,
  nineMonths: 9,
  year: 12,
  stage: 12,
};

function day(year: number, month: number, dayOfMonth: number): IsoDate {
  return month < 1
    ? toIsoDay({ year: year - 1, month: month + 12, day: dayOfMonth })
    : toIsoDay({ year, month, day: dayOfMonth });
}

/**
 * A period with the days of Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before its
 * first to the 14th of its last. A start only: offices that close on other days change them. A stage
 * has no days by law; it gets those of the year.
 */
export function defaultPeriod(kind: PeriodKind, year: number, ordinal: number): Period {
  const last = lastMonths[kind](ordinal);
  return {
    kind,
    year,
    ordinal,
    from: day(year, last - LENGTH[kind], LAST_DAY + 1),
    to: day(year, last, LAST_DAY),
  };
}
