import type { PeriodKind } from './period.ts';
import { PERIODS_PER_YEAR } from './periods-per-year.ts';

/** The ordinals a kind of period has in a year: quarters 1–4; 1 alone for the kinds without. */
export function periodOrdinals(kind: PeriodKind): readonly number[] {
  const count = kind === 'nineMonths' || kind === 'stage' ? 1 : PERIODS_PER_YEAR[kind];
  return Array.from({ length: count }, (_, index) => index + 1);
}
