import type { XmlReader } from '../xml/xml-reader.ts';
import type { FieldCodes } from './field-codes.ts';
import type { Numbering } from './numbering.ts';
import type { ReadBudget } from './read-budget.ts';
import type { Anchor, SourceBlock, SourcePiece, SourceRun } from './source-text.ts';
import type { FullStyle, Styles } from './styles.ts';

/** What all parts of a document share while they are read. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly budget: ReadBudget;
  /** Also what is not shown: deletions, field codes, second versions. For converting all of it. */
  readonly everything: boolean;
  /** Where the main part refers to each note, by kind and id. */
  readonly noteReferences: Map<string, SourceRun>;
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  style: FullStyle;
  readonly pieces: SourcePiece[];
  readonly anchor: Anchor | null;
}

/** A part while it is read: what readers of runs and tables ask of the reader of blocks. */
export interface Story {
  readonly reader: XmlReader;
  readonly context: DocumentContext;
  readonly fields: FieldCodes;
  /**
   * The blocks in the element opened last, up to its end; `readProperties` is called at the
   * properties of a cell among them.
   */
  readBlocks(readProperties?: () => void): SourceBlock[];
  /** Reads a text box (`w:txbxContent`) that was opened last inside this paragraph. */
  readBox(host: OpenParagraph): void;
  /** Calls `read` inside the first version a program may choose of alternative contents. */
  chooseAlternative(read: () => void): void;
}
