import { findCode } from '../../reference/find-code.ts';
import { parseCitation } from '../../reference/parse-citation.ts';
import type { IsoDate } from '../../period/period.ts';
import type { Paragraph } from './paragraph.ts';
import { splitSentences } from './sentences.ts';

/** A document cited by its number. */
export interface Citation {
  readonly paragraph: Paragraph;
  /** Number and symbol as they stand in the text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly type: string | null;
  /** `54`, `90/2020` */
  readonly number: string;
  /** `KH-UBND`, `KH/HU`; null for a bare number. */
  readonly symbol: string;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** What stands before it in its sentence. */
  readonly before: string;
  readonly after: string;
}

/** More documents than any sentence cites; the rest of a hostile one is not read. */
const MOST = 40;

interface Code {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly symbol: string;
}

function codesIn(text: string): readonly Code[] {
  const codes: Code[] = [];
  let from = 0;
  while (codes.length < MOST) {
    const found = findCode(text.slice(from));
    if (found === null) break;
    const start = from + found.start;
    from += found.end;
    const isWhole = !/[A-Za-zÀ-ỹ\d/]$/u.test(text.slice(0, start));
    if (isWhole && found.number !== null && found.symbol !== null) {
      codes.push({ start, end: from, number: found.number, symbol: found.symbol });
    }
  }
  return codes;
}

// A short date in front of a letter-less rest ("10/5") is no code; nor is a unit ("đồng/tháng").
const LOOKS_LIKE_CODE = /\d.*[A-ZĐ]{2}|[a-zđ]-[a-zđ]/u;

function citationsOf(paragraph: Paragraph, start: number, end: number): readonly Citation[] {
  const text = paragraph.text.slice(start, end);
  if (!text.includes('/') || !/\d/u.test(text)) {
    return [];
  }
  const codes = codesIn(text).filter((code) =>
    LOOKS_LIKE_CODE.test(text.slice(code.start, code.end)),
  );
  let from = 0;
  return codes.map((code, index) => {
    const next = codes[index + 1];
    // The words before the next number name its type, and belong to it.
    const gap = text.slice(code.end, next?.start ?? text.length);
    const typed = /[;,.]? ?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ]{0,28} ?(?:số)? ?:? ?$/u.exec(gap);
    const own = next === undefined ? gap : gap.slice(0, typed?.index ?? gap.length);
    const semicolon = own.indexOf(';');
    const tail = semicolon < 0 ? own : own.slice(0, semicolon);
    const segment = text.slice(from, code.end) + tail;
    const before = text.slice(from, code.start);
    from = code.end + tail.length;
    const parsed = parseCitation(segment);
    return {
      paragraph,
      start: start + code.start,
      end: start + code.end,
      raw: text.slice(code.start, code.end),
      type: parsed.type,
      number: code.number,
      symbol: code.symbol,
      date: parsed.date,
      issuer: parsed.issuer,
      subject: parsed.subject,
      before,
      after: tail,
    };
  });
}

/** Every document cited by its number, in reading order. */
export function findCitations(paragraphs: readonly Paragraph[]): readonly Citation[] {
  return paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).flatMap(({ start, end }) => citationsOf(paragraph, start, end)),
  );
}
