import { daysBetween } from '../../../lib/iso-day.ts';
import { nextPeriod } from '../../period/next-period.ts';
import type { PeriodIdentity } from '../../period/same-period.ts';
import { samePeriod } from '../../period/same-period.ts';
import { markParagraph, type Draft } from '../draft.ts';
import type { RangeInText } from '../reading/dates.ts';
import { findPeriod } from '../reading/infer-context.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/** A period as text can name it, for the sentence: kind, year and ordinal apart. */
const paramsOf = (prefix: string, { kind, year, ordinal }: PeriodIdentity) => ({
  [`${prefix}Kind`]: kind,
  [`${prefix}Year`]: year,
  [`${prefix}Ordinal`]: ordinal,
});

/** After a half year both "6 tháng cuối năm" and the next year are planned for. */
function isNext(found: PeriodIdentity, period: PeriodIdentity): boolean {
  const next = nextPeriod(period);
  const yearEnd = period.kind === 'half' && period.ordinal === 2;
  return (
    next === null ||
    // Months to come are named by reports of any period.
    (found.kind === 'month' && period.kind !== 'month') ||
    samePeriod(found, next) ||
    (found.kind === 'year' && period.kind !== 'year' && found.year === period.year && !yearEnd) ||
    (found.kind === 'year' && yearEnd && found.year === period.year + 1) ||
    (period.kind === 'year' && found.year === period.year + 1)
  );
}

const AHEAD =
  /phương hướng|nhiệm vụ(?: và giải pháp)? (?:trọng tâm|chủ yếu|thời gian tới|6 tháng|năm|quý|tháng)/iu;

function checkHeadings({ sections, period, zones }: Reading): readonly Draft[] {
  return sections
    .filter(
      ({ isHeading, title, depth }) =>
        isHeading && depth <= 2 && AHEAD.test(title) && !/nguyên nhân|kết quả/iu.test(title),
    )
    .slice(0, 2)
    .flatMap(({ paragraph, title, depth }) => {
      const found = findPeriod(title);
      if (found === null) {
        // A scheme of several years has no next period to name.
        return period === null || depth > 1 || /giai đoạn/iu.test(title)
          ? []
          : [
              markParagraph(paragraph, {
                rule: 'R-YEAR-MISSING',
                code: 'next-period-missing',
                severity: 'info',
                params: { heading: title.slice(0, 80), ...expectedOf(period) },
              }),
            ];
      }
      if (period === null || isNext(found.period, period) || zones.title.includes(paragraph))
        return [];
      return [
        markParagraph(paragraph, {
          rule: 'R-YEAR-NEXT',
          code: 'next-period-wrong',
          severity: 'error',
          params: { found: title.slice(found.start, found.end), ...expectedOf(period) },
        }),
      ];
    });
}

const expectedOf = (period: PeriodIdentity) => paramsOf('expected', nextPeriod(period) ?? period);

/** The closing sentence says the report's own period, and the next one where it says "phương hướng". */
function checkClosing({ zones: { closing, opening }, period }: Reading): readonly Draft[] {
  if (period === null) return [];
  const parts: { paragraph: Paragraph; from: number; text: string; ahead: boolean }[] = [];
  for (const paragraph of [
    closing,
    ...opening.filter(({ text }) => /báo cáo[^.]{0,160}như sau/iu.test(text)),
  ]) {
    if (paragraph === null) continue;
    const at = paragraph.text.search(AHEAD);
    const split = at < 0 ? paragraph.text.length : at;
    parts.push({ paragraph, from: 0, text: paragraph.text.slice(0, split), ahead: false });
    if (at >= 0) parts.push({ paragraph, from: at, text: paragraph.text.slice(at), ahead: true });
  }
  return parts.flatMap(({ paragraph, from, text, ahead }) => {
    // What is planned stands first; who is reported to may follow.
    const start = ahead ? 0 : text.search(/báo cáo/iu);
    const found = findPeriod(text.slice(Math.max(start, 0)));
    const isMonthWithin = found?.period.kind === 'month' && period.kind !== 'month';
    if (found === null || isMonthWithin || (start < 0 && !ahead)) return [];
    const fits = ahead ? isNext(found.period, period) : samePeriod(found.period, period);
    const halfUnnamed =
      found.period.kind === 'half' && period.kind === 'half' && found.period.year === period.year;
    if (fits || halfUnnamed) return [];
    const at = from + Math.max(start, 0) + found.start;
    return [
      {
        rule: 'R-YEAR-NEXT',
        code: ahead ? ('next-period-wrong' as const) : ('period-wrong' as const),
        severity: 'error' as const,
        paragraph,
        start: at,
        end: at + found.end - found.start,
        params: {
          found: text.slice(Math.max(start, 0) + found.start, Math.max(start, 0) + found.end),
          ...(ahead ? expectedOf(period) : paramsOf('expected', period)),
        },
      },
    ];
  });
}

