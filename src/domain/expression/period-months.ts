import type { Period } from '../period/period.ts';

const DAY = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;

/** Length in whole months from its two days, both counted: 10/12/2022–09/6/2023 is 6. */
export function periodMonths(period: Pick<Period, 'from' | 'to'>): number {
  const days = (Date.parse(period.to) - Date.parse(period.from)) / DAY + 1;
  return Math.round(days / DAYS_A_MONTH);
}
