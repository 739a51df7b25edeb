import { describe, expect, it } from 'vitest';
import { defaultPeriod } from '../../../src/domain/period/default-period.ts';
import { periodBefore } from '../../../src/domain/period/period-before.ts';

const half1 = defaultPeriod('half', 2024, 1);
const item = (name: string, from: string, to: string) => ({
  name,
  period: { ...half1, from, to },
});

describe('periodBefore', () => {
  it('takes the year that closed the day before a half-year begins', () => {
    const year = { name: 'năm 2023', period: defaultPeriod('year', 2023, 1) };
    const firstHalf = { name: '6 tháng 2023', period: defaultPeriod('half', 2023, 1) };
    expect(periodBefore(half1, [firstHalf, year])?.name).toBe('năm 2023');
  });

  it('bridges books that were closed a few days early', () => {
    expect(periodBefore(half1, [item('sớm', '2022-12-10', '2023-12-09')])?.name).toBe('sớm');
  });

  it('prefers the one that ends last', () => {
    const items = [item('a', '2023-01-01', '2023-12-01'), item('b', '2023-01-01', '2023-12-10')];
    expect(periodBefore(half1, items)?.name).toBe('b');
  });

  it('takes none that overlaps, and none that ended long before', () => {
    const items = [item('lấn', '2023-06-15', '2023-12-20'), item('xa', '2023-01-01', '2023-06-14')];
    expect(periodBefore(half1, items)).toBeNull();
  });
});
