import {
  matchColumns,
  matchedRows,
  type ColumnMatch,
  type MatchedColumns,
  type MatchedRow,
} from '../../domain/sheet/match-columns.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { RowColumn } from '../../domain/template/catalogue.ts';
import type { SnapshotDesk } from '../snapshot-desk.svelte.ts';
import { MOST_ROWS, type FigureRowsDesk } from '../figure-rows.ts';
import { SheetFile } from './sheet-file.svelte.ts';
import { filledColumns, viewRow, type SheetRowView } from './sheet-row-view.ts';

export type TakeRows = 'add' | 'replace';

/** "Lấy từ tệp Excel": the rows of a sheet for a list that is kept line by line. */
export class SheetRowsDesk {
  readonly file = new SheetFile();
  readonly columns: readonly RowColumn[];
  readonly #rows: FigureRowsDesk;
  readonly #snapshots: Pick<SnapshotDesk, 'take'>;
  #sheetIndex = $state(0);
  /** Where the official chose another column than was found. */
  #changed = $state.raw<ColumnMatch>({});
  how = $state<TakeRows>('add');

  constructor(
    rows: FigureRowsDesk,
    columns: readonly RowColumn[],
    snapshots: Pick<SnapshotDesk, 'take'>,
  ) {
    this.#rows = rows;
    this.columns = columns;
    this.#snapshots = snapshots;
  }

  readonly sheets: readonly Sheet[] = $derived.by(() =>
    (this.file.workbook?.sheets ?? []).filter(({ rows }) => rows.length > 0),
  );
  readonly sheet: Sheet | null = $derived.by(() => this.sheets[this.#sheetIndex] ?? null);
  readonly #found: MatchedColumns = $derived.by(() =>
    this.sheet ? matchColumns(this.sheet, this.columns) : { heading: null, columns: {} },
  );
  readonly match: ColumnMatch = $derived.by(() => ({ ...this.#found.columns, ...this.#changed }));
  readonly #matched: readonly MatchedRow[] = $derived.by(() =>
    this.sheet ? matchedRows(this.sheet, this.#found.heading, this.match) : [],
  );
  /** The rows that would be taken, their texts as they would stand in the grid. */
  readonly rows: readonly SheetRowView[] = $derived.by(() =>
    this.#matched.slice(0, this.#room).map((row) => viewRow(row, this.columns)),
  );
  /** Rows beyond what a list takes. */
  readonly left = $derived(Math.max(0, this.#matched.length - this.#room));
  readonly unreadable = $derived(
    this.rows.reduce((sum, { unreadable }) => sum + unreadable.size, 0),
  );

  /** Rows that the list has already. */
  get kept(): number {
    return this.#rows.filled.length;
  }

  get sheetIndex(): number {
    return this.#sheetIndex;
  }

  get #room(): number {
    return MOST_ROWS - (this.how === 'add' ? this.kept : 0);
  }

  /** What stands over a column of the sheet, for a list of columns to choose from. */
  headingOf(column: number): string {
    const { heading } = this.#found;
    const row = this.sheet?.rows.find(({ number }) => number === heading);
    return row?.cells[column] ?? '';
  }

  /** Columns of the sheet to choose from. From 0. */
  get sheetColumns(): readonly number[] {
    return this.sheet ? filledColumns(this.sheet, this.#found.heading ?? 0) : [];
  }

  /** Begins with the first sheet that is not hidden and has headings that are known. */
  async read(file: File): Promise<void> {
    this.#changed = {};
    await this.file.read(file);
    const known = this.sheets.findIndex(
      (sheet) => !sheet.isHidden && matchColumns(sheet, this.columns).heading !== null,
    );
    this.#sheetIndex = Math.max(
      0,
      known < 0 ? this.sheets.findIndex(({ isHidden }) => !isHidden) : known,
    );
  }

  openSheet(index: number): void {
    this.#sheetIndex = index;
    this.#changed = {};
  }

  /** Takes a column of the sheet for one of the grid; null for none. */
  setColumn(key: string, column: number | null): void {
    this.#changed = { ...this.#changed, [key]: column };
  }

  /** Puts the rows into the list, in one step; after a snapshot where others go for it. */
  async take(): Promise<number> {
    const rows = this.rows.map(({ cells }) => cells);
    if (this.how === 'replace' && this.kept > 0) await this.#snapshots.take('sheet');
    this.#rows.take(rows, this.how);
    return rows.length;
  }
}
