import { expect, test } from 'vitest';
import { monthsFrom } from '../../../src/domain/period/months-from.ts';

test.each([
  ['2023-01', '2023-01', ['2023-01']],
  ['2022-11', '2023-02', ['2022-11', '2022-12', '2023-01', '2023-02']],
  ['2023-12', '2024-01', ['2023-12', '2024-01']],
  ['2023-02', '2023-01', []],
])('from %s to %s', (first, last, months) => {
  expect(monthsFrom(first, last)).toEqual(months);
});
