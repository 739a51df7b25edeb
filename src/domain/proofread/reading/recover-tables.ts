import type { Line } from './line.ts';
import { makeCell, type Cell } from './table.ts';

/** Fewer cells than this are a tabbed paragraph, no table. */
const FEWEST_CELLS = 4;

export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

const isCellLine = ({ piece, placed }: Line): boolean =>
  !placed && /^\t(?!\s*[-–+*•])[^\t]{0,200}$/u.test(piece.text);
const isRowLine = ({ piece, placed }: Line): boolean =>
  !placed && /^[^\t]{0,200}\t[^\t]{0,200}\t/u.test(piece.text);
const isBlank = ({ piece }: Line): boolean =>
  piece.text.trim() === '' && !piece.text.includes('\t');

const trimmed = (line: Line, text: string, offset: number): Cell =>
  makeCell({ ...line.piece, offset: line.piece.offset + offset, text }, 1, 1);

/** Cells of a line whose columns are parted by tabs. */
function cellsOfRow(line: Line): readonly Cell[] {
  let offset = 0;
  return line.piece.text.split('\t').map((text) => {
    const cell = trimmed(line, text, offset);
    offset += text.length + 1;
    return cell;
  });
}

/** Rows of cells that stand one a line, each behind a tab, rows parted by an empty line. */
function takeStacked(lines: readonly Line[], from: number): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [[]];
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined) break;
    if (isCellLine(line)) {
      rows.at(-1)?.push(trimmed(line, line.piece.text.slice(1), 1));
    } else if (isBlank(line) && next !== undefined && isCellLine(next)) {
      rows.push([]);
    } else {
      break;
    }
  }
  return { rows, end: index };
}

/** Finds the tables that a text keeps only as tabs, as a copy from a word processor does. */
export function recoverTables(lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain });
    plain = [];
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    if (isCellLine(line)) {
      const { rows, end } = takeStacked(lines, index);
      const cells = rows.reduce((sum, row) => sum + row.length, 0);
      if (cells >= FEWEST_CELLS) {
        flush();
        stretches.push({ kind: 'table', rows });
      } else {
        plain.push(...lines.slice(index, end));
      }
      index = end;
    } else if (isRowLine(line)) {
      let end = index;
      while (lines[end] !== undefined && isRowLine(lines[end] ?? line)) end += 1;
      if (end - index >= 2) {
        flush();
        stretches.push({ kind: 'table', rows: lines.slice(index, end).map(cellsOfRow) });
      } else {
        plain.push(line);
      }
      index = Math.max(end, index + 1);
    } else {
      plain.push(line);
      index += 1;
    }
  }
  flush();
  return stretches;
}
