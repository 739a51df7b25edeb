import { daysBetween } from '../../../lib/iso-day.ts';
import { foldText } from '../../../lib/fold-text.ts';
import type { Draft } from '../draft.ts';
import type { Citation } from '../reading/citations.ts';
import type { Reading } from '../reading/read-document.ts';
import { codeOf } from './check-references.ts';

const mark = (
  { paragraph, start, end, after }: Citation,
  rest: Omit<Draft, 'paragraph' | 'start' | 'end'>,
): Draft => ({
  ...rest,
  paragraph,
  start,
  end: Math.min(
    paragraph.text.length,
    end + (/^[ ,(]*(?:ban hành )?ngày [\d/ tháng năm.]{6,30}/u.exec(after)?.[0].length ?? 0),
  ),
});

/** The office whose numbers run in one row: its name without what follows, `` for the report's own. */
function officeOf({ issuer, symbol }: Citation, own: string): string {
  const name = foldText(issuer ?? '')
    .replace(/uy ban nhan dan/gu, 'ubnd')
    .replace(/chu tich /gu, '');
  const isOwn =
    name === '' ||
    /^(?:ubnd )?(?:xa|phuong|thi tran|dac khu)(?: |$)/u.test(name) ||
    (own !== '' && name.includes(own));
  return isOwn && /UBND|BCĐ/u.test(symbol) ? 'own' : name;
}

const numberOf = ({ number }: Citation): number => Number(/^\d+/u.exec(number)?.[0]);

/** Words of a subject that tell it from another. */
function subjectWords(subject: string | null): ReadonlySet<string> {
  return new Set(
    foldText(subject ?? '')
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 1)
      .slice(0, 30),
  );
}

// What follows a number is a subject only where it starts as one.
const SUBJECT =
  /^(?:v\/v|về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn|thành lập|kiện toàn|công bố|tăng cường)/iu;

function sameSubject(one: Citation, other: Citation): boolean {
  if (!SUBJECT.test(one.subject ?? '') || !SUBJECT.test(other.subject ?? '')) return true;
  const [first, second] = [subjectWords(one.subject), subjectWords(other.subject)];
  if (first.size < 4 || second.size < 4) return true;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size) >= 0.5;
}

function checkPair(one: Citation, other: Citation): Draft | null {
  const code = codeOf(other);
  if (one.date !== null && other.date !== null && one.date !== other.date) {
    return mark(other, {
      rule: 'R-DOC-DUPNUM',
      code: 'number-twice',
      severity: 'warning',
      params: { found: code, first: one.date, second: other.date },
    });
  }
  return sameSubject(one, other)
    ? null
    : mark(other, {
        rule: 'R-DOC-REPEAT',
        code: 'reference-repeat',
        severity: 'info',
        params: { found: code, first: one.subject ?? '', second: other.subject ?? '' },
      });
}

/** In one series a later number has no earlier day. Told once for each document out of place. */
function checkOrder(series: readonly Citation[]): readonly Draft[] {
  const dated = series
    .filter(({ date }) => date !== null)
    .sort((one, other) => numberOf(one) - numberOf(other));
  return dated.flatMap((citation, index) => {
    const later = dated
      .slice(index + 1)
      .filter(
        (one) => numberOf(one) > numberOf(citation) && (one.date ?? '') < (citation.date ?? ''),
      );
    const [next] = later;
    // The one that more of the others stand against is out of place.
    const earlier = dated
      .slice(0, index)
      .filter(
        (one) => (one.date ?? '') > (citation.date ?? '') && numberOf(one) < numberOf(citation),
      );
    if (next === undefined || later.length < earlier.length) return [];
    const isOutlier =
      later.length > 1 ||
      dated.length <= 3 ||
      daysBetween(next.date ?? '', citation.date ?? '') > 0;
    return isOutlier
      ? [
          mark(citation, {
            rule: 'R-DATE-ORDER',
            code: 'date-order',
            severity: 'warning',
            params: {
              found: codeOf(citation),
              date: citation.date ?? '',
              other: codeOf(next),
              otherDate: next.date ?? '',
            },
          }),
        ]
      : [];
  });
}

/** Numbers of one office, type and year: none twice, and in the order of their days. */
export function checkSeries({ citations, unit }: Reading): readonly Draft[] {
  const own = unit === null ? '' : foldText(`${unit.kind} ${unit.name}`);
  const byCode = new Map<string, Citation>();
  const series = new Map<string, Citation[]>();
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const citation of citations) {
    const office = officeOf(citation, own);
    const year = /\/(\d{4})$/u.exec(citation.number)?.[1] ?? citation.date?.slice(0, 4) ?? '';
    const key = `${office} ${year} ${codeOf(citation)}`;
    const first = byCode.get(key);
    if (first === undefined) {
      byCode.set(key, citation);
      const row = `${office} ${citation.symbol} ${year}`;
      if (year !== '') series.set(row, [...(series.get(row) ?? []), citation]);
      continue;
    }
    const draft = checkPair(first, citation);
    if (draft !== null && !told.has(key)) {
      told.add(key);
      drafts.push(draft);
    }
  }
  return [...drafts, ...Array.from(series.values()).flatMap(checkOrder)];
}
