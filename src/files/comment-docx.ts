import type { Result } from '../lib/result.ts';
import { CommentMarks, type TextPlace } from './docx/comment-marks.ts';
import { addComments, commentsPart, type NewComment } from './docx/comments-part.ts';
import { readDocument } from './docx/document-reading.ts';
import { DocxPackage } from './docx/docx-package.ts';
import { wordPrefix } from './docx/word-prefix.ts';
import { attempt, type FileProblem } from './file-problem.ts';
import { editSource } from './xml/edit-source.ts';
import { writeZip } from './zip/write-zip.ts';

/** A comment on a place in the text that `readDocx` gives for the same file. */
export interface PlacedComment {
  readonly place: TextPlace;
  readonly author: string;
  /** Line breaks part its paragraphs. */
  readonly text: string;
}

/**
 * A copy of a .docx with Word comments at these places, and the comments it had. What stands in
 * notes, headers, footers and text boxes, where Word has no comments, is commented where the body
 * leads to it. `now` becomes the comments' time, as local time. Fails like `readDocx`.
 */
export function commentDocx(
  bytes: Uint8Array,
  comments: readonly PlacedComment[],
  now: Date,
): Result<Uint8Array, FileProblem> {
  return attempt(() => {
    const docx = new DocxPackage(bytes);
    const { blocks } = readDocument(docx);
    const source = docx.source(docx.main) ?? '';
    const part = commentsPart(docx);
    const { prefix, declaration } = wordPrefix(source, docx.main);
    const marks = new CommentMarks(source, prefix, declaration);
    const placed: NewComment[] = [];
    for (const { place, author, text } of comments) {
      const located = blocks[place.block];
      const id = part.nextId + placed.length;
      if (located !== undefined && marks.add(id, place, located)) placed.push({ id, author, text });
    }
    const changed = addComments(docx, part, placed, now);
    changed.set(docx.main, editSource(source, marks.edits()));
    const encoder = new TextEncoder();
    return writeZip(
      docx.zip,
      new Map([...changed].map(([name, xml]) => [name, encoder.encode(xml)])),
    );
  });
}
