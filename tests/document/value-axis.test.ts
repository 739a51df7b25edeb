import { expect, it } from 'vitest';
import { valueAxis } from '../../src/document/chart/value-axis.ts';

it.each([
  [0, 1],
  [1, 1],
  [7, 8],
  [38, 40],
  [1106, 1250],
  [1_000_000, 1_000_000],
])('an axis for values up to %d ends at %d, in round steps', (largest, top) => {
  const axis = valueAxis(largest);
  expect(axis.top).toBeCloseTo(top);
  expect(axis.ticks.at(0)).toBe(0);
  expect(axis.ticks.at(-1)).toBeCloseTo(top);
  expect(axis.ticks.length).toBeLessThanOrEqual(7);
});
