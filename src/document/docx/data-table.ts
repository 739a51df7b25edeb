import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { TableCell as Cell } from '../document-tree.ts';
import { layoutTable, rightIndents, type TableBlock } from '../layout/table-layout.ts';
import { STYLE } from './document-styles.ts';
import { halfPoints, twips } from './measures.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const indentOf = (right: number) => (right > 0 ? { indent: { right: twips(right) } } : {});

/**
 * A table with its title: explicit widths, header rows repeated on every page, rows never split, the last
 * row (often the total) never alone on a page.
 * `keepNext` ties its last row to what follows; `available` is the width of the text, in points.
 */
export function dataTable(
  block: TableBlock,
  keepNext: boolean,
  available: number,
): readonly FileChild[] {
  const layout = layoutTable(block, available);
  const { size, columns, padding } = layout;
  const indents = rightIndents(block.rows, layout);
  const widths = columns.map(twips);
  const cell = (content: Cell, keep: boolean) =>
    new TableCell({
      columnSpan: content.columnSpan,
      rowSpan: content.rowSpan,
      verticalAlign: VerticalAlignTable.CENTER,
      children: content.text.split('\n').map(
        (text) =>
          new Paragraph({
            style: STYLE.tableText,
            alignment: ALIGNMENT[content.align],
            ...indentOf(indents.get(content) ?? 0),
            keepNext: keep,
            children: [new TextRun({ text, size: halfPoints(size), bold: content.bold })],
          }),
      ),
    });
  const last = block.rows.length - 1;
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(available), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: twips(padding), right: twips(padding), top: 0, bottom: 0 },
    rows: [
      ...block.headerRows.map(
        (cells) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: cells.map((content) => cell(content, true)),
          }),
      ),
      ...block.rows.map(
        (cells, index) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content) =>
              cell(content, index === last - 1 || (keepNext && index === last)),
            ),
          }),
      ),
    ],
  });
  if (block.title === '') return [table];
  return [new Paragraph({ style: STYLE.tableTitle, children: [new TextRun(block.title)] }), table];
}
