import { Citations } from '../document/compose/citations.ts';
import { splitParagraphs, type SplitParagraph } from '../document/compose/split-paragraphs.ts';
import { composeText } from '../document/compose-text.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { parseText, type TextPart, type TokenOrText } from '../domain/report/parse-text.ts';

/** A stretch of a text as it prints; not known: a token without a value, or one that names nothing. */
interface PrintedPiece {
  readonly text: string;
  readonly known: boolean;
}

export type PrintedParagraph = readonly PrintedPiece[];

const inner = (part: TokenOrText): string => (part.kind === 'text' ? part.text : `{${part.name}}`);

const source = (part: TextPart): string =>
  part.kind === 'optional' ? `[[${part.parts.map(inner).join('')}]]` : inner(part);

/** A quotation without the sign that it was typed with, and with the marks that print around it. */
function withQuotationMarks(
  pieces: PrintedParagraph,
  printed: SplitParagraph | undefined,
): PrintedParagraph {
  const [first, ...others] = pieces;
  if (printed?.quote !== true || first === undefined) return pieces;
  const bare = [{ ...first, text: first.text.replace(/^\s*> */u, '') }, ...others];
  const text = bare
    .map((piece) => piece.text)
    .join('')
    .trim();
  const start = printed.text.indexOf(text);
  const mark = (signs: string) => (signs === '' ? [] : [{ text: signs, known: true }]);
  return [
    ...mark(printed.text.slice(0, start)),
    ...bare,
    ...mark(printed.text.slice(start + text.length)),
  ];
}

/**
 * A text as it will print, piece by piece, so that what is missing in it can be marked. `named`:
 * documents that the report names before, by id; they are cited short.
 */
export function printedParagraphs(
  text: string,
  evaluation: Evaluation,
  named: readonly string[] = [],
): readonly PrintedParagraph[] {
  const citations = new Citations(named);
  const paragraphs: PrintedPiece[][] = [[]];
  for (const part of parseText(text)) {
    const written = composeText(source(part), evaluation, { citations });
    const known = written.missing.length === 0 && written.unknown.length === 0;
    for (const [index, line] of written.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, known });
    }
  }
  const written = paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
  const texts = written.map((pieces) => pieces.map((piece) => piece.text).join(''));
  const marked = splitParagraphs(texts.join('\n'));
  return written.map((pieces, index) => withQuotationMarks(pieces, marked[index]));
}
