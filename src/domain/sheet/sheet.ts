/** A row that has something in it. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /**
   * From the first column on, blank ones too; each as one would type it here: `1144`, `12,5`, `98,68%`,
   * `15/06/2023`.
   */
  readonly cells: readonly string[];
}

/** An area of cells merged into one, whose text is in its first. Rows from 1, columns from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One sheet of a workbook, or the only table of a .csv, as text. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Rows and columns that hold something and are hidden there: they are not among `rows`. */
  readonly hidden: number;
  /** Formulas whose result the file does not keep, as when no spreadsheet has saved it yet. */
  readonly uncomputed: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
