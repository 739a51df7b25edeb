import type { RowEntry } from '../domain/figure/figure-set.ts';
import { newId } from '../lib/new-id.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** Typed rows of one figure: a list that the official keeps line by line. */
export class FigureRowsDesk {
  readonly #desk: ReportDesk;
  readonly #figure: string;

  constructor(desk: ReportDesk, figure: string) {
    this.#desk = desk;
    this.#figure = figure;
  }

  get rows(): readonly RowEntry[] {
    return this.#desk.figures.rows[this.#figure] ?? [];
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
