import { normaliseText } from '../../lib/normalise-text.ts';
import type { IsoDate } from '../period/period.ts';
import { typeOfSymbol } from './document-types.ts';
import { findCode, type FoundCode } from './find-code.ts';
import { findDates } from './find-date.ts';
import { findTypeAlone, findTypeOfCode, type FoundType } from './find-type.ts';
import { splitIssuer } from './split-issuer.ts';

export type CitationPart = 'type' | 'number' | 'symbol' | 'date' | 'issuer' | 'subject';

/** A document as a text names it. What the text does not say is null. */
export interface ParsedCitation {
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** Parts the text states, in reading order; a type told by the symbol alone is not among them. */
  readonly found: readonly CitationPart[];
}

/** Nobody cites in more; the rest of a paste is not looked at. */
const LONGEST = 2000;
// "Đề án 06", "Nghị định 61/2018": a number without a symbol. "Kế hoạch 5 năm" has none.
const BARE_NUMBER =
  /^ ?(?:số ?:? ?)?(\d{1,5}(?:\/(?:19|20)\d{2})?)(?![\d/.,%]|\p{L}| (?:năm|tháng|ngày|giai))/iu;

function readBareCode(text: string, type: FoundType): FoundCode | null {
  const match = BARE_NUMBER.exec(text.slice(type.end));
  return match === null
    ? null
    : { start: type.end, end: type.end + match[0].length, number: match[1] ?? null, symbol: null };
}

const tidySubject = (text: string): string | null => {
  const subject = text
    .replace(/^[\s,:;.)–-]+/u, '')
    .replace(/[\s,:;./(–-]+$/u, '')
    .replace(/^v\/v /iu, 'về việc ');
  return subject === '' ? null : subject;
};

/** The date of the document, and the text after its code without it. */
function takeDate(text: string, code: { readonly start: number; readonly end: number }) {
  const after = text.slice(code.end);
  // A second document's date is not this one's.
  const own = after.slice(0, findCode(after)?.start ?? after.length);
  const [behind] = findDates(own);
  if (behind !== undefined) {
    const rest = `${after.slice(0, behind.start)} ${after.slice(behind.end)}`;
    return { date: behind.date, rest: rest.trim() };
  }
  const before = findDates(text.slice(0, code.start)).at(-1);
  return { date: before?.date ?? null, rest: after.trim() };
}

/**
 * Reads a citation as officials write or paste it: "Kế hoạch số 54/KH-UBND ngày 31/12/2022 về …",
 * "Nghị định số 90/2020/NĐ-CP ngày 13 tháng 8 năm 2020 của Chính phủ về …", "51-KH/HU", "Đề án 06 của
 * Chính phủ", "Ngày 22/02/2023, UBND xã ban hành kế hoạch số 10/KH- UBND về …". Of several documents
 * it reads the first.
 */
export function parseCitation(typed: string): ParsedCitation {
  const text = normaliseText(typed.slice(0, LONGEST))
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll('Uỷ ban', 'Ủy ban');
  const written = findCode(text);
  const type = written === null ? findTypeAlone(text) : findTypeOfCode(text, written);
  const code = written ?? (type === null ? null : readBareCode(text, type));
  const anchor = code ?? type;
  if (anchor === null) {
    const subject = tidySubject(text);
    return {
      type: null,
      number: null,
      symbol: null,
      date: null,
      issuer: null,
      subject,
      found: subject === null ? [] : ['subject'],
    };
  }

  const { date, rest } = takeDate(text, anchor);
  const { issuer, rest: subjectText } = splitIssuer(rest);
  // "Luật Ngân sách nhà nước số 83/2015/QH13"
  const between =
    type !== null && code !== null
      ? text.slice(type.end, code.start).replace(/ ?số ?:? ?$/iu, '')
      : '';
  const parts = {
    type: type?.type ?? null,
    number: code?.number ?? null,
    symbol: code?.symbol ?? null,
    date,
    issuer,
    subject: tidySubject(subjectText) ?? tidySubject(between),
  };
  const order: readonly CitationPart[] = ['type', 'number', 'symbol', 'date', 'issuer', 'subject'];
  return {
    ...parts,
    type: parts.type ?? (parts.symbol === null ? null : typeOfSymbol(parts.symbol)),
    found: order.filter((part) => parts[part] !== null),
  };
}
