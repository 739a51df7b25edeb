import type { LegacyEncoding } from '../encoding/legacy-encoding.ts';

/** A run in the source of its part; places are characters of the XML text. */
export interface SourceRun {
  readonly start: number;
  end: number;
  /** Its name as written, and its properties, to begin a run like it. */
  readonly written: string;
  properties: string;
}

/** A piece of a paragraph's text and where it stands in the source. */
export interface SourcePiece {
  /** As in the file: in the encoding of its font, soft hyphens included. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /**
   * `letters` can be cut at any of them; `whole` is text that cannot (CDATA); `element` is an element
   * of its own that stands for text (a tab, a sign).
   */
  readonly kind: 'letters' | 'whole' | 'element';
  /** The opening tag of the text element around letters. */
  readonly tag: { readonly start: number; readonly end: number } | null;
  readonly run: SourceRun;
  /** What its font was made for. */
  readonly fontEncoding: LegacyEncoding | null;
  readonly bold: boolean;
}

/** A place in the main part where a comment can begin and end, outside any run. */
export interface Anchor {
  start: number;
  end: number;
}

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** The number or dash of its list, with the space after it. */
  readonly label: string;
  readonly level: number;
  readonly centred: boolean;
  readonly pieces: readonly SourcePiece[];
  /** In the main part: around its content, or around what leads to it. Null when nothing does. */
  readonly anchor: Anchor | null;
  /** Whether its pieces stand in the main part outside text boxes, where Word takes comments. */
  readonly takesComments: boolean;
}

export interface SourceCell {
  columnSpan: number;
  rowSpan: number;
  /** Its paragraphs, each with what separates it from the one before. */
  readonly lines: readonly { readonly before: string; readonly paragraph: SourceParagraph }[];
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
}

export type SourceBlock = SourceParagraph | SourceTable;

/** The blocks as lines of a cell, blank ones left out: a table inside becomes rows of text with tabs between its cells. */
export function linesOf(blocks: readonly SourceBlock[]): SourceCell['lines'] {
  const lines: { before: string; paragraph: SourceParagraph }[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.pieces.length === 0) continue;
      lines.push({ before: '\n', paragraph: block });
      continue;
    }
    for (const row of block.rows) {
      for (const [index, cell] of row.entries()) {
        for (const [lineIndex, line] of cell.lines.entries()) {
          lines.push(lineIndex === 0 ? { ...line, before: index === 0 ? '\n' : '\t' } : line);
        }
      }
    }
  }
  return lines.map((line, index) => (index === 0 ? { ...line, before: '' } : line));
}
