import type { Amount } from './amounts.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reading } from './read-document.ts';

/** A percentage of the text with the count it is of, where one stands beside it. */
export interface Share {
  readonly paragraph: Paragraph;
  readonly percent: Amount;
  /** The count before it ("1.106 hồ sơ, chiếm 96,68%") or the fraction beside it. */
  readonly count: Amount | null;
  readonly sentence: number;
}

// What may stand between a count and its percentage.
const JOINS =
  /^[^.;:%\d]{0,60}?(?:,? ?(?:chiếm|đạt|bằng|tương đương|tương ứng|tức)(?: với)?(?: (?:tỷ|tỉ) lệ)?|,? ?(?:tỷ|tỉ) lệ(?: là| đạt)?| ?=| ?\(| ?[-–:])[^.;%\d]{0,12}$|^ ?,? ?$/iu;

/** "mức độ 3, 4" in between counts nothing. */
const LEVELS = /mức độ \d(?:, ?\d| và (?:mức độ )?\d)?/giu;

function shareOf(text: string, amounts: readonly Amount[], index: number): Amount | null {
  const percent = amounts[index];
  const before = amounts[index - 1];
  const after = amounts[index + 1];
  if (percent === undefined) return null;
  if (
    before !== undefined &&
    !before.percent &&
    JOINS.test(text.slice(before.unitEnd, percent.start).replace(LEVELS, ''))
  ) {
    return before;
  }
  // "90% (18/20)", "đạt 95,5%, 191/200"
  const isFraction =
    typeof after?.whole === 'number' &&
    /^[^.;:%\d()]{0,40} ?[(,:–-]{1,2} ?$/u.test(text.slice(percent.end, after.start));
  return isFraction ? after : null;
}

/** More percentages than any report has. */
const MOST = 400;

export function findShares({ paragraphs, amounts, sentences }: Reading): readonly Share[] {
  const shares = paragraphs.flatMap((paragraph) => {
    const found = amounts.get(paragraph) ?? [];
    return found.flatMap((percent, index): Share[] => {
      if (!percent.percent) return [];
      const sentence = (sentences.get(paragraph) ?? []).findIndex(({ end }) => percent.start < end);
      return [{ paragraph, percent, count: shareOf(paragraph.text, found, index), sentence }];
    });
  });
  return shares.slice(0, MOST);
}
