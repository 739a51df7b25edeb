import { isCitedByName } from '../domain/reference/document-types.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { formatDate } from './format-date.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Names that keep their capital inside a sentence: abbreviations, proper names, bodies. */
const KEEPS_CAPITAL =
  /^(?:\p{Lu}{2,}|\p{L}+ \p{Lu}|(?:Đề án|Nhân dân|Nhà nước|Ủy ban|Hội đồng|Đảng|Quốc hội|Chính phủ)(?!\p{L}))/u;

/** A subject runs on in the sentence: `Về việc …` → `về việc …`, but `UBND …` and `Đề án …` stay. */
const runningSubject = (subject: string): string =>
  KEEPS_CAPITAL.test(subject) ? subject : lowerFirst(subject);

/** `Kế hoạch số 54/KH-UBND`; without a number, the type and what it is about. */
function shortCitation(reference: Reference): string {
  const code = referenceCode(reference);
  const { type, subject } = reference;
  if (type === 'Hiến pháp') return `${type} ${lowerFirst(subject)}`.trim();
  if (isCitedByName(type)) return `${type} ${subject}`.trim();
  if (code === null) return `${type} ${runningSubject(subject)}`.trim();
  // "Đề án 06": a bare number is a name, not a number of the year.
  return reference.symbol === null ? `${type} ${code}` : `${type} số ${code}`;
}

function fullCitation(reference: Reference): string {
  const { type, issuer, date, subject } = reference;
  if (isCitedByName(type)) return shortCitation(reference);
  const numbered = referenceCode(reference) !== null;
  const parts = [
    numbered ? shortCitation(reference) : type,
    date === null ? '' : `ngày ${formatDate(date)}`,
    issuer === null ? '' : `của ${issuer}`,
    runningSubject(subject),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * A document as a report names it: in full at the first mention (type, number and symbol, date,
 * issuer, subject), and then by type, number and symbol; laws by name alone (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II.6.b).
 */
export function citeReference(reference: Reference, form: 'full' | 'short'): string {
  return form === 'full' ? fullCitation(reference) : shortCitation(reference);
}
