import { findLabelledFigures } from './find-labelled-figures.ts';
import { findTableFigures } from './find-table-figures.ts';
import { SheetGrid } from './sheet-grid.ts';
import type { Sheet } from './sheet.ts';
import type { SheetFigure } from './sheet-figure.ts';
import type { SheetSource } from './sheet-source.ts';

/** A row with words and numbers of which nothing was recognised. */
interface UnknownRow {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly label: string;
  /** The numbers to the right of it, as the sheet shows them. */
  readonly numbers: readonly string[];
}

export interface SheetFigures {
  /** In the order of the sheets; one value of a figure once, at its first place. */
  readonly figures: readonly SheetFigure[];
  readonly unknown: readonly UnknownRow[];
}

/** The figures that the sheets of a workbook state. Pure: nothing is taken. */
export function findSheetFigures(sheets: readonly Sheet[], source: SheetSource): SheetFigures {
  const figures = new Map<string, SheetFigure>();
  const unknown: UnknownRow[] = [];
  for (const sheet of sheets) {
    const grid = new SheetGrid(sheet);
    const found = [...findTableFigures(grid, source), ...findLabelledFigures(grid, source)];
    for (const figure of found) {
      const key = `${figure.cell}=${String(figure.value)}`;
      const known = figures.get(key);
      // A place where nothing speaks against it counts for more than the first.
      if (!known || (known.doubt !== null && figure.doubt === null)) figures.set(key, figure);
    }
    unknown.push(...unknownRows(grid, new Set(found.map(({ row }) => row))));
  }
  return { figures: [...figures.values()], unknown };
}

function unknownRows(grid: SheetGrid, known: ReadonlySet<number>): readonly UnknownRow[] {
  return grid.sheet.rows.flatMap(({ number, cells }) => {
    const label = grid.label(number);
    if (known.has(number) || !label) return [];
    const numbers = cells.filter(
      (text, column) => column > label.column && /^[\d.,]+ ?%?$/u.test(text),
    );
    if (numbers.length === 0) return [];
    return [{ sheet: grid.sheet.name, row: number, label: label.text, numbers }];
  });
}
