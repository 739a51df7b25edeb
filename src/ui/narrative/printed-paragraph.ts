/** A stretch of a printed sentence. */
interface PrintedPiece {
  readonly text: string;
  /** False: a token that has no value yet, or names nothing. */
  readonly known: boolean;
}

export type PrintedParagraph = readonly PrintedPiece[];
