import { roundHalfUp } from '../domain/expression/round-half-up.ts';
import type { NumberFormat } from '../domain/template/catalogue.ts';
import { formatDecimal } from './format-number.ts';

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
const withMinus = (text: string): string => text.replace(/^-/, '−');

/**
 * How a value differs from an earlier one: `+15,9%` of it, for percentages in points (`+1,2 điểm`),
 * and as a plain difference where the earlier one is 0. Points are those between the two percentages
 * as they are shown, with `decimals` digits: whoever subtracts them must find the same.
 */
export function changeText(
  now: number,
  before: number,
  format: NumberFormat,
  decimals = 2,
): string {
  if (format === 'percent') {
    const shown = (ratio: number): number => roundHalfUp(ratio * 100, decimals);
    const points = roundHalfUp(shown(now) - shown(before), decimals);
    if (points === 0) return '0';
    return withMinus(signed(points, `${formatDecimal(points, decimals)} điểm`));
  }
  const difference = now - before;
  if (difference === 0) return '0';
  return withMinus(
    before === 0
      ? signed(difference, formatDecimal(difference))
      : signed(difference, `${formatDecimal((difference / Math.abs(before)) * 100, 1)}%`),
  );
}
