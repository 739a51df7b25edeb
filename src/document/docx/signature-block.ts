import { AlignmentType, Paragraph, TextRun, type FileChild } from 'docx';
import type { DocumentTree } from '../document-tree.ts';
import {
  belowSignature,
  RECIPIENTS_TITLE,
  SIGNATURE_ROOM,
  signatureColumns,
} from '../layout/signature-layout.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { borderlessTable } from './borderless-table.ts';
import { centredLine } from './centred-line.ts';
import { halfPoints } from './measures.ts';

const KEEP = { keepNext: true, keepLines: true } as const;

/** Nơi nhận on the left, who signs on the right: one row that never splits. */
export function signatureBlock(tree: DocumentTree): FileChild {
  const sizes = typeSizes(tree.style);
  const left = (text: string, size: number, run = {}) =>
    new Paragraph({
      ...KEEP,
      alignment: AlignmentType.LEFT,
      children: [new TextRun({ text, size: halfPoints(size), ...run })],
    });
  const right = (text: string, before: number, available: number) =>
    centredLine({
      text,
      before,
      available,
      size: sizes.body,
      run: { bold: true },
      paragraph: KEEP,
    });
  const below = belowSignature(tree);
  const [leftWidth, rightWidth] = signatureColumns(tree.style);
  return borderlessTable(
    [leftWidth, rightWidth],
    [
      [
        [
          left(RECIPIENTS_TITLE, sizes.recipientsTitle, { bold: true, italics: true }),
          ...tree.recipients.map((line) => left(line, sizes.recipients)),
        ],
        [
          ...tree.signature.map((line) => right(line, 0, rightWidth)),
          ...below.map((line, index) => right(line, index === 0 ? SIGNATURE_ROOM : 0, rightWidth)),
        ],
      ],
    ],
  );
}
