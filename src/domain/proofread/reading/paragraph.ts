import type { DocumentPart } from '../document-text.ts';
import type { CellPlace } from '../proof-finding.ts';

/** A stretch of a block's text. */
export interface Piece {
  readonly block: number;
  readonly cell: CellPlace | null;
  /** Where `text` starts in the block's (or cell's) own text. */
  readonly offset: number;
  readonly text: string;
}

/** A paragraph as it is read: one block, or the lines of a hard-wrapped one, as tidy text. */
export interface Paragraph {
  /** Composed, single spaces, none at the ends. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** As found, pieces joined by one space (by nothing after a hyphen at a line's end). */
  readonly raw: string;
  /** Place in `raw` of each character of `text`, and of its end. */
  readonly toRaw: readonly number[];
  /** Place in `raw` where each piece starts. */
  readonly starts: readonly number[];
  readonly part: DocumentPart;
  /** It stands in a table of data. */
  readonly inTable: boolean;
  readonly level: number;
  readonly bold: boolean;
  readonly centred: boolean;
}

/** No real paragraph is longer; what follows is not read. */
const LONGEST = 20_000;
const SPACE = /\s/u;
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\ufeff']);

function tidy(raw: string): { readonly text: string; readonly toRaw: readonly number[] } {
  const toRaw: number[] = [];
  let text = '';
  let spaceAt = -1;
  const length = Math.min(raw.length, LONGEST);
  for (let index = 0; index < length; index += 1) {
    let char = raw[index] ?? '';
    if (SPACE.test(char)) {
      spaceAt = spaceAt < 0 ? index : spaceAt;
      continue;
    }
    if (INVISIBLE.has(char)) {
      continue;
    }
    const start = index;
    if (isMark(raw.charCodeAt(index + 1))) {
      // A letter with more marks than any language has is rubbish; the rest of them is dropped.
      let end = index + 1;
      while (isMark(raw.charCodeAt(end))) end += 1;
      char = raw.slice(index, Math.min(end, index + 4)).normalize('NFC');
      index = end - 1;
    }
    if (spaceAt >= 0 && text !== '') {
      text += ' ';
      toRaw.push(spaceAt);
    }
    spaceAt = -1;
    for (let unit = char.length; unit > 0; unit -= 1) toRaw.push(start);
    text += char;
  }
  toRaw.push(spaceAt >= 0 ? spaceAt : length);
  return { text, toRaw };
}

type Look = Pick<Paragraph, 'part' | 'inTable' | 'level' | 'bold' | 'centred'>;

export function makeParagraph(pieces: readonly Piece[], look: Look): Paragraph {
  const starts: number[] = [];
  let raw = '';
  for (const { text } of pieces) {
    if (raw !== '' && !/[A-Za-zÀ-ỹ\d][-/]$/u.test(raw)) {
      raw += ' ';
    }
    starts.push(raw.length);
    raw += text;
  }
  return { pieces, raw, starts, ...tidy(raw), ...look };
}

export interface TextPlace {
  readonly block: number;
  readonly cell: CellPlace | null;
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of the raw text stands in the document; cut at the end of its first block. */
export function placeOfRaw(paragraph: Paragraph, from: number, to: number): TextPlace {
  const { pieces, starts } = paragraph;
  let index = 0;
  while (index + 1 < pieces.length && (starts[index + 1] ?? Infinity) <= from) index += 1;
  const piece = pieces[index];
  if (piece === undefined) {
    return { block: 0, cell: null, start: 0, end: 0 };
  }
  const start = Math.min(Math.max(from - (starts[index] ?? 0), 0), piece.text.length);
  const end = Math.min(Math.max(to - (starts[index] ?? 0), start), piece.text.length);
  return {
    block: piece.block,
    cell: piece.cell,
    start: piece.offset + start,
    end: piece.offset + end,
  };
}

/** Where a stretch of the tidy text stands in the document. */
export function placeOf(paragraph: Paragraph, start: number, end: number): TextPlace {
  const { toRaw, raw } = paragraph;
  const from = toRaw[start] ?? raw.length;
  const last = toRaw[Math.max(end - 1, start)] ?? raw.length;
  const next = toRaw[end] ?? raw.length;
  // Up to the last character, with the marks that belong to it.
  let to = Math.min(last + 1, raw.length);
  while (to < next && /\p{M}/u.test(raw[to] ?? '')) to += 1;
  return placeOfRaw(paragraph, from, to);
}
