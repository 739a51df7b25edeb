import { expect, it } from 'vitest';
import { defaultPeriod } from '../../src/domain/period/default-period.ts';
import type { PeriodKind } from '../../src/domain/period/period.ts';
import { suggestPeriods } from '../../src/domain/period/suggest-periods.ts';
import { dueText } from '../../src/text/due-text.ts';
import { nextPeriodLabel, periodDays, periodLabel } from '../../src/text/period-label.ts';

const LABELS: [PeriodKind, number, number, label: string, next: string][] = [
  ['half', 2023, 1, '6 tháng đầu năm 2023', '6 tháng cuối năm 2023'],
  ['half', 2023, 2, '6 tháng cuối năm 2023', '6 tháng đầu năm 2024'],
  ['year', 2023, 1, 'năm 2023', 'năm 2024'],
  ['quarter', 2026, 1, 'quý I năm 2026', 'quý II năm 2026'],
  ['quarter', 2026, 4, 'quý IV năm 2026', 'quý I năm 2027'],
  ['nineMonths', 2026, 1, '9 tháng năm 2026', 'quý IV năm 2026'],
  ['month', 2026, 5, 'tháng 5 năm 2026', 'tháng 6 năm 2026'],
  ['month', 2026, 12, 'tháng 12 năm 2026', 'tháng 1 năm 2027'],
];

it.each(LABELS)('names %s %i/%i “%s”, and the next “%s”', (kind, year, ordinal, label, next) => {
  const period = defaultPeriod(kind, year, ordinal);
  expect(periodLabel(period)).toBe(label);
  expect(nextPeriodLabel(period)).toBe(next);
});

it('names a stage by its first and last year, and nothing after it', () => {
  const stage = { ...defaultPeriod('stage', 2025, 1), from: '2020-12-15' };
  expect(periodLabel(stage)).toBe('giai đoạn 2020-2025');
  expect(nextPeriodLabel(stage)).toBe('');
});

it('shows the days of a period as reports write them', () => {
  expect(periodDays({ from: '2022-12-10', to: '2023-06-09' })).toBe('10/12/2022–09/6/2023');
});

it.each([
  ['2026-06-20', 'Kỳ số liệu đã kết thúc ngày 14/6/2026 (6 ngày trước).'],
  ['2026-06-15', 'Kỳ số liệu đã kết thúc ngày 14/6/2026 (hôm qua).'],
  ['2026-06-14', 'Kỳ số liệu kết thúc hôm nay, ngày 14/6/2026.'],
  ['2026-06-04', 'Kỳ số liệu kết thúc ngày 14/6/2026 (còn 10 ngày).'],
  ['2026-09-01', 'Kỳ số liệu từ ngày 15/12/2026 đến ngày 14/6/2027.'],
])('on %s says of the half-year: %s', (today, text) => {
  const [first] = suggestPeriods(today, ['half']);
  expect(first && dueText(first)).toBe(text);
});
