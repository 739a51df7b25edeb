import type { Draft } from '../draft.ts';
import { looksLikeHeading } from '../reading/outline.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/** Words and numbers: "480 hồ sơ" and "2.760 hồ sơ" are two sentences. */
const TOKEN = /[A-Za-zÀ-ỹ]+|\d[\d.,/]*/gu;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

const tokensOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));

/** Words in a row that no two sentences share by chance. */
const SHINGLE = 12;

interface Token {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly word: Word;
}

// What every report says again: names of documents and of the period.
const FORMULA = /trên đây là|độc lập ?- ?tự do/iu;

/** Stretches of the document that stand in it before, word for word. */
export function checkRepeats({ paragraphs, zones, sectionAt }: Reading): readonly Draft[] {
  const skip = new Set<Paragraph>([...zones.head, ...zones.recipients, ...zones.signature]);
  const tokens: Token[] = paragraphs
    .filter((paragraph) => !skip.has(paragraph) && !FORMULA.test(paragraph.text.slice(0, 40)))
    .flatMap((paragraph, index) =>
      tokensOf(paragraph.text).map((word) => ({ paragraph, index, word })),
    );
  const seen = new Map<string, number>();
  const key = (from: number): string => {
    let text = '';
    for (let at = from; at < from + SHINGLE; at += 1) text += `${tokens[at]?.word.lower ?? ''} `;
    return text;
  };
  const drafts: Draft[] = [];
  /** Paragraphs that a repeated stretch touches. */
  const covered = new Set<number>();
  let at = 0;
  while (at + SHINGLE <= tokens.length) {
    const words = key(at);
    const earlier = seen.get(words);
    const apart = earlier !== undefined && earlier + SHINGLE <= at;
    if (!apart) {
      if (earlier === undefined) seen.set(words, at);
      at += 1;
      continue;
    }
    let length = SHINGLE;
    while (
      at + length < tokens.length &&
      earlier + length < at &&
      tokens[at + length]?.word.lower === tokens[earlier + length]?.word.lower
    )
      length += 1;
    drafts.push(...draftOf(tokens, earlier, at, length, sectionAt, zones));
    for (let index = at; index < at + length; index += 1) covered.add(tokens[index]?.index ?? -1);
    at += length;
  }
  return [...drafts, ...wholeRepeats(tokens.filter(({ index }) => !covered.has(index)))];
}

/** Fewest words of a short paragraph that is told of when it stands twice as a whole. */
const SHORTEST = 8;

/** Short paragraphs that stand twice from their first word to their full stop. */
function wholeRepeats(tokens: readonly Token[]): readonly Draft[] {
  const counts = new Map<Paragraph, number>();
  for (const { paragraph } of tokens) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  const seen = new Set<string>();
  return Array.from(counts).flatMap(([paragraph, count]): Draft[] => {
    const { text } = paragraph;
    if (count < SHORTEST || count >= SHINGLE || !/[.;]$/u.test(text)) return [];
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    const params = { count, there: '', here: '', found: text.slice(0, 60) };
    const repeat = { rule: 'R-TEXT-DUP', code: 'repeated-text', severity: 'info', params } as const;
    return [{ ...repeat, paragraph, start: 0, end: text.length }];
  });
}

/** A line in capitals, or a short one without a full stop: a heading or an item of a list. */
function isHeadingLine({ text }: Paragraph): boolean {
  const isCapitals = !/\p{Ll}{3}/u.test(text);
  return isCapitals || (looksLikeHeading(text) && text.length < 120 && !text.endsWith('.'));
}

function draftOf(
  tokens: readonly Token[],
  earlier: number,
  at: number,
  length: number,
  sectionAt: Reading['sectionAt'],
  zones: Reading['zones'],
): readonly Draft[] {
  const isTitle = (paragraph: Paragraph): boolean =>
    zones.title.includes(paragraph) ||
    (zones.opening.includes(paragraph) && /báo cáo[^.]{0,200}như sau/iu.test(paragraph.text));
  const first = tokens[at];
  const original = tokens[earlier];
  if (first === undefined || original === undefined) return [];
  if (isHeadingLine(first.paragraph)) {
    // What stands under the heading may be repeated as well: it is told of from there.
    let next = at;
    while (next < at + length && tokens[next]?.paragraph === first.paragraph) next += 1;
    const skipped = next - at;
    return length - skipped < SHINGLE
      ? []
      : draftOf(tokens, earlier + skipped, next, length - skipped, sectionAt, zones);
  }
  const distinct = new Set<string>();
  for (let index = at; index < at + length; index += 1)
    distinct.add(tokens[index]?.word.lower ?? '');
  // One word over and over is no sentence.
  if (distinct.size < 6) return [];
  const placeOf = (from: number): Pick<Draft, 'paragraph' | 'start' | 'end'> => {
    const start = tokens[from];
    let last = from;
    while (last + 1 < from + length && tokens[last + 1]?.paragraph === start?.paragraph) last += 1;
    return {
      paragraph: start?.paragraph ?? first.paragraph,
      start: start?.word.start ?? 0,
      end: tokens[last]?.word.end ?? 0,
    };
  };
  const where = sectionAt.get(original.paragraph);
  const here = sectionAt.get(first.paragraph);
  // The report's own title, in its opening and its closing.
  if (isTitle(first.paragraph) || isTitle(original.paragraph)) return [];
  // The name of a scheme or a body said again is long, and no repeated sentence.
  const last = tokens[at + length - 1];
  const stretch = first.paragraph.text.slice(
    0,
    last?.paragraph === first.paragraph ? last.word.end : undefined,
  );
  const quoteAt = stretch.lastIndexOf('“');
  const inQuotes =
    quoteAt >= 0 &&
    (!stretch.includes('”', quoteAt) || stretch.indexOf('”', quoteAt) > first.word.start) &&
    stretch.length - Math.max(quoteAt, first.word.start) >
      (stretch.length - first.word.start) * 0.6;
  if (inQuotes && length < 25) return [];
  const severity = length < 25 || inQuotes ? ('info' as const) : ('warning' as const);
  const params = {
    count: length,
    there: where === undefined ? '' : `${where.numbering.written}. ${where.title}`.slice(0, 90),
    here: here === undefined ? '' : `${here.numbering.written}. ${here.title}`.slice(0, 90),
    found: first.paragraph.text.slice(first.word.start, first.word.start + 60),
  };
  const repeat = { rule: 'R-TEXT-DUP', code: 'repeated-text', severity, params } as const;
  return [{ ...repeat, ...placeOf(at) }];
}
