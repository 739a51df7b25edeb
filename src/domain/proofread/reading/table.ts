import { makeParagraph, type Paragraph, type Piece } from './paragraph.ts';

export interface Cell {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table of data, with its cells also by row and column. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** The cell that covers each place; null where rows are of unequal length. */
  readonly grid: readonly (readonly (Cell | null)[])[];
  /** The paragraph before it, which usually names it. */
  readonly caption: Paragraph | null;
}

/** More columns than any form has; a lying file may state thousands. */
const WIDEST = 60;
const LOOK = { part: 'body', inTable: true, level: 0, bold: false, centred: false } as const;

export function makeCell(piece: Piece, columnSpan: number, rowSpan: number): Cell {
  const paragraph = makeParagraph([piece], LOOK);
  return {
    paragraph,
    text: paragraph.text,
    columnSpan: Math.min(Math.max(columnSpan, 1), WIDEST),
    rowSpan: Math.max(rowSpan, 1),
  };
}

export function makeTable(rows: readonly (readonly Cell[])[], caption: Paragraph | null): Table {
  const grid: (Cell | null)[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      while (grid[rowIndex]?.[column] !== undefined && column < WIDEST) column += 1;
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - rowIndex); down += 1) {
        for (let across = 0; across < cell.columnSpan && column + across < WIDEST; across += 1) {
          const line = grid[rowIndex + down];
          if (line !== undefined) line[column + across] = cell;
        }
      }
      column += cell.columnSpan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  const filled = grid.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
  return { rows, grid: filled, caption };
}
