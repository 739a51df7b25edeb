import type { Period, PeriodKind } from '../domain/period/period.ts';
import { nextPeriod } from '../domain/period/next-period.ts';
import type { PeriodIdentity } from '../domain/period/same-period.ts';
import { assertNever } from '../lib/assert-never.ts';
import { formatDate } from './format-date.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `6 tháng đầu năm 2023`, `quý I năm 2026`; a stage by its years, `giai đoạn 2020-2025`. */
export function periodLabel(period: PeriodIdentity & Partial<Pick<Period, 'from'>>): string {
  const { kind, year, ordinal } = period;
  switch (kind) {
    case 'month':
      return `tháng ${ordinal} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[ordinal - 1] ?? ordinal} năm ${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'stage': {
      const first = period.from?.slice(0, 4);
      return first === undefined || first === String(year)
        ? `giai đoạn đến năm ${year}`
        : `giai đoạn ${first}-${year}`;
    }
    default:
      return assertNever(kind);
  }
}

/** The period that plans are made for, or '' when there is none to name. */
export function nextPeriodLabel(period: PeriodIdentity): string {
  const next = nextPeriod(period);
  return next === null ? '' : periodLabel(next);
}

/** `10/12/2022–09/6/2023` */
export function periodDays({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return `${formatDate(from)}–${formatDate(to)}`;
}

/** For choosing a kind of period. */
export const PERIOD_KIND_LABELS: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'Năm',
  stage: 'Giai đoạn',
};
