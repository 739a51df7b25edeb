import type { PeriodIdentity } from '../period/same-period.ts';
import { findCode } from '../reference/find-code.ts';
import { findDates } from '../reference/find-date.ts';
import type { IsoDate } from '../period/period.ts';
import { findPeriodWords } from './find-period-words.ts';

/** A piece of a text that a later period may have to write otherwise. */
export interface DatedPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'period' | 'stage' | 'date' | 'document';
  /** The period it names; null where it names none that can be counted. */
  readonly period: PeriodIdentity | null;
  /** Whether the year stands in it; without one it is the report's own. */
  readonly hasYear: boolean;
  /** The day of a date. */
  readonly day: IsoDate | null;
  /** It belongs to the name of a document, which no new period changes. */
  readonly inCitation: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** More pieces than any text of a report has; the rest of a hostile one is not read. */
const MOST = 200;
const TOKEN = /\{[^{}\n]{1,200}\}/gu;
// A code with capitals; "10/5" and "đồng/tháng" are none.
const LOOKS_LIKE_CODE = /\d.*[A-ZĐ]{2}|[a-zđ]-[a-zđ]/u;
const SUBJECT = /^,? ?\(?(?:của|về|v\/v|trích yếu)(?!\p{L})[^,;.\n]*/iu;
const NAMED =
  /(?:luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|thông tư|chỉ thị|công văn|quyết định|đề án|kết luận)(?!\p{L})[^,;.\n]{0,80}$/iu;
const SHORT_DATE = /ngày (?:\d{1,2}[/.]\d{1,2}|\d{1,2} tháng \d{1,2})(?![\d/.]*\d)(?!,? năm \d)/giu;

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

const spans = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

interface FoundDocument extends Span {
  /** Up to where its subject goes: years in it are the document's own. */
  readonly until: number;
}

/** Documents by number, with the date right after it. */
function findDocuments(text: string): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  let from = 0;
  while (found.length < MOST) {
    const code = findCode(text.slice(from));
    if (code === null) break;
    const start = from + code.start;
    const codeEnd = from + code.end;
    from = codeEnd;
    if (!LOOKS_LIKE_CODE.test(text.slice(start, codeEnd))) continue;
    const rest = text.slice(codeEnd, codeEnd + 400);
    const [date] = findDates(rest);
    const end = date && date.start <= 1 ? codeEnd + date.end : codeEnd;
    const trimmed = end - (/[\s)]*$/u.exec(text.slice(codeEnd, end))?.[0].length ?? 0);
    const subject = SUBJECT.exec(text.slice(end, end + 400));
    found.push({ start, end: trimmed, until: end + (subject?.[0].length ?? 0) });
  }
  return found;
}

function findDays(text: string): readonly (Span & { readonly day: IsoDate | null })[] {
  const full = findDates(text).flatMap(({ start, end, date }) => {
    const match = /\d.*\d/u.exec(text.slice(start, end));
    if (match === null) return [];
    const from = start + match.index;
    return [{ start: from, end: from + match[0].length, day: date }];
  });
  return [...full, ...spans(SHORT_DATE, text).map((span) => ({ ...span, day: null }))];
}

const PLAIN = { period: null, hasYear: true, day: null, inCitation: false } as const;

/**
 * Periods, years, days and document numbers in a text, in order. Tokens are none of them: they follow
 * the report by themselves.
 */
export function findPieces(text: string): readonly DatedPiece[] {
  const tokens = spans(TOKEN, text);
  const documents = findDocuments(text);
  const taken: Span[] = [...tokens];
  const pieces: DatedPiece[] = [];
  const take = (found: readonly (Span & Pick<DatedPiece, 'kind'> & Partial<DatedPiece>)[]) => {
    for (const one of found) {
      if (pieces.length >= MOST || taken.some((other) => overlaps(one, other))) continue;
      const inCitation =
        documents.some(({ end, until }) => one.start >= end && one.end <= until) ||
        (one.kind === 'period' &&
          NAMED.test(text.slice(Math.max(0, one.start - 100), one.start).replace(/^.*\n/su, '')));
      taken.push(one);
      pieces.push({ ...PLAIN, inCitation, ...one });
    }
  };
  take(documents.map(({ start, end }) => ({ start, end, kind: 'document', inCitation: true })));
  take(findDays(text).map((day) => ({ ...day, kind: 'date' })));
  take(findPeriodWords(text));
  return pieces.sort((one, other) => one.start - other.start);
}
