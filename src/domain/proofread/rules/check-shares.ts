import type { Draft } from '../draft.ts';
import { isCount, markShare, onceEach } from '../share-drafts.ts';
import { fitsPercent, isCutPercent, type Amount } from '../reading/amounts.ts';
import { figuresOf } from '../reading/figures.ts';
import { findShares, type Share } from '../reading/shares.ts';
import type { Reading } from '../reading/read-document.ts';

/** Counts that a share may be of: those near first, then the rest of the document. */
interface Bases {
  readonly near: readonly number[];
  readonly far: readonly number[];
}

const KIND_OF_UNIT = /đồng chí|người|cán bộ|công chức|viên chức|đảng viên|đ\/c/u;

function listTotal(shares: readonly Share[], share: Share): number {
  // Shares in one sentence, or in neighbouring items, are of their own sum.
  return shares
    .filter(
      ({ paragraph, sentence, count }) =>
        paragraph === share.paragraph && sentence === share.sentence && count !== null,
    )
    .reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
}

function basesOf(reading: Reading, shares: readonly Share[], share: Share): Bases {
  const { paragraphs, amounts, sectionAt } = reading;
  const section = sectionAt.get(share.paragraph);
  const counts = (list: readonly Amount[]): number[] =>
    list.filter(isCount).flatMap(({ value, whole }) => (whole === null ? [value] : [value, whole]));
  const near = paragraphs
    .filter(
      (paragraph) =>
        paragraph === share.paragraph ||
        (section !== undefined && sectionAt.get(paragraph) === section),
    )
    .flatMap((paragraph) => counts(amounts.get(paragraph) ?? []));
  const facts = figuresOf(reading).groups.flatMap(({ facts: all }) =>
    all.map(({ value }) => value),
  );
  const staff = KIND_OF_UNIT.test(share.count?.unit ?? '')
    ? paragraphs.flatMap((paragraph) =>
        (amounts.get(paragraph) ?? [])
          .filter(({ unit }) => unit !== null && KIND_OF_UNIT.test(unit))
          .map(({ value }) => value),
      )
    : [];
  return { near: [...near, listTotal(shares, share)], far: [...facts, ...staff] };
}

/** The total that the words right before a share name: "Tổng số … 1.144 hồ sơ", "trên tổng số 200". */
function statedTotal({ paragraph, count }: Share, amounts: readonly Amount[]): number | null {
  if (count === null) return null;
  const before = amounts.filter((one) => one.end <= count.start && isCount(one));
  const named = before.filter(({ start }) =>
    /tổng(?: số)?[^.;\d]{0,90}$/iu.test(paragraph.text.slice(Math.max(0, start - 110), start)),
  );
  return named.at(-1)?.value ?? null;
}

function checkFraction(
  share: Share,
  count: Amount,
  whole: number,
  reading: Reading,
): readonly Draft[] {
  const { percent } = share;
  const expected = (count.value / whole) * 100;
  const params = {
    shown: percent.written,
    part: count.value,
    whole,
    expected,
    decimals: percent.decimals,
  };
  if (count.value > whole) {
    return [
      markShare(share, {
        rule: 'R-SUBSET',
        code: 'part-over-whole',
        severity: 'error',
        params: { label: '', part: count.value, wholeLabel: '', whole },
      }),
    ];
  }
  if (fitsPercent(percent, count.value, whole)) return [];
  if (isCutPercent(percent, count.value, whole)) {
    return [
      markShare(share, { rule: 'R-PCT-ROUND', code: 'percent-cut', severity: 'info', params }),
    ];
  }
  const others = [...reading.amounts.values()]
    .flat()
    .filter(isCount)
    .map(({ value }) => value);
  // "95%" of few fits some base nearby by chance.
  const isTelling = percent.decimals > 0 || whole >= 100;
  const other =
    others.find(
      (value) =>
        isTelling &&
        value >= count.value &&
        value !== whole &&
        Math.abs(value - whole) <= whole * 0.05 &&
        fitsPercent(percent, count.value, value),
    ) ??
    sumsNear(others, whole).find(
      (value) =>
        fitsPercent(percent, count.value, value) || isCutPercent(percent, count.value, value),
    );
  return [
    markShare(share, {
      rule: 'R-PCT-VALUE',
      code: other === undefined ? 'percent-wrong' : 'percent-other-base',
      severity: 'error',
      params: { ...params, other: other ?? 0 },
    }),
  ];
}

/** Sums of two figures of the report that come near a base: done and not done, where it was split. */
function sumsNear(values: readonly number[], whole: number): readonly number[] {
  const large = [...new Set(values)].filter((value) => value >= 2).slice(0, 120);
  const found: number[] = [];
  for (const one of large) {
    for (const other of large) {
      const sum = one + other;
      if (one <= other && sum !== whole && Math.abs(sum - whole) <= Math.max(2, whole * 0.01))
        found.push(sum);
    }
  }
  return found;
}

