import type { Result } from '../lib/result.ts';
import { paragraphsOf } from './docx/document-reading.ts';
import { readDocumentSource } from './docx/document-source.ts';
import { DocxPackage } from './docx/docx-package.ts';
import { fontEdits } from './docx/font-edits.ts';
import { readPieces, type ReadPiece } from './docx/read-paragraph-text.ts';
import { judgeEncodings } from './encoding/judge-encodings.ts';
import { attempt, type FileProblem } from './file-problem.ts';
import { editSource, type SourceEdit } from './xml/edit-source.ts';
import { escapeXml } from './xml/escape-xml.ts';
import { writeZip } from './zip/write-zip.ts';

/**
 * A copy of a .docx with text in TCVN3 and VNI turned to Unicode, deleted and hidden text included,
 * and their fonts to Times New Roman. Everything else stays as it is, text in Unicode above all.
 * Fails like `readDocx`.
 */
export function repairDocx(bytes: Uint8Array): Result<Uint8Array, FileProblem> {
  return attempt(() => {
    const docx = new DocxPackage(bytes);
    const edits = new Map<string, SourceEdit[]>();
    const editsOf = (path: string): SourceEdit[] => {
      const known = edits.get(path) ?? [];
      edits.set(path, known);
      return known;
    };
    const stories = readDocumentSource(docx, true).map(({ path, blocks }) => ({
      path,
      paragraphs: blocks.flatMap(paragraphsOf),
    }));
    const judge = judgeEncodings(
      stories.flatMap(({ paragraphs }) => paragraphs.map(({ pieces }) => pieces)),
    );
    for (const { path, paragraphs } of stories) {
      for (const paragraph of paragraphs) {
        const pieces = readPieces(paragraph, judge(paragraph.pieces));
        editsOf(path).push(...pieces.flatMap(textEdit));
      }
    }
    const others = ['styles', 'numbering'].flatMap((type) => docx.related(docx.main, type));
    for (const path of new Set([...edits.keys(), ...others])) {
      editsOf(path).push(...fontEdits(docx.source(path) ?? '', path));
    }

    const encoder = new TextEncoder();
    const changed = new Map<string, Uint8Array>();
    for (const [path, list] of edits) {
      if (list.length === 0) continue;
      changed.set(path, encoder.encode(editSource(docx.source(path) ?? '', list)));
    }
    return writeZip(docx.zip, changed);
  });
}

function textEdit({ piece, text, encoding }: ReadPiece): readonly SourceEdit[] {
  if (encoding === null || text === piece.raw) return [];
  const { start, end, kind, run } = piece;
  if (kind !== 'element') return [{ start, end, text: escapeXml(text) }];
  const name = `${run.written.slice(0, run.written.indexOf(':') + 1)}t`;
  return [{ start, end, text: `<${name} xml:space="preserve">${escapeXml(text)}</${name}>` }];
}
