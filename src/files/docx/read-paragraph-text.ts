import { toUnicode, type LegacyEncoding } from '../encoding/legacy-encoding.ts';
import type { FontText } from '../encoding/judge-encodings.ts';
import type { SourceParagraph, SourcePiece } from './source-text.ts';

/** A piece of a paragraph as it is read: in Unicode, without soft hyphens. */
export interface ReadPiece {
  readonly piece: SourcePiece;
  readonly text: string;
  /** For each letter of the text, which letter of the piece's raw text it begins at. */
  readonly starts: readonly number[];
  readonly encoding: LegacyEncoding | null;
}

const SOFT_HYPHEN = '\u00ad';

export function fontTexts({ pieces }: SourceParagraph): readonly FontText[] {
  return pieces.map(({ raw, fontEncoding }) => ({ text: raw, fontEncoding }));
}

/**
 * The text of a paragraph's pieces, each converted from its encoding. Neighbours in one encoding are
 * converted as one, since Word cuts runs anywhere: also between the two characters of a VNI letter.
 */
export function readPieces(
  { pieces }: SourceParagraph,
  encodingOf: (stretch: FontText) => LegacyEncoding | null,
): readonly ReadPiece[] {
  const read: ReadPiece[] = [];
  for (let at = 0; at < pieces.length;) {
    const encoding = encodingOfPiece(pieces[at], encodingOf);
    let end = at + 1;
    while (end < pieces.length && encodingOfPiece(pieces[end], encodingOf) === encoding) end += 1;
    const group = pieces.slice(at, end);
    if (encoding === null) read.push(...group.map(readPlain));
    else read.push(...convertGroup(group, encoding));
    at = end;
  }
  return read;
}

function encodingOfPiece(
  piece: SourcePiece | undefined,
  encodingOf: (stretch: FontText) => LegacyEncoding | null,
): LegacyEncoding | null {
  if (piece === undefined) return null;
  return encodingOf({ text: piece.raw, fontEncoding: piece.fontEncoding });
}

function readPlain(piece: SourcePiece): ReadPiece {
  const starts: number[] = [];
  for (let at = 0; at < piece.raw.length; at += 1) {
    if (piece.raw.charAt(at) !== SOFT_HYPHEN) starts.push(at);
  }
  const text =
    starts.length === piece.raw.length ? piece.raw : piece.raw.replaceAll(SOFT_HYPHEN, '');
  return { piece, text, starts, encoding: null };
}

function convertGroup(
  group: readonly SourcePiece[],
  encoding: LegacyEncoding,
): readonly ReadPiece[] {
  const { text, starts } = toUnicode(group.map(({ raw }) => raw).join(''), encoding);
  let letter = 0;
  let from = 0;
  return group.map((piece) => {
    const first = letter;
    const pieceStart = from;
    from += piece.raw.length;
    while ((starts[letter] ?? Infinity) < from) letter += 1;
    return {
      piece,
      text: text.slice(first, letter),
      starts: starts.slice(first, letter).map((start) => start - pieceStart),
      encoding,
    };
  });
}
