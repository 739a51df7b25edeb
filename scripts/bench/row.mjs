/**
 * One measured figure; without a limit it is told, not judged.
 * @typedef {{ name: string, value: number, unit: string, limit?: number }} Row
 */

/** How much slower than this machine the offices' computers are taken to be. */
export const SLOWDOWN = 6;

/**
 * @param {readonly number[]} values at least one
 * @param {number} share 0.5 for the median, 1 for the worst
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
