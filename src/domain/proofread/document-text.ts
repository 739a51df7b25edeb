/** Part of a document a block stands in. */
export type DocumentPart = 'body' | 'header' | 'footer' | 'footnote';

export interface TableTextCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A block of a document as text, in reading order; its index in the document is its place. */
export type TextBlock =
  | {
      readonly kind: 'paragraph';
      readonly part: DocumentPart;
      /** With the number or dash a list gives it, as it is shown. */
      readonly text: string;
      /** Heading level by style, 1–9; 0 for none. */
      readonly level: number;
      readonly bold: boolean;
      readonly centred: boolean;
    }
  | {
      readonly kind: 'table';
      readonly part: DocumentPart;
      readonly rows: readonly (readonly TableTextCell[])[];
    };

/** A report made anywhere, as text: what proofreading reads. Text is as found, not normalised. */
export interface DocumentText {
  readonly blocks: readonly TextBlock[];
}
