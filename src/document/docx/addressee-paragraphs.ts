import { Paragraph, TextRun, type FileChild } from 'docx';
import type { DocumentTree } from '../document-tree.ts';
import { ADDRESS_AFTER, ADDRESS_TITLE, addresseeLayout } from '../layout/addressee-layout.ts';
import { textWidthOf } from '../layout/page-geometry.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { twips } from './measures.ts';

/** "Kính gửi" below the subject; nothing when the report is not addressed. */
export function addresseeParagraphs(tree: DocumentTree): readonly FileChild[] {
  if (tree.addressees.length === 0) return [];
  const layout = addresseeLayout(
    tree.addressees,
    typeSizes(tree.style).body,
    textWidthOf(tree.style),
  );
  const paragraph = (text: string, indent: number, hanging: number, after: number) =>
    new Paragraph({
      keepNext: true,
      indent: { left: twips(indent + hanging), hanging: twips(hanging) },
      spacing: { after: twips(after) },
      children: [new TextRun(text)],
    });
  const last = layout.lines.length - 1;
  return [
    paragraph(
      layout.inline === '' ? ADDRESS_TITLE : `${ADDRESS_TITLE} ${layout.inline}`,
      layout.titleIndent,
      layout.titleHanging,
      layout.lines.length === 0 ? ADDRESS_AFTER : 0,
    ),
    ...layout.lines.map((line, index) =>
      paragraph(line, layout.lineIndent, layout.lineHanging, index === last ? ADDRESS_AFTER : 0),
    ),
  ];
}
