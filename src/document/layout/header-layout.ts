import type { DocumentTree } from '../document-tree.ts';
import { balanceLines } from './balanced-lines.ts';
import { textWidthOf } from './page-geometry.ts';
import { textWidth } from './times-new-roman.ts';
import { typeSizes } from './type-sizes.ts';

/** Fixed by Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Space above the number row, above the name of the document, and below its rule; points. */
export const HEAD_SPACING = { aboveNumber: 6, aboveName: 14, below: 12 } as const;

/** A drawn rule: from the line above to it, and from it to what follows; points. */
export const RULE = { above: 3, below: 2 } as const;

/** A centred line of text and the width it is set in, in points. */
export interface HeaderLine {
  readonly text: string;
  readonly width: number;
}

/** Where the head of the page goes; widths and lengths in points. */
export interface HeaderLayout {
  readonly leftColumn: number;
  readonly rightColumn: number;
  readonly superior: readonly HeaderLine[];
  readonly issuer: readonly HeaderLine[];
  readonly subject: HeaderLine;
  /** Lengths of the drawn rules. */
  readonly issuerRule: number;
  readonly mottoRule: number;
  readonly subjectRule: number;
}

/** Between the two columns, so that the issuer never touches Quốc hiệu. */
const GUTTER = 8;

/** The rules under issuer and subject are 1/3 to 1/2 of the line above them. */
const SHORT_RULE = 0.4;

/** Measures the head of the page: columns as wide as their texts need, rules as long as the decree says. */
export function headerLayout(tree: DocumentTree): HeaderLayout {
  const sizes = typeSizes(tree.style);
  const available = textWidthOf(tree.style);
  const nation = textWidth(NATION, 'bold', sizes.nation);
  const rightColumn = Math.max(nation, textWidth(MOTTO, 'bold', sizes.motto)) * 1.01 + 2;
  const leftColumn = available - rightColumn;
  const lines = (texts: readonly string[], face: 'regular' | 'bold') =>
    texts.map((text) => ({
      text,
      ...balanceLines(text, face, sizes.issuer, leftColumn - GUTTER),
    }));
  const issuer = lines(tree.issuer, 'bold');
  const subject = balanceLines(tree.subject, 'bold', sizes.body, available);
  return {
    leftColumn,
    rightColumn,
    superior: lines(tree.superior, 'regular'),
    issuer,
    subject: { text: tree.subject, width: subject.width },
    issuerRule: SHORT_RULE * Math.max(0, ...issuer.map((line) => line.longest)),
    mottoRule: textWidth(MOTTO, 'bold', sizes.motto),
    subjectRule: SHORT_RULE * subject.longest,
  };
}
