import type { Draft } from './draft.ts';
import type { Amount } from './reading/amounts.ts';
import type { Share } from './reading/shares.ts';

/** A draft on a percentage and its count. */
export const markShare = (
  { paragraph, percent, count }: Share,
  rest: Omit<Draft, 'paragraph' | 'start' | 'end'>,
): Draft => {
  const from =
    count !== null && count.start < percent.start ? count.start : Math.max(0, percent.start - 45);
  return { ...rest, paragraph, start: from, end: Math.max(percent.end, count?.end ?? 0) };
};

const NO_COUNT = new Set([
  'đồng',
  'triệu đồng',
  'tỷ đồng',
  'nghìn đồng',
  'ngày',
  'tháng',
  'giờ',
  'tuổi',
  'm2',
  'km',
  'ha',
]);
export const isCount = ({ percent, decimals, unit }: Amount): boolean =>
  !percent && decimals === 0 && (unit === null || !NO_COUNT.has(unit));

/** The same words with the same mistake, pasted twice, are told once. */
export function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set<string>();
  return drafts.filter(({ code, paragraph, start, end }) => {
    const key = `${code} ${paragraph.text.slice(start, end)}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
