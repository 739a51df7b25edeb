import { expect, it } from 'vitest';
import type { PeriodKind } from '../../../src/domain/period/period.ts';
import { suggestPeriods } from '../../../src/domain/period/suggest-periods.ts';

const seen = (today: string, kinds: PeriodKind[]) =>
  suggestPeriods(today, kinds).map(
    ({ period, state, days }) => `${period.kind} ${period.year} ${period.to} ${state} ${days}`,
  );

it('puts the report whose figures closed last week before the next one', () => {
  expect(seen('2026-06-20', ['half', 'year'])).toEqual([
    'half 2026 2026-06-14 closed 6',
    'year 2026 2026-12-14 open 177',
    'half 2027 2027-06-14 coming 359',
  ]);
});

it('says how long figures of the running periods are still collected', () => {
  expect(seen('2026-03-01', ['half', 'year'])).toEqual([
    'half 2026 2026-06-14 open 105',
    'year 2026 2026-12-14 open 288',
  ]);
});

it('counts the last day as open and the day after as closed', () => {
  expect(seen('2026-12-14', ['year'])).toEqual(['year 2026 2026-12-14 open 0']);
  expect(seen('2026-12-15', ['year'])).toEqual([
    'year 2026 2026-12-14 closed 1',
    'year 2027 2027-12-14 open 364',
  ]);
});

it('keeps the yearly report of the old year on the list in January', () => {
  expect(seen('2027-01-10', ['year', 'half'])).toEqual([
    'year 2026 2026-12-14 closed 27',
    'half 2027 2027-06-14 open 155',
    'year 2027 2027-12-14 open 338',
  ]);
});

it('never proposes the second half, which is reported with the year, nor a stage', () => {
  for (const { period } of suggestPeriods('2026-12-20')) {
    expect([period.kind, period.ordinal]).not.toEqual(['half', 2]);
  }
  expect(suggestPeriods('2026-12-20', ['stage'])).toEqual([]);
});
