import { nextPeriod } from './next-period.ts';
import type { PeriodIdentity } from './same-period.ts';

/** The next period that has a report of the same kind: nine months and stages have one a year. */
export function nextOfKind(period: PeriodIdentity): PeriodIdentity {
  const { kind, year } = period;
  const next = nextPeriod(period);
  return next?.kind === kind ? next : { kind, year: year + 1, ordinal: 1 };
}
