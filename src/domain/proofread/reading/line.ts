import type { DocumentPart } from '../document-text.ts';
import { makeParagraph, type Paragraph, type Piece } from './paragraph.ts';

/** A line of a paragraph block, before lines are joined; it may be empty. */
export interface Line {
  readonly piece: Piece;
  readonly part: DocumentPart;
  readonly level: number;
  readonly bold: boolean;
  readonly centred: boolean;
  /** It stands in a table that only places words: the head or the foot of a letter. */
  readonly placed: boolean;
}

export const paragraphOfLines = (lines: readonly Line[]): Paragraph => {
  const [first] = lines;
  return makeParagraph(
    lines.map(({ piece }) => piece),
    {
      part: first?.part ?? 'body',
      inTable: false,
      level: first?.level ?? 0,
      bold: first?.bold ?? false,
      centred: first?.centred ?? false,
    },
  );
};

/** Number or dash with which a list item or a heading starts. */
export const STARTS_ITEM =
  /^\s*(?:[-–+*•]\s?(?=\S)|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)](?:\s|$)|\d{1,2}(?:\.\d{1,2}){1,3}\s|(?:Phần|Mục|Chương|PHẦN|MỤC|CHƯƠNG)\s)/u;
