import { assertNever } from '../../lib/assert-never.ts';
import type { Comparison } from '../template/catalogue.ts';
import type { Scalar } from './outcome.ts';

/** Sums of decimals differ in their last bits: 0.1 + 0.2 is 0.3 here. */
const TOLERANCE = 1e-9;

function isNearlyEqual(left: number, right: number): boolean {
  if (left === right) return true;
  // One đồng in two billion is a difference.
  if (Number.isInteger(left) && Number.isInteger(right)) return false;
  return Math.abs(left - right) <= TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
}

/**
 * Whether `left operator right` holds; null when the two cannot be compared. Texts (days among them,
 * as IsoDate) compare by their characters, true and false only for equality.
 */
export function compare(operator: Comparison, left: Scalar, right: Scalar): boolean | null {
  if (typeof left !== typeof right) return null;
  if (typeof left === 'boolean' && operator !== '=' && operator !== '!=') return null;
  const equal =
    typeof left === 'number' && typeof right === 'number'
      ? isNearlyEqual(left, right)
      : left === right;
  switch (operator) {
    case '=':
      return equal;
    case '!=':
      return !equal;
    case '<':
      return !equal && left < right;
    case '<=':
      return equal || left < right;
    case '>':
      return !equal && left > right;
    case '>=':
      return equal || left > right;
    default:
      return assertNever(operator);
  }
}
