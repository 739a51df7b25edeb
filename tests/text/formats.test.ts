import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '../../src/domain/template/catalogue.ts';
import type { Scalar } from '../../src/domain/expression/outcome.ts';
import { formatDate, formatLongDate } from '../../src/text/format-date.ts';
import { formatCount, formatMoney, formatPercent } from '../../src/text/format-number.ts';
import { formatOutcome, formatScalar } from '../../src/text/format-outcome.ts';

const PERCENTS: [ratio: number, digits: number, text: string][] = [
  [0.9668, 2, '96,68%'],
  [1106 / 1144, 2, '96,68%'],
  [471 / 509, 2, '92,53%'],
  [0.9668, 1, '96,7%'],
  [0.955, 1, '95,5%'],
  [0.955, 2, '95,50%'],
  [0.01005, 2, '1,01%'],
  [0.02675, 2, '2,68%'],
  [1.005, 2, '100,50%'],
  [0.004, 2, '0,40%'],
  [0.99995, 2, '100%'],
  [0.99994, 2, '99,99%'],
  [1, 2, '100%'],
  [1, 1, '100%'],
  [0.5, 2, '50%'],
  [0, 2, '0%'],
  [-0.00001, 2, '0%'],
  [-0.1144, 2, '-11,44%'],
  [12.3456, 2, '1.234,56%'],
];

const SCALARS: [value: Scalar, format: NumberFormat, padded: boolean, text: string][] = [
  [1144, 'count', true, '1.144'],
  [5, 'count', true, '05'],
  [5, 'count', false, '5'],
  [9, 'count', true, '09'],
  [10, 'count', true, '10'],
  [0, 'count', true, '0'],
  [-0, 'count', true, '0'],
  [-5, 'count', true, '-5'],
  [999_999_999_999_999, 'count', true, '999.999.999.999.999'],
  [319_317_000, 'money', true, '319.317.000'],
  [5, 'money', true, '5'],
  [1.5, 'money', false, '1,5'],
  [89.75, 'decimal', true, '89,75'],
  [2.675, 'decimal', true, '2,68'],
  [0.05, 'percent', true, '5%'],
  ['2023-06-09', 'date', false, '09/6/2023'],
  ['đang chờ', 'date', false, 'đang chờ'],
  ['Hà Kỳ', 'text', false, 'Hà Kỳ'],
  [12, 'text', false, '12'],
  [true, 'text', false, 'có'],
];

const DATES: [iso: string, short: string, long: string][] = [
  ['2023-06-09', '09/6/2023', 'ngày 09 tháng 6 năm 2023'],
  ['2022-12-10', '10/12/2022', 'ngày 10 tháng 12 năm 2022'],
  ['2023-01-31', '31/01/2023', 'ngày 31 tháng 01 năm 2023'],
  ['2023-02-01', '01/02/2023', 'ngày 01 tháng 02 năm 2023'],
  ['2023-03-03', '03/3/2023', 'ngày 03 tháng 3 năm 2023'],
];

describe('numbers on paper', () => {
  it.each(PERCENTS)('prints the ratio %d with %i decimals as %s', (ratio, digits, text) => {
    expect(formatPercent(ratio, digits)).toBe(text);
  });

  it.each(SCALARS)('prints %s as %s (padded: %s): %s', (value, format, padSmallCounts, text) => {
    expect(formatScalar(value, format, { percentDecimals: 2, padSmallCounts })).toBe(text);
  });

  it('uses the dot for thousands in counts and amounts', () => {
    expect(formatCount(1144)).toBe('1.144');
    expect(formatMoney(13_203_300)).toBe('13.203.300');
  });

  it('keeps blank, zero and not computable apart', () => {
    expect(formatOutcome({ state: 'blank', missing: ['a'] }, 'count')).toBe('');
    expect(formatOutcome({ state: 'value', value: 0 }, 'count')).toBe('0');
    expect(formatOutcome({ state: 'notComputable', reason: 'division-by-zero' }, 'percent')).toBe(
      '—',
    );
  });
});

describe('days on paper', () => {
  it.each(DATES)('prints %s as %s and in full as %s', (iso, short, long) => {
    expect(formatDate(iso)).toBe(short);
    expect(formatLongDate(iso)).toBe(long);
  });
});
