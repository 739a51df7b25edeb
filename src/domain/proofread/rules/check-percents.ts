import type { Draft } from '../draft.ts';
import { fitsPercent, type Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/read-document.ts';
import { findShares, type Share } from '../reading/shares.ts';
import { isCount, markShare, onceEach } from '../share-drafts.ts';

const TARGET =
  /mục tiêu|chỉ tiêu|phấn đấu|trở lên|tối thiểu|ít nhất|yêu cầu|bảo đảm từ|không (?:quá|dưới)|tăng|giảm|so với/iu;

/** "năm 2021 đạt 88,5%; năm 2022 đạt 90,2%": one measure through the years, set side by side. */
function isOfYears({ percent, paragraph: { text } }: Share): boolean {
  const YEAR = /năm \d{4}[^.;%\d]{0,25}\d{1,3}(?:,\d{1,2})? ?%/giu;
  const series = Array.from(text.matchAll(YEAR));
  return (
    series.length >= 3 &&
    series.some(
      ({ index, 0: { length } }) => index < percent.start && percent.start < index + length,
    )
  );
}

/** Whether some count of its paragraph makes it a share of whole things: 90% of 10, 88,9% of 9. */
function isShareOfNearCount({ percent }: Share, amounts: readonly Amount[]): boolean {
  return amounts
    .filter((one) => isCount(one) && one.value >= 3 && one.value <= 5000)
    .some(
      ({ value }) =>
        value <= 300 && fitsPercent(percent, Math.round((percent.value / 100) * value), value),
    );
}

const AHEAD = /phương hướng|nhiệm vụ|kiến nghị|đề xuất|mục tiêu/iu;

/** Under a heading of what is to be done: a target has no count yet. */
function isPlanned(paragraph: Share['paragraph'], { sectionAt }: Reading): boolean {
  let section = sectionAt.get(paragraph) ?? null;
  while (section !== null) {
    if (section.isHeading && section.depth <= 2 && section.paragraph !== paragraph) {
      if (AHEAD.test(section.title)) return true;
    }
    section = section.parent;
  }
  return false;
}

function checkBase(share: Share, reading: Reading): readonly Draft[] {
  const { percent, count, paragraph } = share;
  const amounts = reading.amounts.get(paragraph) ?? [];
  if (count !== null) return [];
  const around = paragraph.text.slice(Math.max(0, percent.start - 60), percent.end + 40);
  if (percent.value === 100 && isPlanned(paragraph, reading)) return [];
  if (percent.value === 100) {
    return [
      markShare(share, {
        rule: 'R-PCT-BASE',
        code: 'hundred-no-base',
        severity: 'info',
        params: { found: around.trim() },
      }),
    ];
  }
  // Something named in the sentence that was counted before, or a target.
  if (isShareOfNearCount(share, amounts) || isOfYears(share) || TARGET.test(around)) return [];
  return [
    markShare(share, {
      rule: 'R-PCT-BASE',
      code: 'percent-no-base',
      severity: 'warning',
      params: { shown: percent.written, found: around.trim() },
    }),
  ];
}

const around = ({ paragraph, percent }: Share): string =>
  paragraph.text.slice(Math.max(0, percent.start - 40), percent.end + 20);

function checkDecimals(shares: readonly Share[]): readonly Draft[] {
  const digits = (share: Share): number => share.percent.decimals;
  const real = shares.filter(({ percent }) => percent.value !== 100 && percent.value !== 0);
  const counts = new Map<number, number>();
  for (const share of real) counts.set(digits(share), (counts.get(digits(share)) ?? 0) + 1);
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
  const seen = new Set<unknown>();
  return real
    .filter((share) => digits(share) !== usual && !TARGET.test(around(share)))
    .filter((share) => !seen.has(share.paragraph) && seen.add(share.paragraph))
    .map((share) => {
      // Shares of one whole in one list must be to one precision, or they do not add up.
      const list = real.filter(
        ({ paragraph, sentence, count }) =>
          paragraph === share.paragraph && sentence === share.sentence && count !== null,
      );
      const inList =
        list.length >= 3 &&
        share.count !== null &&
        list.filter((one) => digits(one) !== digits(share)).length >= 2;
      return markShare(share, {
        rule: 'R-PCT-DECIMALS',
        code: inList ? 'percent-list-decimals' : 'percent-decimals',
        severity: inList ? 'warning' : 'info',
        params: {
          shown: share.percent.written,
          usual,
          other: list.find((one) => digits(one) !== digits(share))?.percent.written ?? '',
        },
      });
    });
}

function checkSum(shares: readonly Share[]): readonly Draft[] {
  const lists = new Map<string, Share[]>();
  for (const share of shares) {
    if (share.count === null || share.percent.value === 100) continue;
    const key = `${share.paragraph.text.slice(0, 50)} ${share.sentence}`;
    lists.set(key, [...(lists.get(key) ?? []), share]);
  }
  return Array.from(lists.values()).flatMap((list) => {
    const [last] = list.slice(-1);
    const sum = list.reduce((all, { percent }) => all + percent.value, 0);
    const slack = list.reduce((all, { percent }) => all + 0.5 * 10 ** -percent.decimals, 0.001);
    return last === undefined ||
      list.length < 3 ||
      Math.abs(sum - 100) <= slack ||
      Math.abs(sum - 100) > 3
      ? []
      : [
          markShare(last, {
            rule: 'R-PCT-TOTAL100',
            code: 'percents-not-100',
            severity: 'info',
            params: { sum, count: list.length },
          }),
        ];
  });
}

/** "18/19 đồng chí" among items that all say "a/b = x%". */
function checkSiblings({ paragraphs, amounts }: Reading): readonly Draft[] {
  const has = (index: number): boolean => {
    const paragraph = paragraphs[index];
    const found = paragraph === undefined ? [] : (amounts.get(paragraph) ?? []);
    return found.some(({ whole }, at) => whole !== null && found[at + 1]?.percent === true);
  };
  return paragraphs.flatMap((paragraph, index): Draft[] => {
    const found = amounts.get(paragraph) ?? [];
    const at = found.findIndex(({ whole }) => whole !== null);
    const bare = found[at];
    if (bare === undefined || !/^[-–+*•]/u.test(paragraph.text) || has(index)) return [];
    const near = [index - 3, index - 2, index - 1, index + 1, index + 2].filter(
      (one) => one >= 0 && one < paragraphs.length && has(one),
    );
    if (near.length < 2 || paragraph.text.slice(bare.end, bare.end + 60).includes('%')) return [];
    return [
      {
        rule: 'R-PCT-DECIMALS',
        code: 'percent-sibling-missing',
        severity: 'info',
        paragraph,
        start: bare.start,
        end: Math.min(paragraph.text.length, bare.end + 40),
        params: { found: bare.written, expected: (bare.value / (bare.whole ?? 1)) * 100 },
      },
    ];
  });
}

/** "100% đạt chuẩn" beside people below the standard. */
function checkHundred({ paragraphs, amounts }: Reading): readonly Draft[] {
  const below = paragraphs.flatMap((paragraph) =>
    (amounts.get(paragraph) ?? [])
      .filter(
        ({ value, percent, start }) =>
          !percent &&
          value > 0 &&
          value < 1000 &&
          /(?:sơ cấp|chưa qua đào tạo|chưa đạt chuẩn|chưa có bằng)[^.;\d%]{0,15}$/iu.test(
            paragraph.text.slice(Math.max(0, start - 60), start),
          ),
      )
      .map(({ value, start }) => ({
        value,
        said: paragraph.text.slice(Math.max(0, start - 25), start + 10),
      })),
  );
  const [first] = below;
  if (first === undefined) return [];
  return paragraphs.flatMap((paragraph) =>
    Array.from(
      paragraph.text.matchAll(
        /100 ?%[^.;]{0,50}đạt chuẩn[^.;]{0,25}|(?:tất cả|đều)[^.;]{0,50} đạt chuẩn/giu,
      ),
      (match) => ({
        rule: 'R-PCT-100',
        code: 'all-contradicted' as const,
        severity: 'warning' as const,
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
        params: { found: match[0], against: first.said.trim(), count: first.value },
      }),
    ),
  );
}

/** Percentages: with a base, to one precision, summing to the whole, not denied elsewhere. */
export function checkPercents(reading: Reading): readonly Draft[] {
  const shares = findShares(reading);
  return [
    ...onceEach(shares.flatMap((share) => checkBase(share, reading))),
    ...onceEach(checkDecimals(shares)),
    ...checkSum(shares),
    ...checkSiblings(reading),
    ...checkHundred(reading),
  ];
}
