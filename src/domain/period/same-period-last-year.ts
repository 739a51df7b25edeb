import type { PeriodIdentity } from './same-period.ts';

/** "Cùng kỳ năm trước"; a stage has none. */
export function samePeriodLastYear({ kind, year, ordinal }: PeriodIdentity): PeriodIdentity | null {
  return kind === 'stage' ? null : { kind, year: year - 1, ordinal };
}
