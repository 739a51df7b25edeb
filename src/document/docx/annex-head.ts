import { AlignmentType, Paragraph, TextRun, type FileChild } from 'docx';
import type { DocumentStyle } from '../../domain/organisation/organisation.ts';
import type { DocumentAnnex } from '../document-tree.ts';
import { ANNEX_SPACING, unbrokenAttached } from '../layout/annex-layout.ts';
import { balanceLines } from '../layout/balanced-lines.ts';
import { textWidthOf } from '../layout/page-geometry.ts';
import type { FontFace } from '../layout/times-new-roman.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { centredLine } from './centred-line.ts';
import { halfPoints } from './measures.ts';

/** What stands over an annex: its form, "Phụ lục I", its name, and the report that it belongs to. */
export function annexHead(annex: DocumentAnnex, style: DocumentStyle): readonly FileChild[] {
  const sizes = typeSizes(style);
  const line = {
    available: textWidthOf(style, annex.orientation),
    size: sizes.body,
    paragraph: { keepNext: true, keepLines: true },
  };
  /** Lines of about the same length, as the head of the report has them. */
  const balanced = (text: string, face: FontFace) => ({
    ...line,
    text,
    ...balanceLines(text, face, sizes.body, line.available),
  });
  const form =
    annex.form === ''
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [
              new TextRun({
                text: annex.form,
                bold: true,
                size: halfPoints(sizes.recipientsTitle),
              }),
            ],
          }),
        ];
  return [
    ...form,
    centredLine({ ...line, text: annex.label, run: { bold: true } }),
    centredLine({
      ...balanced(annex.heading, 'bold'),
      run: { bold: true },
      paragraph: { ...line.paragraph, outlineLevel: 0 },
    }),
    centredLine({
      ...balanced(unbrokenAttached(annex.attached), 'italic'),
      run: { italics: true },
      ...(annex.intro.length === 0 ? { after: ANNEX_SPACING } : {}),
    }),
    ...annex.intro.map((text, index) =>
      centredLine({
        ...line,
        text,
        ...(index === annex.intro.length - 1 ? { after: ANNEX_SPACING } : {}),
      }),
    ),
  ];
}
