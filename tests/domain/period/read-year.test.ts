import { expect, it } from 'vitest';
import { readYear } from '../../../src/domain/period/read-year.ts';

it.each([
  ['2026', 2026],
  [' 23', 2023],
  ['năm 2026', 2026],
  ['1990', 1990],
])('"%s" is the year %i', (typed, year) => {
  expect(readYear(typed)).toEqual({ state: 'value', year });
});

it.each(['202', '2206', '1989', '20 26', 'nay', '-2026'])('"%s" is no year', (typed) => {
  expect(readYear(typed)).toEqual({ state: 'unreadable' });
});

it('nothing typed is blank', () => {
  expect(readYear(' \u00a0')).toEqual({ state: 'blank' });
});
