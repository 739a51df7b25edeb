import { PERIODS_PER_YEAR } from './periods-per-year.ts';
import type { PeriodIdentity } from './same-period.ts';

/**
 * The period that plans are made for ("kỳ tới"): the next of the same kind, and the fourth quarter
 * after nine months. A stage has none.
 */
export function nextPeriod({ kind, year, ordinal }: PeriodIdentity): PeriodIdentity | null {
  switch (kind) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return ordinal < PERIODS_PER_YEAR[kind]
        ? { kind, year, ordinal: ordinal + 1 }
        : { kind, year: year + 1, ordinal: 1 };
    case 'nineMonths':
      return { kind: 'quarter', year, ordinal: 4 };
    case 'stage':
      return null;
  }
}
