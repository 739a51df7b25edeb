import { expect, it } from 'vitest';
import { changeText } from '../../src/text/change-text.ts';

it.each([
  [1144, 987, 'count', '+15,9%'],
  [900, 1000, 'count', '−10%'],
  [5, 0, 'count', '+5'],
  [7, 7, 'count', '0'],
  [0.9668, 0.7951, 'percent', '+17,17 điểm'],
  // 98,914% and 98,788%: shown as 98,91% and 98,79%.
  [2551 / 2579, 2936 / 2972, 'percent', '+0,12 điểm'],
  [0.98914, 0.98911, 'percent', '0'],
  [0.5, 0.625, 'percent', '−12,5 điểm'],
] as const)('%s after %s in %s is %s', (now, before, format, text) => {
  expect(changeText(now, before, format)).toBe(text);
});
