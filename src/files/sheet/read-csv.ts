import type { Workbook } from '../../domain/sheet/sheet.ts';
import { parseDelimitedText, type Delimiter } from '../../lib/parse-delimited-text.ts';
import { UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { sheetBudget } from './sheet-budget.ts';

/** In the order in which they are believed where two part a text alike. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** Lines that are looked at for the delimiter. */
const LOOK = 30;

/**
 * The table of a .csv. Excel parts cells by `;` where a comma is for decimals, as in Vietnam, so the
 * delimiter is told by which of them gives the lines more cells of one number. Throws `UnreadableFile`.
 */
export function readCsv(text: string, name: string): Workbook {
  if (text.length > LIMITS.sheetLetters) {
    throw new UnreadableFile({ code: 'too-long', limit: LIMITS.sheetLetters, unit: 'letter' });
  }
  // Excel writes and obeys a first line that names the delimiter.
  const named = /^sep=([\t;,])\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named ? (named[1] as Delimiter) : guessDelimiter(body);
  const spend = sheetBudget();
  const rows = parseDelimitedText(body, delimiter).flatMap((texts, index) => {
    const cells = texts.map((one) => one.trim());
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > LIMITS.sheetColumns) {
      throw new UnreadableFile({ code: 'too-long', limit: LIMITS.sheetColumns, unit: 'column' });
    }
    for (const cell of cells) if (cell !== '') spend(cell.length);
    return cells.length === 0 ? [] : [{ number: index + 1, cells }];
  });
  return {
    sheets: [{ name, isHidden: false, rows, merges: [], hidden: 0, uncomputed: 0 }],
  };
}

function guessDelimiter(text: string): Delimiter {
  const head = text.split(/\r\n?|\n/, LOOK).join('\n');
  const score = (delimiter: Delimiter): number => {
    const counts = new Map<number, number>();
    for (const { length } of parseDelimitedText(head, delimiter)) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}
