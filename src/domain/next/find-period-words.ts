import type { PeriodIdentity } from '../period/same-period.ts';

/** Words that name a period, where they stand. */
export interface PeriodWords {
  readonly start: number;
  readonly end: number;
  readonly kind: 'period' | 'stage';
  /** Null where no single period is named; the year is 0 where none is said. */
  readonly period: PeriodIdentity | null;
  readonly hasYear: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => PeriodIdentity | null;
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
const OTHER_YEAR = '(?:19|20)\\d{2}';
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
};
const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(source, 'giu'),
  read,
});
const yearOf = (year: string | undefined): number => Number(year ?? '0');

// The first form that fits a place has it: spans of years before years, periods before their years.
const FORMS: readonly Form[] = [
  // "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "năm 2021-2025", "từ năm 2021 đến nay"
  form(
    `(?:giai đoạn|nhiệm kỳ|(?:các )?năm(?: học)?) (?:từ )?(?:năm )?${OTHER_YEAR} ?(?:[-–]|đến) ?(?:năm )?${OTHER_YEAR}(?!\\d)`,
    () => null,
  ),
  form(`từ năm ${OTHER_YEAR} (?:đến|tới) (?:nay|năm ${OTHER_YEAR})`, () => null),
  form(`giai đoạn (?:đến |tới )?(?:năm )?${OTHER_YEAR}(?!\\d)`, () => null),
  // "năm 2021, 2022 và 2023": which of them is meant nobody can say
  form(`năm ${OTHER_YEAR}(?:(?:, ?| và )${OTHER_YEAR}(?!\\d))+`, () => null),
  form(
    `(?<![\\d,.])(?:0?6|sáu) tháng (?:(?<half>đầu|cuối) )?năm ?/? ?${YEAR}(?!\\d)`,
    ({ half, year }) => ({
      kind: 'half',
      year: yearOf(year),
      ordinal: half?.toLowerCase() === 'cuối' ? 2 : 1,
    }),
  ),
  form(`(?<![\\d,.])(?:0?6|sáu) tháng (?<half>đầu|cuối) năm(?!\\p{L})`, ({ half }) => ({
    kind: 'half',
    year: 0,
    ordinal: half?.toLowerCase() === 'cuối' ? 2 : 1,
  })),
  form(`(?<![\\d,.])(?:0?9|chín) tháng (?:đầu )?năm ?/? ?${YEAR}(?!\\d)`, ({ year }) => ({
    kind: 'nineMonths',
    year: yearOf(year),
    ordinal: 1,
  })),
  form('(?<![\\d,.])(?:0?9|chín) tháng đầu năm(?!\\p{L})', () => ({
    kind: 'nineMonths',
    year: 0,
    ordinal: 1,
  })),
  form(`(?<![\\d,.])\\d{1,2} tháng (?:đầu |cuối )?năm ${OTHER_YEAR}(?!\\d)`, () => null),
  form(
    `(?<!\\p{L})quý (?<quarter>IV|III|II|I|[1-4]|một|hai|ba|tư)(?![\\p{L}\\d])(?: ?[,/]? ?(?:năm )?${YEAR}(?!\\d))?`,
    ({ quarter = '', year }) => ({
      kind: 'quarter',
      year: yearOf(year),
      ordinal: QUARTERS[quarter.toLowerCase()] ?? 1,
    }),
  ),
  form(
    `(?<!\\p{L})(?<!(?:hằng|hàng|mỗi|một|\\d) )tháng (?<month>0?[1-9]|1[0-2])(?![\\d.,]*\\d)(?: ?[,/-]? ?(?:năm )?${YEAR}(?!\\d))?(?! (?:lần|buổi|ngày|kỳ))`,
    ({ month, year }) => ({ kind: 'month', year: yearOf(year), ordinal: Number(month) }),
  ),
  form(`(?<!\\p{L})năm ${YEAR}(?!\\d)`, ({ year }) => ({
    kind: 'year',
    year: yearOf(year),
    ordinal: 1,
  })),
];

/** Periods, spans of years and years that a text names. */
export function findPeriodWords(text: string): readonly PeriodWords[] {
  const found: PeriodWords[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      const period = read(groups);
      found.push({
        start,
        end,
        kind: period === null ? 'stage' : 'period',
        period,
        hasYear: period?.year !== 0,
      });
    }
  }
  return found;
}
