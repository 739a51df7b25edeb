import { toIsoDay } from '../../../lib/iso-day.ts';
import { foldText } from '../../../lib/fold-text.ts';
import type { OrganisationKind } from '../../organisation/organisation.ts';
import type { IsoDate } from '../../period/period.ts';
import type { PeriodIdentity } from '../../period/same-period.ts';
import type { ProofreadUnit } from '../proofread-context.ts';
import type { DayInText } from './dates.ts';
import { findPlaces, type KnownPlaces } from './find-places.ts';
import type { Paragraph } from './paragraph.ts';
import type { Zones } from './zones.ts';

const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const PERIOD =
  /(?<!ngày \d{1,2} |từ |đến |trước |sau |trong )tháng (\d{1,2})(?:(?: năm |\/)(\d{4})|(?=[,;]?[^.;\d]{1,60} tháng \d{1,2}(?: năm |\/)(\d{4})))|(?:6|06|sáu) tháng (đầu |cuối )?năm (\d{4})|(?:9|09|chín) tháng (?:đầu )?năm (\d{4})|quý (IV|III|II|I|[1-4])[ /,]*(?:năm )?(\d{4})|(?<!từ )(?<!giai đoạn )năm (\d{4})(?! ?[-–] ?\d)/iu;

export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: PeriodIdentity;
}

/** The first period a text names: "6 tháng đầu năm 2023", "quý I năm 2026", "tháng 10 năm 2025", "năm 2023". */
export function findPeriod(text: string): FoundPeriod | null {
  const match = PERIOD.exec(text);
  if (match === null) {
    return null;
  }
  const [all, month, monthYear, sharedYear, half, halfYear, nineYear, quarter, quarterYear, year] =
    match;
  const place = { start: match.index, end: match.index + all.length };
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    const year = Number(monthYear ?? sharedYear);
    return { ...place, period: { kind: 'month', year, ordinal: Number(month) } };
  }
  if (halfYear !== undefined) {
    const ordinal = half?.trim().toLowerCase() === 'cuối' ? 2 : 1;
    return { ...place, period: { kind: 'half', year: Number(halfYear), ordinal } };
  }
  if (nineYear !== undefined) {
    return { ...place, period: { kind: 'nineMonths', year: Number(nineYear), ordinal: 1 } };
  }
  if (quarter !== undefined) {
    const ordinal = QUARTERS[quarter.toUpperCase()] ?? Number(quarter);
    return { ...place, period: { kind: 'quarter', year: Number(quarterYear), ordinal } };
  }
  return { ...place, period: { kind: 'year', year: Number(year), ordinal: 1 } };
}

/** Last day a period can have; a report on it may cite nothing later by much. */
export function periodLastDay({ kind, year, ordinal }: PeriodIdentity): IsoDate {
  const month = {
    month: ordinal,
    quarter: ordinal * 3,
    half: ordinal * 6,
    nineMonths: 9,
    year: 12,
    stage: 12,
  }[kind];
  return toIsoDay({ year, month, day: [4, 6, 9, 11].includes(month) ? 30 : month === 2 ? 28 : 31 });
}

/** What a title says of the time to come is not what the report is of. */
const TO_COME = /[,;]? ?(?:và )?(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|giải pháp)/iu;

/** "6 tháng đầu năm, phương hướng 6 tháng cuối năm 2026": the year stands once, behind both. */
function findTitlePeriod(title: string): PeriodIdentity | null {
  const own = title.slice(0, title.search(TO_COME) >= 0 ? title.search(TO_COME) : title.length);
  const year = /năm (\d{4})/iu.exec(title.slice(own.length))?.[1];
  const stated = findPeriod(own);
  if (stated !== null) return stated.period;
  const half = /(?:6|06|sáu) tháng (đầu|cuối)? ?năm(?! ?\d)/iu.exec(own);
  if (half !== null && year !== undefined) {
    const ordinal = half[1]?.toLowerCase() === 'cuối' ? 2 : 1;
    return { kind: 'half', year: Number(year), ordinal };
  }
  return findPeriod(title)?.period ?? null;
}

export function inferPeriod({ title, opening, closing }: Zones): PeriodIdentity | null {
  const texts = [
    title.map(({ text }) => text).join(' '),
    ...opening.map(({ text }) => text),
    closing?.text ?? '',
  ];
  // The title decides; a cited plan in the opening names other years.
  const [titleText = ''] = texts;
  const inTitle = findTitlePeriod(titleText);
  if (inTitle !== null) return inTitle;
  if (/giai đoạn|nhiệm kỳ/iu.test(titleText)) return null;
  const reporting = texts.slice(1).filter((text) => /báo cáo/iu.test(text));
  return reporting.map(findPeriod).find((found) => found !== null)?.period ?? null;
}

/** The day in the head of the document. */
export function inferReportDate({ head }: Zones, days: readonly DayInText[]): IsoDate | null {
  return (
    days.find(({ paragraph, date }) => date !== null && head.includes(paragraph))?.date ?? null
  );
}

const KINDS: readonly OrganisationKind[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];

function mostFrequent(names: ReadonlyMap<string, { count: number; name: string }>): string | null {
  let best: { count: number; name: string } | null = null;
  for (const entry of names.values()) {
    if (best === null || entry.count > best.count) best = entry;
  }
  return best?.name ?? null;
}

/** Whose document it is, from its head, its opening and closing, and the names it uses most. */
export function inferUnit(
  zones: Zones,
  paragraphs: readonly Paragraph[],
  known: KnownPlaces,
): ProofreadUnit | null {
  const strong = new Set<Paragraph>([
    ...zones.head,
    ...zones.title,
    ...zones.opening,
    ...(zones.closing === null ? [] : [zones.closing]),
  ]);
  const levels = {
    commune: new Map<string, { count: number; name: string }>(),
    district: new Map<string, { count: number; name: string }>(),
    province: new Map<string, { count: number; name: string }>(),
  };
  for (const paragraph of paragraphs) {
    for (const { kind, levels: at, name } of findPlaces(paragraph.text, known)) {
      const level =
        at.length === 1
          ? at[0]
          : /ủy ban nhân dân$|ubnd$|tỉnh$/iu.test(kind)
            ? 'province'
            : 'district';
      if (level === undefined) continue;
      const key = `${kind} ${foldText(name)}`;
      const entry = levels[level].get(key);
      const count = (entry?.count ?? 0) + (strong.has(paragraph) ? 6 : 1);
      // The head writes the name in capitals; the text writes it as a name.
      const isCapitals = name === name.toUpperCase() && name.length > 2;
      const written = entry === undefined || !isCapitals ? `${kind} ${name}` : entry.name;
      levels[level].set(key, { count, name: written });
    }
  }
  const own = mostFrequent(levels.commune);
  const kind = KINDS.find((word) => own?.startsWith(`${word} `));
  if (own === null || kind === undefined) {
    return null;
  }
  return {
    kind,
    name: own.slice(kind.length + 1),
    district: mostFrequent(levels.district),
    province: mostFrequent(levels.province),
  };
}
