import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { DocumentStyle } from '../../domain/organisation/organisation.ts';
import { millimetres } from '../layout/page-geometry.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { halfPoints, twips } from './measures.ts';

export const FONT = 'Times New Roman';

/** Ids of the paragraph styles, so that an official can change all of a kind at once in Word. */
export const STYLE = {
  name: 'Title',
  subject: 'TrichYeu',
  body: 'NoiDung',
  quote: 'TrichDan',
  tableTitle: 'TenBang',
  tableText: 'ChuTrongBang',
} as const;

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** Styles for the sizes and spacing of an organisation; Vietnamese is the language of all text. */
export function documentStyles(style: DocumentStyle): IStylesOptions {
  const size = halfPoints(typeSizes(style).body);
  // Spacing only after paragraphs: programs disagree on what "before" and "after" together make.
  const flow = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(millimetres(style.firstLineIndentCm * 10)) },
    spacing: {
      before: 0,
      after: twips(style.paragraphSpacing),
      // Without AUTO LibreOffice takes the number for an exact height, and lines overlap.
      line: Math.round(240 * style.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
  };
  const heading = (bold: boolean, outlineLevel: number) => ({
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: { font: FONT, size, bold, italics: false, color: '000000' },
    paragraph: {
      ...flow,
      // Spread over the line, the few words of a title would stand far apart.
      alignment: bold ? AlignmentType.LEFT : flow.alignment,
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  });
  const paragraphStyles: readonly IParagraphStyleOptions[] = [
    {
      id: STYLE.subject,
      name: 'Trích yếu',
      basedOn: 'Normal',
      next: STYLE.body,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...SINGLE } },
    },
    { id: STYLE.body, name: 'Nội dung', basedOn: 'Normal', quickFormat: true, paragraph: flow },
    {
      id: STYLE.quote,
      name: 'Trích dẫn',
      basedOn: STYLE.body,
      next: STYLE.body,
      quickFormat: true,
      // A block by itself, its left side where the first lines of the text begin.
      paragraph: { indent: { left: flow.indent.firstLine, firstLine: 0 } },
    },
    {
      id: STYLE.tableTitle,
      name: 'Tên bảng',
      basedOn: 'Normal',
      next: STYLE.body,
      run: { bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        spacing: { before: 0, after: twips(style.paragraphSpacing), ...SINGLE },
      },
    },
    {
      id: STYLE.tableText,
      name: 'Chữ trong bảng',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 20, after: 20, ...SINGLE } },
    },
  ];
  return {
    default: {
      document: {
        run: { font: FONT, size, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0, ...SINGLE } },
      },
      title: {
        basedOn: 'Normal',
        next: STYLE.subject,
        run: { font: FONT, size, bold: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      heading1: heading(true, 0),
      heading2: heading(true, 1),
      heading3: heading(true, 2),
      // Điểm: upright and not bold (Phụ lục I, mục V).
      heading4: heading(false, 3),
    },
    paragraphStyles: [...paragraphStyles],
  };
}
