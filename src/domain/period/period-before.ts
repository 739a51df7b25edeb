import { daysBetween } from '../../lib/iso-day.ts';
import type { Period } from './period.ts';

/** Books that close a little early or late still follow on each other. */
const LONGEST_GAP_DAYS = 31;

/**
 * Of several stored things, the one whose period ends just before `period` begins, whatever its
 * kind: what was pending at its end is what `period` starts with. Null when none ends there.
 */
export function periodBefore<Item extends { readonly period: Period }>(
  period: Period,
  items: readonly Item[],
): Item | null {
  let latest: Item | null = null;
  for (const item of items) {
    const gap = daysBetween(item.period.to, period.from);
    if (gap < 1 || gap > LONGEST_GAP_DAYS) continue;
    if (!latest || item.period.to > latest.period.to) latest = item;
  }
  return latest;
}
