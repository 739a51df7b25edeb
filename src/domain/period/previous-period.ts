import { PERIODS_PER_YEAR } from './periods-per-year.ts';
import type { PeriodIdentity } from './same-period.ts';

/**
 * The period that closes the day before this one opens, so that its closing backlog is this one's
 * opening backlog: the one before of the same kind, and the year before for nine months.
 */
export function previousPeriod({ kind, year, ordinal }: PeriodIdentity): PeriodIdentity | null {
  switch (kind) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return ordinal > 1
        ? { kind, year, ordinal: ordinal - 1 }
        : { kind, year: year - 1, ordinal: PERIODS_PER_YEAR[kind] };
    case 'nineMonths':
      return { kind: 'year', year: year - 1, ordinal: 1 };
    case 'stage':
      return null;
  }
}
