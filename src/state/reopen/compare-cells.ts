import type { FigureSet, RowEntry } from '../../domain/figure/figure-set.ts';
import { compareFigures } from '../../domain/report/compare-figures.ts';
import type { Catalogue } from '../../domain/template/catalogue.ts';

type Figures = Pick<FigureSet, 'entries' | 'rows'>;

/** A cell that is one thing in the file and another on this computer; '' is blank. */
interface ComparedCell {
  readonly cell: string;
  readonly file: string;
  readonly here: string;
}

export interface ComparedFigures {
  readonly same: number;
  /** Blank here. */
  readonly fresh: readonly ComparedCell[];
  readonly different: readonly ComparedCell[];
  /** Blank in the file. */
  readonly onlyHere: readonly ComparedCell[];
}

/** Rows with their cells in the order of the columns, however they were stored, blank ones left out. */
function inColumns({ entries, rows }: Figures, { figures }: Pick<Catalogue, 'figures'>): Figures {
  const arrange = (figure: string, list: readonly RowEntry[]) => {
    const columns = figures.get(figure)?.columns.map(({ key }) => key) ?? [];
    const rank = (column: string): number =>
      columns.includes(column) ? columns.indexOf(column) : columns.length;
    return list.map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(
        Object.entries(cells)
          .filter(([, text]) => text.trim() !== '')
          .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)),
      ),
    }));
  };
  return {
    entries,
    rows: Object.fromEntries(
      Object.entries(rows).map(([figure, list]) => [figure, arrange(figure, list)]),
    ),
  };
}

/** How many cells of a set say anything; the rows of a table are one. */
export function countFilled({ entries, rows }: Figures): number {
  const typed = Object.values(entries).filter(({ typed }) => typed.trim() !== '');
  return typed.length + Object.values(rows).filter((list) => list.length > 0).length;
}

/** The figures of a file against those that are stored. */
export function compareCells(file: Figures, here: Figures, catalogue: Catalogue): ComparedFigures {
  const changed = compareFigures(inColumns(file, catalogue), inColumns(here, catalogue)).map(
    ({ cell, then, now }) => ({ cell, file: then, here: now }),
  );
  const inFile = changed.filter((one) => one.file !== '');
  return {
    same: countFilled(file) - inFile.length,
    fresh: inFile.filter((one) => one.here === ''),
    different: inFile.filter((one) => one.here !== ''),
    onlyHere: changed.filter((one) => one.file === ''),
  };
}
