import { UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';

/**
 * Counts the cells of a workbook and the letters in them: a short file can name one long text in each of
 * its cells. What it returns is told of each cell, and throws `UnreadableFile` past the limits.
 */
export function sheetBudget(): (letters: number) => void {
  let cells = 0;
  let all = 0;
  return (letters) => {
    cells += 1;
    all += letters;
    if (cells > LIMITS.sheetCells) {
      throw new UnreadableFile({ code: 'too-long', limit: LIMITS.sheetCells, unit: 'cell' });
    }
    if (all > LIMITS.sheetLetters) {
      throw new UnreadableFile({ code: 'too-long', limit: LIMITS.sheetLetters, unit: 'letter' });
    }
  };
}
