import type { Draft } from '../draft.ts';
import type { LegalDocument } from '../proofread-context.ts';
import type { Citation } from '../reading/citations.ts';
import type { Reading } from '../reading/read-document.ts';
import { codeOf } from './check-references.ts';

/** Symbols with a year or a term name one document; others come again every year. */
const namesOne = (code: string): boolean =>
  /\/(?:19|20)\d{2}\//u.test(code) || /\/QH\d/u.test(code);

function registered(citation: Citation, register: readonly LegalDocument[]): LegalDocument | null {
  const code = codeOf(citation);
  return (
    register.find(
      ({ symbol, issued }) =>
        symbol === code && (namesOne(code) || (citation.date !== null && citation.date === issued)),
    ) ?? null
  );
}

// A document is named as history, or as what another one changes.
const HISTORY =
  /(?:thay thế|bãi bỏ|sửa đổi,? bổ sung|trước đây|hết hiệu lực|thay cho|theo quy định cũ)[^.;]{0,90}$/iu;

function checkEnd(
  citation: Citation,
  known: LegalDocument,
  writtenBy: string | null,
): Draft | null {
  const { endedOn, replacedBy, endVerified, symbol } = known;
  if (endedOn === null || endVerified !== 'read') return null;
  if (writtenBy === null || writtenBy < endedOn) return null;
  if (HISTORY.test(citation.before)) return null;
  return {
    rule: 'R-DOC-SUPERSEDED',
    code: 'superseded',
    severity: 'warning',
    paragraph: citation.paragraph,
    start: citation.start,
    end: citation.end,
    params: { found: `${known.type} ${symbol}`, replacedBy: replacedBy ?? '', endedOn },
    suggestion: null,
  };
}

function checkDate(citation: Citation, known: LegalDocument): Draft | null {
  const { issued, symbol, verifiedFields } = known;
  if (
    issued === null ||
    !verifiedFields.includes('issued') ||
    citation.date === null ||
    citation.date === issued
  ) {
    return null;
  }
  const { paragraph, start, end, after } = citation;
  return {
    rule: 'R-DOC-KNOWNDATE',
    code: 'known-date',
    severity: 'warning',
    paragraph,
    start,
    end: Math.min(paragraph.text.length, end + Math.min(after.length, 45)),
    params: { found: symbol, written: citation.date, known: issued },
  };
}

// "Mức độ 3, 4" gave way to "toàn trình, một phần" (Nghị định 42/2022/NĐ-CP, in force from 15/8/2022).
const LEVELS =
  /(?:dịch vụ công(?: trực tuyến)? |trực tuyến )?mức độ 3(?:,? ?(?:và )?(?:mức độ )?4)?|mức độ 4/giu;
const LEVELS_ENDED = '2022-08-15';

function findOldLevels({ paragraphs, writtenBy }: Reading): readonly Draft[] {
  if (writtenBy === null || writtenBy < LEVELS_ENDED) return [];
  const hits = paragraphs.flatMap((paragraph) =>
    Array.from(paragraph.text.matchAll(LEVELS), (match) => ({ paragraph, match })),
  );
  const [first] = hits;
  return first === undefined
    ? []
    : [
        {
          rule: 'R-DOC-SUPERSEDED',
          code: 'term-superseded',
          severity: 'warning',
          paragraph: first.paragraph,
          start: first.match.index,
          end: first.match.index + first.match[0].length,
          params: { found: first.match[0], count: hits.length, endedOn: LEVELS_ENDED },
        },
      ];
}

/** Laws that had ended when the report was written, and laws with another day than their own. */
export function checkValidity(reading: Reading): readonly Draft[] {
  const told = new Set<string>();
  const drafts: Draft[] = [];
  for (const citation of reading.citations) {
    const known = registered(citation, reading.context.register);
    if (known === null) continue;
    for (const draft of [
      checkEnd(citation, known, reading.writtenBy),
      checkDate(citation, known),
    ]) {
      const key = `${draft?.code ?? ''} ${known.symbol}`;
      if (draft === null || told.has(key)) continue;
      told.add(key);
      drafts.push(draft);
    }
  }
  return [...drafts, ...findOldLevels(reading)];
}
