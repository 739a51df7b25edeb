import { nextPeriod } from '../period/next-period.ts';
import { PERIODS_PER_YEAR } from '../period/periods-per-year.ts';
import { samePeriod, type PeriodIdentity } from '../period/same-period.ts';
import { samePeriodLastYear } from '../period/same-period-last-year.ts';

const perYear = (kind: PeriodIdentity['kind']): number =>
  kind === 'nineMonths' || kind === 'stage' ? 1 : PERIODS_PER_YEAR[kind];

const indexOf = ({ kind, year, ordinal }: PeriodIdentity): number =>
  year * perYear(kind) + ordinal - 1;

function atIndex(kind: PeriodIdentity['kind'], index: number): PeriodIdentity {
  const count = perYear(kind);
  return { kind, year: Math.floor(index / count), ordinal: (index % count) + 1 };
}

/** Last month of a period, counted from year 0. */
function lastMonth({ kind, year, ordinal }: PeriodIdentity): number {
  const months = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12, stage: 12 }[kind];
  return year * 12 + months * ordinal;
}

/**
 * What a period named in the report of `from` is called in that of `to`; null where no rule is
 * certain, so that the words stay and a person decides.
 */
export function shiftPeriod(
  named: PeriodIdentity,
  from: PeriodIdentity,
  to: PeriodIdentity,
): PeriodIdentity | null {
  if (from.kind === 'stage' || to.kind === 'stage') return null;
  if (samePeriod(named, from)) return plain(to);
  const planned = nextPeriod(from);
  if (planned && samePeriod(named, planned)) return nextPeriod(to);
  const lastYear = samePeriodLastYear(from);
  if (lastYear && samePeriod(named, lastYear)) return samePeriodLastYear(to);
  if (from.kind === to.kind && named.kind === from.kind) {
    const distance = indexOf(named) - indexOf(from);
    return Math.abs(distance) <= perYear(from.kind)
      ? atIndex(named.kind, indexOf(named) + indexOf(to) - indexOf(from))
      : null;
  }
  return shiftOther(named, from, to);
}

const plain = ({ kind, year, ordinal }: PeriodIdentity): PeriodIdentity => ({
  kind,
  year,
  ordinal,
});

/** A period of another kind than the report's: only years, and what is planned for. */
function shiftOther(
  named: PeriodIdentity,
  from: PeriodIdentity,
  to: PeriodIdentity,
): PeriodIdentity | null {
  const years = to.year - from.year;
  if (Math.abs(named.year - from.year) > 1) return null;
  const wholeYears = from.kind === to.kind && from.ordinal === to.ordinal;
  if (named.kind === 'year') {
    if (years === 0 || named.year === from.year || wholeYears) {
      return { ...plain(named), year: named.year + years };
    }
    return null;
  }
  // "Quý I năm 2024" among the tasks of 2023; what happened in a month of the past stays.
  return wholeYears && lastMonth(named) > lastMonth(from)
    ? { ...plain(named), year: named.year + years }
    : null;
}
