import { daysBetween } from '../../lib/iso-day.ts';
import type { Period } from './period.ts';

const DAYS_IN_A_MONTH = 365.25 / 12;

/** Length in whole months from its two days, rounded; 0 when it ends before it starts. */
export function monthsIn({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return Math.max(0, Math.round((daysBetween(from, to) + 1) / DAYS_IN_A_MONTH));
}
