import type { TableTextCell, TextBlock } from '../../domain/proofread/document-text.ts';
import type { Merge, Sheet, SheetRow, Workbook } from '../../domain/sheet/sheet.ts';
import { UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { readHtmlPaste } from '../read-html-paste.ts';
import { sheetBudget } from './sheet-budget.ts';

type TableBlock = Extract<TextBlock, { kind: 'table' }>;

/**
 * The tables of a web page, a sheet each: one-stop and reporting systems give their lists as such a page
 * under a name that ends in .xls. Throws `UnreadableFile`.
 */
export function readHtmlTables(html: string, nameOf: (number: number) => string): Workbook {
  const read = readHtmlPaste(html);
  if (!read.ok) throw new UnreadableFile(read.reason);
  const tables = read.value.blocks.filter((block) => block.kind === 'table');
  const spend = sheetBudget();
  return { sheets: tables.map((table, index) => toSheet(table, nameOf(index + 1), spend)) };
}

function toSheet({ rows }: TableBlock, name: string, spend: (letters: number) => void): Sheet {
  const merges: Merge[] = [];
  const taken = new Set<string>();
  const placed = rows.map((cells, index): SheetRow => {
    const texts: string[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${String(index)} ${String(column)}`)) column += 1;
      if (column >= LIMITS.sheetColumns) {
        throw new UnreadableFile({ code: 'too-long', limit: LIMITS.sheetColumns, unit: 'column' });
      }
      const rowSpan = Math.min(cell.rowSpan, rows.length - index);
      take(taken, index, column, rowSpan, cell);
      if (rowSpan > 1 || cell.columnSpan > 1) {
        const lastRow = index + rowSpan;
        merges.push({ row: index + 1, column, lastRow, lastColumn: column + cell.columnSpan - 1 });
      }
      while (texts.length < column) texts.push('');
      texts[column] = cell.text.trim();
      if (texts[column] !== '') spend(cell.text.length);
      column += cell.columnSpan;
    }
    return { number: index + 1, cells: texts };
  });
  const isFilled = ({ cells }: SheetRow): boolean => cells.some((text) => text !== '');
  return { name, isHidden: false, rows: placed.filter(isFilled), merges, hidden: 0, uncomputed: 0 };
}

/** Places in the rows below that a cell covers. */
function take(
  taken: Set<string>,
  row: number,
  column: number,
  rowSpan: number,
  { columnSpan }: TableTextCell,
): void {
  for (let down = 1; down < rowSpan; down += 1) {
    for (let across = 0; across < columnSpan; across += 1) {
      taken.add(`${String(row + down)} ${String(column + across)}`);
    }
  }
}
