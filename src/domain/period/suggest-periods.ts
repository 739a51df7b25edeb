import { daysBetween, isoDayParts } from '../../lib/iso-day.ts';
import { defaultPeriod } from './default-period.ts';
import type { IsoDate, Period, PeriodKind } from './period.ts';

export interface SuggestedPeriod {
  readonly period: Period;
  /** Its figures are closed and the report is to be written; or they are still being collected. */
  readonly state: 'closed' | 'open' | 'coming';
  /** Days since it closed, or until it closes. */
  readonly days: number;
}

/** For how long after its last day a period is still worth proposing. */
const STAYS_FOR_DAYS = 31;

// "6 tháng cuối năm" and quarter IV are reported with the year.
const ORDINALS: Record<Exclude<PeriodKind, 'stage'>, number> = {
  month: 12,
  quarter: 3,
  half: 1,
  nineMonths: 1,
  year: 1,
};

/** A period as it stands on a day: closed, being collected, or still to come. */
export function placeInTime(period: Period, today: IsoDate): SuggestedPeriod {
  if (period.to < today) return { period, state: 'closed', days: daysBetween(period.to, today) };
  const state = period.from > today ? 'coming' : 'open';
  return { period, state, days: daysBetween(today, period.to) };
}

function suggestOfKind(today: IsoDate, kind: Exclude<PeriodKind, 'stage'>): SuggestedPeriod[] {
  const { year } = isoDayParts(today);
  const periods = [year - 1, year, year + 1].flatMap((ofYear) =>
    Array.from({ length: ORDINALS[kind] }, (_, index) => defaultPeriod(kind, ofYear, index + 1)),
  );
  const closed = periods.filter(({ to }) => to < today && daysBetween(to, today) <= STAYS_FOR_DAYS);
  const next = periods.filter(({ to }) => to >= today).slice(0, 1);
  return [...closed, ...next].map((period) => placeInTime(period, today));
}

/**
 * Periods whose report comes next, in order of their last day: those closed within a month, and the
 * next of each kind. Days are those of Nghị định 09/2019/NĐ-CP; when a report must be handed in is for
 * the province to say, and is not derived.
 */
export function suggestPeriods(
  today: IsoDate,
  kinds: readonly PeriodKind[] = ['quarter', 'half', 'nineMonths', 'year'],
): readonly SuggestedPeriod[] {
  return kinds
    .flatMap((kind) => (kind === 'stage' ? [] : suggestOfKind(today, kind)))
    .sort(
      ({ period: one }, { period: other }) =>
        // Of two that end together (quý II and 6 tháng), the longer first.
        one.to.localeCompare(other.to) || one.from.localeCompare(other.from),
    );
}
