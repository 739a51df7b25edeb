import { sourceIndex } from '../xml/decode-entities.ts';
import type { SourceEdit } from '../xml/edit-source.ts';
import type { LocatedBlock, TextSource } from './document-reading.ts';
import type { ReadPiece } from './read-paragraph-text.ts';

/** Letters `start` to `end` of a block's text, or of one of its cells: as proofreading gives places. */
export interface TextPlace {
  /** Index among the blocks of the document. */
  readonly block: number;
  /** Of a table: which row, and which of the cells the row has in the text. */
  readonly cell: { readonly row: number; readonly index: number } | null;
  readonly start: number;
  readonly end: number;
}

interface Mark {
  readonly at: number;
  readonly xml: string;
  /** The piece to cut in two; null where the mark stands between elements. */
  readonly cut: ReadPiece | null;
  /** Ends come before beginnings where they meet. */
  readonly order: number;
}

/** Writes marks of Word comments into the XML of the main part, cutting runs where one begins or ends. */
export class CommentMarks {
  readonly #source: string;
  readonly #prefix: string;
  readonly #declaration: string;
  readonly #marks: Mark[] = [];

  /** @param declaration binds the prefix, where the part does not */
  constructor(source: string, prefix: string, declaration: string) {
    this.#source = source;
    this.#prefix = prefix;
    this.#declaration = declaration;
  }

  /** Marks a place as what a comment is about; false when Word has no place for it. */
  add(id: number, place: TextPlace, located: LocatedBlock): boolean {
    const { row, index } = place.cell ?? { row: 0, index: 0 };
    const sources = located.sources[row]?.[index] ?? located.sources.flat()[0] ?? [];
    const inReach = sources
      .filter(({ paragraph }) => paragraph.takesComments)
      .flatMap((source) => overlapping(source, place));
    const first = inReach[0];
    const last = inReach.at(-1);
    if (first !== undefined && last !== undefined) {
      this.#mark(id, this.#before(first), this.#after(last));
      return true;
    }
    const anchor = nearest(sources, place)?.paragraph.anchor ?? null;
    if (anchor === null) return false;
    this.#mark(id, { at: anchor.start, cut: null }, { at: anchor.end, cut: null });
    return true;
  }

  edits(): readonly SourceEdit[] {
    const places = new Map<string, Mark[]>();
    for (const mark of this.#marks) {
      const place = `${String(mark.at)}${mark.cut === null ? '' : ' cut'}`;
      places.set(place, [...(places.get(place) ?? []), mark]);
    }
    const edits: SourceEdit[] = [];
    const kept = new Set<number>();
    for (const marks of places.values()) {
      const inOrder = [...marks].sort((one, other) => one.order - other.order);
      const xml = inOrder.map((mark) => mark.xml).join('');
      const { at = 0, cut = null } = inOrder[0] ?? {};
      if (cut === null) {
        edits.push({ start: at, end: at, text: xml });
        continue;
      }
      edits.push({ start: at, end: at, text: this.#cutWith(xml, cut) });
      const tag = cut.piece.tag;
      if (tag === null || kept.has(tag.start)) continue;
      kept.add(tag.start);
      // A text that ends in a space loses it, unless it says that its spaces count.
      edits.push({ ...tag, text: `<${this.#nameAt(tag.start)} xml:space="preserve">` });
    }
    return edits;
  }

  #mark(id: number, start: Pick<Mark, 'at' | 'cut'>, end: Pick<Mark, 'at' | 'cut'>): void {
    const order = this.#marks.length;
    this.#marks.push({ ...start, xml: this.#element('commentRangeStart', id), order: order + 1e6 });
    const reference = `<${this.#prefix}r${this.#declaration}><${this.#prefix}commentReference ${this.#prefix}id="${String(id)}"/></${this.#prefix}r>`;
    this.#marks.push({
      ...end,
      xml: this.#element('commentRangeEnd', id) + reference,
      order,
    });
  }

  #element(name: string, id: number): string {
    const prefix = this.#prefix;
    return `<${prefix}${name}${this.#declaration} ${prefix}id="${String(id)}"/>`;
  }

  #before({ piece, from }: Reach): Pick<Mark, 'at' | 'cut'> {
    if (from === 0 && !this.#isAfterText(piece)) return { at: piece.piece.run.start, cut: null };
    return (
      this.#cut(piece, piece.starts?.[from] ?? from) ?? { at: piece.piece.run.start, cut: null }
    );
  }

  #after({ piece, to }: Reach): Pick<Mark, 'at' | 'cut'> {
    const atEnd = to >= piece.text.length;
    if (atEnd && this.#isLastText(piece)) return { at: piece.piece.run.end, cut: null };
    const raw = atEnd ? piece.piece.raw.length : (piece.starts?.[to] ?? to);
    return this.#cut(piece, raw) ?? { at: piece.piece.run.end, cut: null };
  }

  #cut(piece: ReadPiece, rawIndex: number): Pick<Mark, 'at' | 'cut'> | null {
    const { kind, start, end } = piece.piece;
    if (kind !== 'letters') return null;
    return { at: start + sourceIndex(this.#source.slice(start, end), rawIndex), cut: piece };
  }

  /** Whether something of the piece's run stands before it. */
  #isAfterText({ piece }: ReadPiece): boolean {
    const { run, tag, start } = piece;
    const before = this.#source.slice(run.start, tag?.start ?? start);
    return before.slice(before.indexOf('>') + 1).trim() !== run.properties;
  }

  #isLastText({ piece }: ReadPiece): boolean {
    return /^(?:<\/[^>]+>\s*){0,2}$/.test(this.#source.slice(piece.end, piece.run.end));
  }

  #cutWith(xml: string, { piece }: ReadPiece): string {
    const { run, tag } = piece;
    const text = this.#nameAt(tag?.start ?? piece.start);
    const again = `<${run.written}>${run.properties}<${text} xml:space="preserve">`;
    return `</${text}></${run.written}>${xml}${again}`;
  }

  #nameAt(start: number): string {
    return /^<([^\s/>]+)/.exec(this.#source.slice(start, start + 100))?.[1] ?? `${this.#prefix}t`;
  }
}

interface Reach {
  readonly piece: ReadPiece;
  /** Letters of the piece's text. */
  readonly from: number;
  readonly to: number;
}

function overlapping(source: TextSource, place: TextPlace): readonly Reach[] {
  const reaches: Reach[] = [];
  let at = source.from;
  for (const piece of source.pieces) {
    const from = Math.max(0, place.start - at);
    const to = Math.min(piece.text.length, place.end - at);
    if (from < to) reaches.push({ piece, from, to });
    at += piece.text.length;
  }
  return reaches;
}

/** The paragraph in which the place begins. */
function nearest(sources: readonly TextSource[], place: TextPlace): TextSource | undefined {
  return sources.filter(({ from }) => from <= place.start).at(-1) ?? sources[0];
}
