import type { Workbook } from '../domain/sheet/sheet.ts';
import { fail, type Result } from '../lib/result.ts';
import { attempt, UnreadableFile, type FileProblem } from './file-problem.ts';
import { identifyFile } from './identify-file.ts';
import { decodeTextFile } from './sheet/decode-text-file.ts';
import { readCsv } from './sheet/read-csv.ts';
import { readHtmlTables } from './sheet/read-html-tables.ts';
import { readXlsx } from './sheet/read-xlsx.ts';

/** Names for sheets that have none: the only table of a .csv, and the tables of a web page. */
export interface SheetNames {
  readonly csv: string;
  /** Its place takes the number: `Bảng {number}`. */
  readonly table: string;
}

/**
 * The sheets of a workbook as text: an .xlsx, a .csv, or a web page with tables under any name, told by
 * what is in it. Fails with the reason, also when no cell of it has anything.
 */
export function readSheets(bytes: Uint8Array, names: SheetNames): Result<Workbook, FileProblem> {
  const problem = identifyFile(bytes);
  const isText = problem?.code === 'not-a-document';
  const isPage = problem?.code === 'web-page';
  if (problem && !isText && !isPage) return fail(problem);
  return attempt(() => {
    const workbook =
      problem === null ? readXlsx(bytes) : readText(decodeTextFile(bytes), isPage, names);
    if (workbook.sheets.every(({ rows }) => rows.length === 0)) {
      throw new UnreadableFile({ code: 'empty' });
    }
    return workbook;
  });
}

/** Some systems send the table alone, without the page around it. */
const TABLE_ONLY = /^\s*<(?:table|style|meta|div)\b/i;

function readText(text: string, isPage: boolean, names: SheetNames): Workbook {
  if (!isPage && !TABLE_ONLY.test(text)) return readCsv(text, names.csv);
  // A page that was saved with its pictures in one file is written in another way.
  if (/^MIME-Version:/i.test(text)) throw new UnreadableFile({ code: 'web-page' });
  return readHtmlTables(text, (number) => names.table.replace('{number}', String(number)));
}
