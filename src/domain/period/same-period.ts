import type { Period } from './period.ts';

/** Which period it is, whatever its days. */
export type PeriodIdentity = Pick<Period, 'kind' | 'year' | 'ordinal'>;

/** Whether both are the same period; their days may differ, as provinces close on different days. */
export function samePeriod(one: PeriodIdentity, other: PeriodIdentity): boolean {
  return one.kind === other.kind && one.year === other.year && one.ordinal === other.ordinal;
}
