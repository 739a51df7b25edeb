import { toUnicode, type LegacyEncoding } from '../encoding/legacy-encoding.ts';
import type { FontText } from '../encoding/judge-encodings.ts';
import type { SourceParagraph, SourcePiece } from './source-text.ts';

/** A piece of a paragraph as it is read: in Unicode, without soft hyphens. */
export interface ReadPiece {
  readonly piece: SourcePiece;
  readonly text: string;
  /** For each letter of the text, which letter of the raw text it begins at; null where both agree. */
  readonly starts: readonly number[] | null;
  readonly encoding: LegacyEncoding | null;
}

const SOFT_HYPHEN = '\u00ad';

/**
 * The text of a paragraph's pieces, each converted from its encoding. Neighbours in one encoding are
 * converted as one, since Word cuts runs anywhere: also between the two characters of a VNI letter.
 */
export function readPieces(
  { pieces }: SourceParagraph,
  encodingOf: (stretch: FontText) => LegacyEncoding | null,
): readonly ReadPiece[] {
  const read: ReadPiece[] = [];
  let group: SourcePiece[] = [];
  let groupEncoding: LegacyEncoding | null = null;
  const endGroup = (): void => {
    if (groupEncoding !== null) read.push(...convertGroup(group, groupEncoding));
    group = [];
  };
  for (const piece of pieces) {
    const encoding = encodingOf(piece);
    if (encoding !== groupEncoding) endGroup();
    groupEncoding = encoding;
    if (encoding === null) read.push(readPlain(piece));
    else group.push(piece);
  }
  endGroup();
  return read;
}

function readPlain(piece: SourcePiece): ReadPiece {
  const { raw } = piece;
  if (!raw.includes(SOFT_HYPHEN)) return { piece, text: raw, starts: null, encoding: null };
  const starts: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.charAt(at) !== SOFT_HYPHEN) starts.push(at);
  }
  return { piece, text: raw.replaceAll(SOFT_HYPHEN, ''), starts, encoding: null };
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
