import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { RULE } from '../layout/header-layout.ts';
import { halfPoints, twips } from './measures.ts';

export interface CentredLine {
  readonly text: string;
  readonly size: number;
  /** Width of the column or page it stands in, in points. */
  readonly available: number;
  /** Width to set the text in; default: all of it. */
  readonly width?: number;
  readonly before?: number;
  readonly after?: number;
  readonly run?: IRunOptions;
  readonly paragraph?: IParagraphOptions;
}

/** A centred paragraph, single spaced. */
export function centredLine(line: CentredLine): Paragraph {
  const indent = twips((line.available - (line.width ?? line.available)) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: {
      before: twips(line.before ?? 0),
      after: twips(line.after ?? 0),
      line: 240,
      lineRule: LineRuleType.AUTO,
    },
    ...line.paragraph,
    children: [new TextRun({ text: line.text, size: halfPoints(line.size), ...line.run })],
  });
}

/**
 * A line drawn in the middle of its column: the upper border of a paragraph of almost no height.
 * Typed underscores are what documents are sent back for.
 */
export function drawnRule(length: number, available: number, after = 0): Paragraph {
  const indent = twips((available - length) / 2);
  return new Paragraph({
    children: [],
    run: { size: 2 },
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: {
      before: twips(RULE.above),
      after: twips(after),
      line: twips(RULE.below),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** Keeps two tables apart, or ends a page after one: Word joins tables that touch. One point high. */
export function tableSeparator(keepNext: boolean): Paragraph {
  return new Paragraph({
    children: [],
    keepNext,
    run: { size: 2 },
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  });
}
