import type { Cell, Table } from './table.ts';

/** A column of a table of figures, by the words over it. */
export interface Column {
  readonly index: number;
  /** Words of the column alone. */
  readonly leaf: string;
  /** Words of all cells above, outermost first. */
  readonly path: readonly string[];
}

export interface FigureRow {
  readonly row: number;
  readonly cells: readonly (Cell | null)[];
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly isTotal: boolean;
}

export interface FigureTable {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly FigureRow[];
  readonly headerRows: number;
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)? ?%?$|^\d{1,3}\.\d{1,2} ?%$/u;

export function cellNumber(text: string): number | null {
  const bare = text.trim();
  if (!NUMBER.test(bare)) return null;
  const digits = bare.replace(/ ?%$/u, '');
  return /^\d{1,3}\.\d{1,2}$/u.test(digits)
    ? Number(digits)
    : Number(digits.replaceAll('.', '').replace(',', '.'));
}

const isTotalRow = (cells: readonly (Cell | null)[]): boolean =>
  cells.slice(0, 3).some((cell) => /^(?:tổng(?: số| cộng)?|cộng)$/iu.test(cell?.text.trim() ?? ''));

/** Rows at the top that hold no figures: words over the columns. */
function countHeaderRows(grid: Table['grid']): number {
  let count = 0;
  for (const line of grid) {
    const numbers = line.filter((cell) => cellNumber(cell?.text ?? '') !== null).length;
    const words = line.filter((cell) => /[A-Za-zÀ-ỹ]/u.test(cell?.text ?? '')).length;
    // "(1) (2) (3)" numbers the columns.
    const isNumbering =
      line.every((cell) =>
        /^\(?\d{0,2}\)?$|^\(?[A-Z]\)?$|^\d+ ?= ?[\d+ ]+$/u.test(cell?.text.trim() ?? ''),
      ) &&
      count > 0 &&
      words === 0 &&
      numbers > 2 &&
      numbers === line.length;
    if ((numbers > 0 || words === 0) && !isNumbering) break;
    count += 1;
  }
  return count;
}

/**
 * Outer words of columns whose merged cells a copy has lost: "Tổng …" opens a group and "Tỷ lệ …" closes
 * one; used only when that gives as many groups as there are outer cells left.
 */
function guessGroups(
  outer: readonly (Cell | null)[],
  leaves: readonly string[],
): readonly (string | null)[] {
  const words = outer.map((cell) => cell?.text ?? '').filter((text) => text !== '');
  const singles = leaves.findIndex((leaf) => leaf !== '');
  const grouped: number[] = [];
  let group = -1;
  let closed = true;
  leaves.forEach((leaf, index) => {
    if (leaf === '') {
      grouped[index] = -1;
      closed = true;
      return;
    }
    if (closed || /^tổng/iu.test(leaf)) group += 1;
    closed = /^tỷ lệ|^tỉ lệ/iu.test(leaf);
    grouped[index] = group;
  });
  const rest = words.slice(Math.max(singles, 0));
  const fits = rest.length === group + 1;
  return leaves.map((leaf, index) =>
    leaf === '' ? (words[index] ?? null) : fits ? (rest[grouped[index] ?? -1] ?? null) : null,
  );
}

export function readFigureTable(table: Table): FigureTable | null {
  const { grid } = table;
  const headerRows = countHeaderRows(grid);
  if (headerRows === 0 || headerRows >= grid.length) return null;
  const width = Math.max(...grid.map((line) => line.length));
  const last = grid[headerRows - 1] ?? [];
  const isRagged =
    headerRows > 1 &&
    table.rows[0]?.every(({ columnSpan, rowSpan }) => columnSpan === 1 && rowSpan === 1) === true &&
    (table.rows[0]?.length ?? 0) < width;
  const leaves = last.map((cell) => cell?.text ?? '');
  const guessed = isRagged ? guessGroups(grid[0] ?? [], leaves) : null;
  const columns = Array.from({ length: width }, (_, index): Column => {
    const path: string[] = [];
    if (guessed !== null) {
      const outer = guessed[index];
      if (outer !== null && outer !== undefined) path.push(outer);
      const leaf = leaves[index] ?? '';
      if (leaf !== '') path.push(leaf);
    } else {
      for (let row = 0; row < headerRows; row += 1) {
        const text = grid[row]?.[index]?.text ?? '';
        if (text !== '' && path.at(-1) !== text && !/^\(?\d{1,2}\)?$/u.test(text)) path.push(text);
      }
    }
    return { index, leaf: path.at(-1) ?? '', path };
  });
  const rows = grid.slice(headerRows).map((cells, offset): FigureRow => ({
    row: headerRows + offset,
    cells,
    values: cells.map((cell) => cellNumber(cell?.text ?? '')),
    isTotal: isTotalRow(cells),
  }));
  return { table, columns, rows, headerRows };
}
