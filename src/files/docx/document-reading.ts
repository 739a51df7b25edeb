import type { DocumentPart, TextBlock } from '../../domain/proofread/document-text.ts';
import { judgeEncodings } from '../encoding/judge-encodings.ts';
import type { LegacyEncoding } from '../encoding/legacy-encoding.ts';
import type { DocxPackage } from './docx-package.ts';
import { readDocumentSource } from './document-source.ts';
import { readPieces, type ReadPiece } from './read-paragraph-text.ts';
import type { SourceBlock, SourceParagraph } from './source-text.ts';

/** A paragraph inside the text of a block or cell: where its own text begins there. */
export interface TextSource {
  readonly from: number;
  readonly paragraph: SourceParagraph;
  readonly pieces: readonly ReadPiece[];
}

/** A block with where each of its letters stands in the file. */
export interface LocatedBlock {
  readonly block: TextBlock;
  /** Of a paragraph: one row with one cell. Of a table: as its rows and cells. */
  readonly sources: readonly (readonly (readonly TextSource[])[])[];
}

export interface DocumentReading {
  readonly blocks: readonly LocatedBlock[];
  /** The encodings from before Unicode that some of the text is in. */
  readonly encodings: ReadonlySet<LegacyEncoding>;
}

/** The blocks of a document in reading order, each with its source. */
export function readDocument(docx: DocxPackage): DocumentReading {
  const stories = readDocumentSource(docx);
  const judge = judgeEncodings(
    stories.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf).map(({ pieces }) => pieces)),
  );
  const encodings = new Set<LegacyEncoding>();
  const locate = (paragraph: SourceParagraph, from: number): TextSource => {
    const pieces = readPieces(paragraph, judge(paragraph.pieces));
    for (const { encoding } of pieces) if (encoding !== null) encodings.add(encoding);
    return { from, paragraph, pieces };
  };
  const blocks = stories.flatMap(({ part, blocks }) =>
    blocks.map((block) => locateBlock(block, part, locate)).filter(isWorthReading),
  );
  return { blocks, encodings };
}

export function paragraphsOf(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap((row) =>
    row.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph)),
  );
}

function locateBlock(
  block: SourceBlock,
  part: DocumentPart,
  locate: (paragraph: SourceParagraph, from: number) => TextSource,
): LocatedBlock {
  if (block.kind === 'paragraph') {
    const source = locate(block, block.label.length);
    const { level, centred } = block;
    const text = block.label + textOf(source);
    return {
      block: { kind: 'paragraph', part, text, level, bold: isBold(source), centred },
      sources: [[[source]]],
    };
  }
  const sources: TextSource[][][] = [];
  const rows = block.rows.map((row) => {
    const rowSources: TextSource[][] = [];
    sources.push(rowSources);
    return row.map(({ lines, columnSpan, rowSpan }) => {
      const cellSources: TextSource[] = [];
      rowSources.push(cellSources);
      let text = '';
      for (const { before, paragraph } of lines) {
        text += before + paragraph.label;
        const source = locate(paragraph, text.length);
        cellSources.push(source);
        text += textOf(source);
      }
      return { text, columnSpan, rowSpan };
    });
  });
  return { block: { kind: 'table', part, rows }, sources };
}

function textOf({ pieces }: TextSource): string {
  return pieces.map(({ text }) => text).join('');
}

/** Bold as a whole; spaces and what follows them do not count. */
function isBold({ pieces }: TextSource): boolean {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  return shown.length > 0 && shown.every(({ piece }) => piece.bold);
}

/** Blank paragraphs of the body part what stands around them; elsewhere they say nothing. */
function isWorthReading({ block }: LocatedBlock): boolean {
  if (block.part === 'body') return true;
  const texts = block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text];
  return texts.some((text) => text.trim() !== '');
}
