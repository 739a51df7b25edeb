import { isoDayParts } from '../../../lib/iso-day.ts';
import type { Draft } from '../draft.ts';
import type { Citation } from '../reading/citations.ts';
import type { DayInText } from '../reading/dates.ts';
import type { Reading } from '../reading/read-document.ts';
import { codeOf } from './check-references.ts';

const spanOf = ({
  paragraph,
  start,
  end,
  after,
}: Citation): Pick<Draft, 'paragraph' | 'start' | 'end'> => ({
  paragraph,
  start,
  end: Math.min(paragraph.text.length, end + Math.min(after.length, 40)),
});

function findAfterReport({ citations, reportDate, writtenBy, zones }: Reading): readonly Draft[] {
  const limit = reportDate ?? writtenBy;
  if (limit === null) return [];
  return citations.flatMap((citation) => {
    const isPlanned = /(?:dự kiến|sẽ ban hành)[^.;]{0,60}$/iu.test(citation.before);
    if (
      citation.date === null ||
      citation.date <= limit ||
      isPlanned ||
      zones.head.includes(citation.paragraph)
    )
      return [];
    return [
      {
        rule: 'R-DATE-PERIOD',
        code: 'date-after-report' as const,
        severity: 'error' as const,
        ...spanOf(citation),
        params: {
          found: codeOf(citation),
          date: citation.date,
          limit,
          dated: reportDate === null ? 0 : 1,
        },
      },
    ];
  });
}

const PLAN = /kế hoạch/iu;
const YEAR = /(?<!đến )(?<!từ )năm (20\d{2})(?! ?[-–] ?\d)/giu;

/** A plan of a year is made from the summer before it to the spring of it. */
function findPlanYears({ citations }: Reading): readonly Draft[] {
  return citations.flatMap((citation) => {
    const { date, subject, type } = citation;
    const isPlan =
      PLAN.test(type ?? '') ||
      /^(?:về )?(?:(?:việc )?(?:phê duyệt|ban hành) )?(?:kế hoạch)/iu.test(subject ?? '');
    if (
      date === null ||
      subject === null ||
      !isPlan ||
      /giai đoạn|nhiệm kỳ/iu.test(subject.slice(0, 120))
    )
      return [];
    const years = Array.from(subject.slice(0, 200).matchAll(YEAR), ([, year]) => Number(year));
    const isOff = (year: number): boolean => date < `${year - 1}-07-01` || date >= `${year}-10-01`;
    const [year] = years;
    if (year === undefined || !years.every(isOff)) return [];
    return [
      {
        rule: 'R-DATE-PLANYEAR',
        code: 'plan-year' as const,
        severity: 'error' as const,
        ...spanOf(citation),
        params: { found: codeOf(citation), date, year },
      },
    ];
  });
}

const WEEKDAYS = ['Chủ nhật', '', '', '', '', '', 'thứ Bảy'];
/** Holidays on fixed days of the solar calendar (Bộ luật Lao động 45/2019/QH14, Điều 112). */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'ngày Chiến thắng',
  '05-01': 'ngày Quốc tế lao động',
  '09-02': 'Quốc khánh',
};

const weekdayOf = (date: string): number => {
  const { year, month, day } = isoDayParts(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
};

/** Days on which offices are closed, where a document or an act is dated so. */
function findClosedDays({ days, ranges, context, zones }: Reading): readonly Draft[] {
  const official = new Set(
    context.register.flatMap(({ issued }) => (issued === null ? [] : [issued])),
  );
  const isBound = ({ paragraph, start }: DayInText): boolean =>
    ranges.some(
      (range) => range.paragraph === paragraph && start >= range.start && start < range.end,
    );
  const told = new Set<string>();
  return days.flatMap((day) => {
    const { date, paragraph, start, end } = day;
    if (date === null || isBound(day) || official.has(date) || told.has(date)) return [];
    const before = paragraph.text.slice(Math.max(0, start - 30), start);
    if (!/ngày $/iu.test(before) || /(?:đến|từ|hết|trước|sau|tính|Đến|tới) ngày $/u.test(before))
      return [];
    if (zones.head.includes(paragraph)) return [];
    const name = HOLIDAYS[date.slice(5)] ?? WEEKDAYS[weekdayOf(date)] ?? '';
    if (name === '') return [];
    told.add(date);
    return [
      {
        rule: 'R-DATE-WEEKEND',
        code: 'weekend' as const,
        severity: 'info' as const,
        paragraph,
        start: Math.max(0, start - 30),
        end,
        params: { date, weekday: name },
      },
    ];
  });
}

function findUnreal({ days }: Reading): readonly Draft[] {
  return days.flatMap(({ date, paragraph, start, end, written }) =>
    date !== null
      ? []
      : [
          {
            rule: 'R-DATE-FORMAT',
            code: 'no-such-day' as const,
            severity: 'error' as const,
            paragraph,
            start,
            end,
            params: { found: written },
          },
        ],
  );
}

/** "15/03/2021" beside "20/3/2023": told at the rarer form. Days below ten stay without zero in few. */
function findStyles({ days }: Reading): readonly Draft[] {
  const shorts = days.filter(
    ({ written, date }) => date !== null && /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(written),
  );
  const inMonths = (test: (month: string, day: string) => boolean): readonly DayInText[] =>
    shorts.filter(({ written }) => {
      const [day = '', month = ''] = written.split('/');
      return test(month, day);
    });
  // Nghị định 30/2020/NĐ-CP: a zero before days below 10 and before months 1 and 2, not before 3–9.
  const padded = inMonths((month) => /^0[3-9]$/u.test(month));
  const plain = inMonths((month) => /^[3-9]$/u.test(month));
  const bareDays = inMonths((_, day) => /^[1-9]$/u.test(day));
  const zeroDays = inMonths((_, day) => /^0[1-9]$/u.test(day));
  const bareMonths = inMonths((month) => /^[12]$/u.test(month));
  const zeroMonths = inMonths((month) => /^0[12]$/u.test(month));
  const pairs: readonly (readonly [readonly DayInText[], readonly DayInText[]])[] = [
    [padded, plain],
    [bareDays, zeroDays],
    [bareMonths, zeroMonths],
  ];
  return pairs.flatMap(([odd, usual]) => {
    const [other] = usual;
    if (other === undefined) return [];
    return odd.slice(0, 3).map(({ paragraph, start, end, written }) => ({
      rule: 'R-DATE-FORMAT',
      code: 'date-style' as const,
      severity: 'info' as const,
      paragraph,
      start: Math.max(0, start - 5),
      end,
      params: { found: written, other: other.written },
    }));
  });
}

/** Days of documents and acts: none after the report, none off its plan's year, written in one way. */
export function checkDays(reading: Reading): readonly Draft[] {
  return [
    ...findAfterReport(reading),
    ...findPlanYears(reading),
    ...findClosedDays(reading),
    ...findUnreal(reading),
    ...findStyles(reading),
  ];
}