// A share of something that the text does not count: a target, a year before, all of the district.
const OTHER_BASE =
  /^ ?(?:so với |của )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết|cùng kỳ|năm \d|toàn (?:huyện|tỉnh|thành phố|quốc))/iu;
const GROWTH = /(?:tăng|giảm)[^.;,]{0,30}$/iu;
const kindOf = (unit: string | null): string =>
  unit !== null && KIND_OF_UNIT.test(unit) ? 'người' : (unit ?? '');
/** Paragraphs before an item in which what it is a share of may stand. */
const BACK = 4;

/** Larger counts of the same things that stand before a share, in its paragraph or right above. */
function countsBefore({ paragraph, count, percent }: Share, reading: Reading): readonly number[] {
  if (count === null) return [];
  const { paragraphs, amounts, sectionAt } = reading;
  const own = paragraphs.indexOf(paragraph);
  const isItem = /^[-–+*•]/u.test(paragraph.text);
  const from = isItem ? Math.max(0, own - BACK) : own;
  return paragraphs.slice(from, own + 1).flatMap((one) =>
    sectionAt.get(one) !== sectionAt.get(paragraph) && !isItem
      ? []
      : (amounts.get(one) ?? [])
          .filter(
            (amount) =>
              isCount(amount) &&
              (one !== paragraph || amount.end <= Math.min(count.start, percent.start)) &&
              kindOf(amount.unit) === kindOf(count.unit) &&
              amount.unit !== null,
          )
          .flatMap(({ value, whole }) => [value, whole ?? 0])
          .filter((value) => value > count.value),
  );
}

/** What a share is most likely of: the count that comes nearest to it. */
function likeliestBase(share: Share, reading: Reading): number | null {
  const { count, percent, paragraph } = share;
  const behind = paragraph.text.slice(percent.end, percent.end + 30);
  const before = paragraph.text.slice(0, Math.min(count?.start ?? 0, percent.start));
  if (count === null || OTHER_BASE.test(behind) || GROWTH.test(before)) return null;
  const off = (whole: number): number => Math.abs((count.value / whole) * 100 - percent.value);
  const [nearest] = [...countsBefore(share, reading)].sort((one, other) => off(one) - off(other));
  return nearest ?? null;
}

function checkShare(share: Share, shares: readonly Share[], reading: Reading): readonly Draft[] {
  const { count, percent, paragraph } = share;
  if (count === null || !isCount(count)) return [];
  if (count.whole !== null) return checkFraction(share, count, count.whole, reading);
  const { near, far } = basesOf(reading, shares, share);
  const fits = (value: number): boolean =>
    value >= count.value && fitsPercent(percent, count.value, value);
  if (near.some(fits)) return [];
  const total = statedTotal(share, reading.amounts.get(paragraph) ?? []);
  const list = listTotal(shares, share);
  const likely = likeliestBase(share, reading);
  const base = total ?? likely ?? (list > count.value ? list : null);
  if (base !== null && base >= count.value && isCutPercent(percent, count.value, base)) {
    return [
      markShare(share, {
        rule: 'R-PCT-ROUND',
        code: 'percent-cut',
        severity: 'info',
        params: {
          shown: percent.written,
          part: count.value,
          whole: base,
          expected: (count.value / base) * 100,
          decimals: percent.decimals,
        },
      }),
    ];
  }
  if (
    far.some(fits) ||
    far.some((value) => value >= count.value && isCutPercent(percent, count.value, value))
  )
    return [];
  if (base === null || base < count.value || (total === null && likely === null)) return [];
  const expected = (count.value / base) * 100;
  const other = sumsNear(near, base).find(fits);
  return [
    markShare(share, {
      rule: 'R-PCT-VALUE',
      code: other === undefined ? 'percent-wrong' : 'percent-other-base',
      severity: 'error',
      params: {
        shown: percent.written,
        part: count.value,
        whole: base,
        expected,
        decimals: percent.decimals,
        other: other ?? 0,
      },
    }),
  ];
}

/** Percentages that stand beside a count: right for it and for what it is of. */
export function checkShares(reading: Reading): readonly Draft[] {
  const shares = findShares(reading);
  return [
    ...onceEach(shares.flatMap((share) => checkShare(share, shares, reading))),
    ...shares
      .filter(
        ({ percent, paragraph }) =>
          percent.value > 100 &&
          /tổng số|chiếm/iu.test(
            paragraph.text.slice(Math.max(0, percent.start - 40), percent.end + 30),
          ),
      )
      .map((share) =>
        markShare(share, {
          rule: 'R-PCT-VALUE',
          code: 'percent-over-100',
          severity: 'error',
          params: { shown: share.percent.written },
        }),
      ),
  ];
}
