import { daysInMonth, isoDayParts, toIsoDay } from '../../lib/iso-day.ts';
import { defaultPeriod } from './default-period.ts';
import type { IsoDate, Period } from './period.ts';
import type { PeriodIdentity } from './same-period.ts';

const monthOf = (day: IsoDate): number => isoDayParts(day).year * 12 + isoDayParts(day).month - 1;

/** The day in another month that `day` is in its own; its last stays the last. */
function moved(day: IsoDate, months: number): IsoDate {
  const parts = isoDayParts(day);
  const month = monthOf(day) + months;
  const there = { year: Math.floor(month / 12), month: (month % 12) + 1 };
  const length = daysInMonth(there.year, there.month);
  const isLast = parts.day === daysInMonth(parts.year, parts.month);
  return toIsoDay({ ...there, day: isLast ? length : Math.min(parts.day, length) });
}

/**
 * A period with the days that an office which kept `habit` gives it: who closed the first half on
 * 9 June closes the second on 9 December.
 */
export function periodByHabit({ kind, year, ordinal }: PeriodIdentity, habit: Period): Period {
  const usual = defaultPeriod(kind, year, ordinal);
  const usualThen = defaultPeriod(habit.kind, habit.year, habit.ordinal);
  return {
    kind,
    year,
    ordinal,
    from: moved(habit.from, monthOf(usual.from) - monthOf(usualThen.from)),
    to: moved(habit.to, monthOf(usual.to) - monthOf(usualThen.to)),
  };
}
