import type { Sheet, SheetRow, Workbook } from '../../domain/sheet/sheet.ts';
import { judgeEncodings, type FontText, type Judgement } from '../encoding/judge-encodings.ts';
import { encodingOfFont, toUnicode } from '../encoding/legacy-encoding.ts';
import { readCellFormats } from './cell-formats.ts';
import { sheetBudget } from './sheet-budget.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { WorksheetReader, type SheetContext, type SourceCell } from './worksheet.ts';
import { XlsxPackage } from './xlsx-package.ts';

/**
 * The sheets of an .xlsx as text, hidden ones marked, and what stands in fonts from before Unicode turned
 * into it. Formulas are never run: their kept results are read. Throws `UnreadableFile`.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const xlsx = new XlsxPackage(bytes);
  const { sheets, from1904 } = readWorkbookPart(xlsx);
  const part = <Value>(
    type: string,
    read: (source: string, path: string) => Value,
    none: Value,
  ) => {
    const path = xlsx.related(xlsx.main, type)[0];
    const source = path === undefined ? undefined : xlsx.source(path);
    return path === undefined || source === undefined ? none : read(source, path);
  };
  const context: SheetContext = {
    strings: part('sharedStrings', readSharedStrings, []),
    formats: part('styles', readCellFormats, []),
    from1904,
    spend: sheetBudget(),
  };
  const read = sheets.map(({ name, isHidden, path }) => ({
    name,
    isHidden,
    ...new WorksheetReader(xlsx.source(path) ?? '', path, context).read(),
  }));
  const judge = judgeEncodings(read.flatMap(({ cells }) => cells.map(stretches)));
  return {
    sheets: read.map(({ cells, ...sheet }): Sheet => ({ ...sheet, rows: toRows(cells, judge) })),
  };
}

const stretches = ({ runs }: SourceCell): readonly FontText[] =>
  runs.map(({ raw, font }) => ({ raw, fontEncoding: encodingOfFont(font ?? '') }));

function textOf(cell: SourceCell, judge: Judgement): string {
  const written = stretches(cell);
  const encodingOf = judge(written);
  return written
    .map((stretch) => {
      const encoding = encodingOf(stretch);
      return encoding === null ? stretch.raw : toUnicode(stretch.raw, encoding).text;
    })
    .join('')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function toRows(cells: readonly SourceCell[], judge: Judgement): readonly SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = []));
    while (row.length < cell.column) row.push('');
    row[cell.column] = textOf(cell, judge);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, texts]) => ({ number, cells: texts }));
}
