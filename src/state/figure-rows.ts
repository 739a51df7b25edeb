import type { RowEntry } from '../domain/figure/figure-set.ts';
import type { FigureDefinition, RowColumn } from '../domain/template/catalogue.ts';
import { rowCellKey } from '../domain/report/read-cells.ts';
import { foldText } from '../lib/fold-text.ts';
import { newId } from '../lib/new-id.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { parseDelimitedText } from '../lib/parse-delimited-text.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** Rows that one list takes. */
export const MOST_ROWS = 500;

/** What a paste came to: cells beyond the last column or the most rows stay out, and are counted. */
export interface Pasted {
  readonly rows: number;
  readonly unplaced: number;
  /** Id of the last row that was filled. */
  readonly last: string;
}

/** The sum of a column: null while a cell of it cannot be read or none has a value. */
export interface ColumnTotal {
  readonly sum: number | null;
  /** Rows with something in them, but not here. */
  readonly blank: number;
}

const isBlankRow = ({ cells }: RowEntry): boolean =>
  Object.values(cells).every((text) => text.trim() === '');

/** A text from elsewhere as one of the choices where it says the same in other letters. */
export function asTyped(text: string, { options }: RowColumn): string {
  const tidy = normaliseText(text.replace(/\s+/g, ' ')).trim();
  return options.find((option) => foldText(option) === foldText(tidy)) ?? tidy;
}

/** Typed rows of one figure: a list that the official keeps line by line. */
export class FigureRowsDesk {
  readonly #desk: ReportDesk;
  readonly #figure: string;
  readonly #columns: readonly RowColumn[];

  constructor(desk: ReportDesk, { key, columns }: Pick<FigureDefinition, 'key' | 'columns'>) {
    this.#desk = desk;
    this.#figure = key;
    this.#columns = columns;
  }

  get rows(): readonly RowEntry[] {
    return this.#desk.figures.rows[this.#figure] ?? [];
  }

  /** Those that say anything. */
  get filled(): readonly RowEntry[] {
    return this.rows.filter((row) => !isBlankRow(row));
  }

  /** Puts rows after those that say anything, or in place of all. */
  take(rows: readonly RowEntry['cells'][], how: 'add' | 'replace'): void {
    const taken = rows.map((cells): RowEntry => ({ id: newId(), cells }));
    this.#set(how === 'add' ? [...this.filled, ...taken] : taken);
  }

  /** Adds a blank row at the end; its id. */
  add(): string {
    const id = newId();
    this.#set([...this.rows, { id, cells: {} }]);
    return id;
  }

  remove(id: string): void {
    this.#set(this.rows.filter((row) => row.id !== id));
  }

  /** Puts a removed row back where it was. */
  restore(row: RowEntry, at: number): void {
    if (this.rows.some(({ id }) => id === row.id)) return;
    this.#set([...this.rows.slice(0, at), row, ...this.rows.slice(at)]);
  }

  /**
   * Fills cells from one on, with new rows where they are needed, in one step. Null for a text that
   * is no table: the box takes it as it takes any paste.
   */
  paste(row: number, column: number, text: string): Pasted | null {
    const table = parseDelimitedText(text);
    if (table.length === 1 && table[0]?.length === 1) return null;
    const rows = [...this.rows];
    const taken = table.slice(0, MOST_ROWS);
    let unplaced = table.slice(MOST_ROWS).flat().length;
    taken.forEach((texts, down) => {
      const cells: Record<string, string> = { ...rows[row + down]?.cells };
      texts.forEach((one, right) => {
        const under = this.#columns[column + right];
        if (under) cells[under.key] = asTyped(one, under);
        else if (one.trim() !== '') unplaced += 1;
      });
      rows[row + down] = { id: rows[row + down]?.id ?? newId(), cells };
    });
    this.#set(rows);
    return { rows: taken.length, unplaced, last: rows[row + taken.length - 1]?.id ?? '' };
  }

  total(column: string): ColumnTotal {
    const { readings } = this.#desk.evaluation;
    const read = this.filled.map(({ id }) => readings.get(rowCellKey(this.#figure, id, column)));
    const values = read.flatMap((one) =>
      one?.state === 'value' && typeof one.value === 'number' ? [one.value] : [],
    );
    const isReadable = read.every((one) => one?.state !== 'unreadable');
    return {
      sum: isReadable && values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
      blank: read.filter((one) => one === undefined || one.state === 'blank').length,
    };
  }

  move(id: string, step: 1 | -1): void {
    const rows = [...this.rows];
    const from = rows.findIndex((row) => row.id === id);
    const row = rows[from];
    const other = rows[from + step];
    if (!row || !other) return;
    rows[from] = other;
    rows[from + step] = row;
    this.#set(rows);
  }

  type(id: string, column: string, text: string): void {
    this.#set(
      this.rows.map((row) =>
        row.id === id ? { ...row, cells: { ...row.cells, [column]: text } } : row,
      ),
    );
  }

  settle(id: string, column: string): void {
    const typed = this.rows.find((row) => row.id === id)?.cells[column];
    if (typed !== undefined && normaliseText(typed) !== typed) {
      this.type(id, column, normaliseText(typed));
    }
  }

  #set(rows: readonly RowEntry[]): void {
    this.#desk.setRows(this.#figure, rows);
  }
}
