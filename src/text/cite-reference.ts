import { isCitedByName } from '../domain/reference/document-types.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { formatDate } from './format-date.ts';

/** Documents whose subject is their name: "Đề án xây dựng …", "Quy chế chi tiêu nội bộ". */
const NAMED = new Set(['Đề án', 'Dự án', 'Phương án', 'Chương trình', 'Quy chế', 'Quy định']);
const STAYS_CAPITAL =
  /^(?:\p{Lu}{2}|\p{L}+ [\p{Lu}\d]|(?:Đảng|Nhà nước|Nhân dân|Chính phủ|Quốc hội|Ủy ban|Hội đồng|Luật|Đề án)(?!\p{L}))/u;
const FOLLOWS_DIRECTLY =
  /^(?:về|quy định|hướng dẫn|ban hành|phê duyệt|phê chuẩn|sửa đổi|bổ sung|công bố|công nhận|thành lập|kiện toàn|bãi bỏ|thay thế|điều chỉnh|sơ kết|tổng kết|giao)(?!\p{L})/u;

/** A subject without its type, small where it was capital only for standing at the start of a line. */
function bareSubject({ type, subject }: Pick<Reference, 'type' | 'subject'>): string {
  const text = subject.trim().replace(/^v\/v /iu, 'về việc ');
  const repeatsType = text.toLowerCase().startsWith(`${type.toLowerCase()} `);
  const rest = repeatsType ? text.slice(type.length).trim() : text;
  return isCitedByName(type) || STAYS_CAPITAL.test(rest)
    ? rest
    : rest.charAt(0).toLocaleLowerCase('vi') + rest.slice(1);
}

/** As it runs on behind the issuer: `về thực hiện …`, `sửa đổi …`. */
function runningSubject(reference: Reference): string {
  const text = bareSubject(reference);
  return text === '' || FOLLOWS_DIRECTLY.test(text) ? text : `về ${text}`;
}

function shortCitation(reference: Reference): string {
  const code = referenceCode(reference);
  const { type, symbol } = reference;
  const isNamed = isCitedByName(type) || NAMED.has(type);
  if (isCitedByName(type) || code === null) {
    const subject = isNamed ? bareSubject(reference) : runningSubject(reference);
    return `${type} ${subject || (code ?? '')}`.trim();
  }
  // "Đề án 06": a bare number is a name, not a number of the year.
  return symbol === null && NAMED.has(type) ? `${type} ${code}` : `${type} số ${code}`;
}

function fullCitation(reference: Reference): string {
  const { type, issuer, date, subject } = reference;
  const numbered = referenceCode(reference) !== null;
  if (isCitedByName(type)) {
    return shortCitation(reference);
  }
  const of = issuer === null ? '' : `của ${issuer}`;
  const parts =
    NAMED.has(type) && !numbered
      ? // "Quy chế chi tiêu nội bộ của UBND xã" names its issuer already.
        [shortCitation(reference), subject.includes(' của ') ? '' : of]
      : [
          numbered ? shortCitation(reference) : type,
          date === null ? '' : `ngày ${formatDate(date)}`,
          of,
          runningSubject(reference),
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
