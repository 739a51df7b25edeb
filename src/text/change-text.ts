import type { NumberFormat } from '../domain/template/catalogue.ts';
import { formatDecimal } from './format-number.ts';

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
const withMinus = (text: string): string => text.replace(/^-/, '−');

/**
 * How a value differs from an earlier one: `+15,9%` of it, for percentages in points (`+1,2 điểm`),
 * and as a plain difference where the earlier one is 0.
 */
export function changeText(now: number, before: number, format: NumberFormat): string {
  const difference = now - before;
  if (difference === 0) return '0';
  if (format === 'percent') {
    return withMinus(signed(difference, `${formatDecimal(difference * 100, 2)} điểm`));
  }
  return withMinus(
    before === 0
      ? signed(difference, formatDecimal(difference))
      : signed(difference, `${formatDecimal((difference / Math.abs(before)) * 100, 1)}%`),
  );
}
