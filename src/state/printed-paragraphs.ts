import { Citations } from '../document/compose/citations.ts';
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
  return paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
}
