import type { PeriodIdentity } from './same-period.ts';

/**
 * The shorter periods that a period is made of, every way there is: the first half is quý I and quý II;
 * nine months are the first half and quý III, or three quarters. None for those that are made of no others.
 */
export function periodParts({
  kind,
  year,
  ordinal,
}: PeriodIdentity): readonly (readonly PeriodIdentity[])[] {
  const quarter = (number: number): PeriodIdentity => ({ kind: 'quarter', year, ordinal: number });
  const half = (number: number): PeriodIdentity => ({ kind: 'half', year, ordinal: number });
  const nine: PeriodIdentity = { kind: 'nineMonths', year, ordinal: 1 };
  switch (kind) {
    case 'half':
      return [[quarter(ordinal * 2 - 1), quarter(ordinal * 2)]];
    case 'nineMonths':
      return [
        [half(1), quarter(3)],
        [quarter(1), quarter(2), quarter(3)],
      ];
    case 'year':
      return [
        [half(1), half(2)],
        [nine, quarter(4)],
        [quarter(1), quarter(2), quarter(3), quarter(4)],
      ];
    case 'month':
    case 'quarter':
    case 'stage':
      return [];
  }
}