const LONGEST_OVERLAP = 62;

/** Ranges of days in the order of their first day, each once. */
function distinctRanges(ranges: readonly RangeInText[]): readonly RangeInText[] {
  const seen = new Set<string>();
  return ranges
    .filter(({ from, to }) => {
      const key = `${from} ${to}`;
      const isNew = !seen.has(key) && from < to;
      seen.add(key);
      return isNew;
    })
    .sort((one, other) => one.from.localeCompare(other.from));
}

function checkRanges({ ranges }: Reading): readonly Draft[] {
  const sorted = distinctRanges(ranges).slice(0, 12);
  return sorted.flatMap((range, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [];
    const gap = daysBetween(range.to, next.from) - 1;
    const drafts: Draft[] = [];
    const params = {
      from: range.from,
      to: range.to,
      nextFrom: next.from,
      nextTo: next.to,
      days: Math.abs(gap),
    };
    // Quarters within a year, one block within another, are no slip.
    if (
      gap !== 0 &&
      Math.abs(gap) <= LONGEST_OVERLAP &&
      next.to > range.to &&
      next.from > range.from
    ) {
      drafts.push({
        rule: 'R-XREF-PERIOD',
        code: 'ranges-overlap',
        severity: 'warning',
        paragraph: next.paragraph,
        start: next.start,
        end: next.end,
        params: { ...params, overlap: gap < 0 ? 1 : 0 },
      });
    }
    if (
      next.to > range.to &&
      Math.abs(gap) <= LONGEST_OVERLAP &&
      daysBetween(range.to, next.to) > 90 &&
      next.paragraph !== range.paragraph
    ) {
      drafts.push({
        rule: 'R-XREF-PERIOD',
        code: 'range-not-covered',
        severity: 'warning',
        paragraph: range.paragraph,
        start: range.start,
        end: range.end,
        params,
      });
    }
    return drafts;
  });
}

function checkPeriodWords({ paragraphs, period, zones }: Reading): readonly Draft[] {
  const drafts: Draft[] = [];
  if (period?.kind !== 'half') return drafts;
  const bare = /(?<!\d)(?:6|06|sáu) tháng năm \d{4}[^.;]{0,40}/giu;
  const whole = new RegExp(
    `(?<=^|[.;:] )Trong năm ${period.year}(?![A-Za-zÀ-ỹ]),? [^.;]{0,60}`,
    'gu',
  );
  let told = 0;
  for (const paragraph of paragraphs) {
    if (zones.title.includes(paragraph) || paragraph === zones.closing) continue;
    const forms = [['half-not-named', bare] as const, ['year-in-half-report', whole] as const];
    for (const [code, pattern] of forms) {
      for (const match of paragraph.text.matchAll(pattern)) {
        if (told >= 6) return drafts;
        told += 1;
        drafts.push({
          rule: 'R-XREF-PERIOD',
          code,
          severity: 'info',
          paragraph,
          start: match.index,
          end: match.index + match[0].length,
          params: { found: match[0].slice(0, 30), year: period.year },
        });
      }
    }
  }
  return drafts;
}

/** The period a report is of and the one it plans for and its ranges of days. */
export function checkPeriod(reading: Reading): readonly Draft[] {
  return [
    ...checkHeadings(reading),
    ...checkClosing(reading),
    ...checkRanges(reading),
    ...checkPeriodWords(reading),
  ];
}
