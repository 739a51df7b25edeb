import { expect, it } from 'vitest';
import {
  daysBetween,
  daysInMonth,
  isoDayParts,
  isRealDay,
  toIsoDay,
} from '../../src/lib/iso-day.ts';

it.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(isRealDay({ year, month, day: days })).toBe(true);
  expect(isRealDay({ year, month, day: days + 1 })).toBe(false);
});

it('knows no month 0 or 13 and no day 0', () => {
  expect(isRealDay({ year: 2023, month: 0, day: 1 })).toBe(false);
  expect(isRealDay({ year: 2023, month: 13, day: 1 })).toBe(false);
  expect(isRealDay({ year: 2023, month: 6, day: 0 })).toBe(false);
});

it('writes a day and reads it back', () => {
  const parts = { year: 2023, month: 6, day: 9 };
  expect(toIsoDay(parts)).toBe('2023-06-09');
  expect(isoDayParts('2023-06-09')).toEqual(parts);
});

it('counts days across years and backwards', () => {
  expect(daysBetween('2022-12-31', '2023-01-01')).toBe(1);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-06-09', '2022-12-10')).toBe(-181);
});
