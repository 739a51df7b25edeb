import type { DocumentText } from '../domain/proofread/document-text.ts';
import type { Result } from '../lib/result.ts';
import { DocxPackage } from './docx/docx-package.ts';
import { readDocument } from './docx/document-reading.ts';
import type { LegacyEncoding } from './encoding/legacy-encoding.ts';
import { attempt, type FileProblem } from './file-problem.ts';

/** A .docx as text. */
export interface ReadDocx {
  readonly text: DocumentText;
  /** Encodings from before Unicode found in it; the text itself is already converted. */
  readonly encodings: readonly LegacyEncoding[];
}

/**
 * The text of a .docx made anywhere: paragraphs with their list numbers and heading levels, tables
 * with merged cells as spans, text boxes after their paragraph; then notes, headers and footers.
 * Tracked insertions count, deletions, hidden text, field codes, page numbers and the table of
 * contents do not. Blank paragraphs stay in the body, and are left out elsewhere. A table inside a cell
 * is text of that cell. Fails with the reason when the file is something else, damaged, or beyond the limits.
 */
export function readDocx(bytes: Uint8Array): Result<ReadDocx, FileProblem> {
  return attempt(() => {
    const { blocks, encodings } = readDocument(new DocxPackage(bytes));
    return { text: { blocks: blocks.map(({ block }) => block) }, encodings: [...encodings] };
  });
}
