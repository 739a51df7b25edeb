import { foldLabel } from './fold-label.ts';
import type { Merge, Sheet } from './sheet.ts';

/** Rows of headings over a column that are looked at. */
const HEADING_ROWS = 6;
const LETTER = /\p{L}{2}/u;
/** A label is no longer than this, in letters; a cell may hold a page of text. */
const LONGEST_LABEL = 200;

/** Whether a cell's text can name something. */
export const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && LETTER.test(text);

/** A sheet by row and column, with the headings over a place. Rows from 1, columns from 0. */
export class SheetGrid {
  readonly sheet: Sheet;
  /** Numbers of the rows that have something in them, in order. */
  readonly rowNumbers: readonly number[];
  readonly columns: readonly number[];
  readonly #cells: ReadonlyMap<number, readonly string[]>;
  /** Rows by the folded labels that stand in them. */
  readonly #rowsByLabel = new Map<string, Set<number>>();
  readonly #mergesByRow = new Map<number, Merge[]>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.rowNumbers = sheet.rows.map(({ number }) => number);
    const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    this.columns = Array.from({ length: width }, (_, column) => column);
    this.#cells = new Map(sheet.rows.map(({ number, cells }) => [number, cells]));
    for (const merge of sheet.merges) {
      // A merge of a whole column says nothing of headings.
      const last = Math.min(merge.lastRow, merge.row + HEADING_ROWS);
      for (let row = merge.row; row <= last; row += 1) {
        const others = this.#mergesByRow.get(row);
        if (others) others.push(merge);
        else this.#mergesByRow.set(row, [merge]);
      }
    }
    for (const { number, cells } of sheet.rows) {
      for (const text of cells) if (isLabel(text)) this.#index(foldLabel(text), number);
    }
  }

  /** The rows in which one of some folded labels stands, in order. */
  rowsWith(labels: Iterable<string>): readonly number[] {
    const rows = new Set([...labels].flatMap((label) => [...(this.#rowsByLabel.get(label) ?? [])]));
    return [...rows].sort((one, other) => one - other);
  }

  text(row: number, column: number): string {
    return this.#cells.get(row)?.[column] ?? '';
  }

  /** Texts over a column up from a row, that row's own first; each once. */
  headings(row: number, column: number): readonly string[] {
    const found: string[] = [];
    for (let up = row; up > row - HEADING_ROWS && up > 0; up -= 1) {
      const text = this.#heading(up, column) || (up < row ? this.#leftOf(up, column) : '');
      if (text !== '' && found.at(-1) !== text) found.push(text);
    }
    return found;
  }

  /** The first cell with words in a row, which names it; null for none. */
  label(row: number): { readonly column: number; readonly text: string } | null {
    const cells = this.#cells.get(row) ?? [];
    const column = cells.findIndex(isLabel);
    return column < 0 ? null : { column, text: cells[column] ?? '' };
  }

  #index(label: string, row: number): void {
    const rows = this.#rowsByLabel.get(label);
    if (rows) rows.add(row);
    else this.#rowsByLabel.set(label, new Set([row]));
  }

  #heading(row: number, column: number): string {
    const own = this.text(row, column);
    if (own !== '') return own;
    const merge = this.#mergesByRow
      .get(row)
      ?.find((one) => one.column <= column && column <= one.lastColumn && one.row <= row);
    return merge ? this.text(merge.row, merge.column) : '';
  }

  /** In a table that lost its merged cells, as .csv files have: a group's heading is over its first column. */
  #leftOf(row: number, column: number): string {
    const filled = (this.#cells.get(row) ?? []).filter((text) => text !== '');
    // A row with one text is a title.
    if (this.sheet.merges.length > 0 || filled.length < 2) return '';
    for (let left = column - 1; left >= 0; left -= 1) {
      const text = this.text(row, left);
      if (text !== '') return text;
    }
    return '';
  }
}
