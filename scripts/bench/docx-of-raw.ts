import { documentOfText } from '../../src/domain/proofread/document-of-text.ts';
import { readBlocks } from '../../src/domain/proofread/reading/read-blocks.ts';
import { readNumbering } from '../../src/domain/proofread/reading/numbering.ts';
import { looksLikeHeading } from '../../src/domain/proofread/reading/outline.ts';
import { escapeXml } from '../../src/files/xml/escape-xml.ts';
import { handMadeDocx } from '../../tests/fixtures/files/hand-made-docx.ts';

/** `lines`: each line a paragraph, as a paste gives it. `laid-out`: paragraphs, headings, tables. */
export type Layout = 'lines' | 'laid-out';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${String(level)}"><w:name w:val="heading ${String(level)}"/><w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr></w:style>`,
    )
    .join('');

const runsOf = (text: string, bold: boolean): string =>
  text
    .split('\t')
    .map(
      (part) =>
        `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`,
    )
    .join('<w:r><w:tab/></w:r>');

/** Depth of a heading by its number; 0 for text. */
function headingLevel(text: string): number {
  const numbering = readNumbering(text);
  if (numbering === null || !looksLikeHeading(text.slice(numbering.end))) return 0;
  if (numbering.style === 'letter') return 0;
  return numbering.style === 'arabic' ? Math.min(numbering.numbers.length + 1, 3) : 1;
}

function paragraphXml(raw: string, text: string): string {
  const level = headingLevel(text);
  const style = level === 0 ? '' : `<w:pPr><w:pStyle w:val="Heading${String(level)}"/></w:pPr>`;
  return `<w:p>${style}${runsOf(raw, level > 0 || text === 'BÁO CÁO')}</w:p>`;
}

/** A .docx of a report of which only the text is known. */
export function docxOfRaw(raw: string, layout: Layout): Uint8Array {
  const text = documentOfText(raw);
  const body =
    layout === 'lines'
      ? text.blocks
          .map((block) =>
            block.kind === 'paragraph' ? `<w:p>${runsOf(block.text, false)}</w:p>` : '',
          )
          .join('')
      : readBlocks(text)
          .map((item) =>
            item.kind === 'paragraph'
              ? paragraphXml(item.paragraph.raw, item.paragraph.text)
              : `<w:tbl>${item.table.rows
                  .map(
                    (row) =>
                      `<w:tr>${row.map((cell) => `<w:tc><w:p>${runsOf(cell.paragraph.raw, false)}</w:p></w:tc>`).join('')}</w:tr>`,
                  )
                  .join('')}</w:tbl>`,
          )
          .join('');
  return handMadeDocx({ body, styles: STYLES });
}
