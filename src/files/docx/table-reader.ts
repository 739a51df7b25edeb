import { wholeNumber } from './attribute-values.ts';
import { linesOf, type SourceCell, type SourceTable } from './source-text.ts';
import type { Story } from './story.ts';

/** Word's own limit is 63 columns. */
const MOST_COLUMNS = 100;

interface CellLook {
  columnSpan: number;
  /** `start` begins a merged cell, `on` goes on with the one above (or to the left). */
  vertical: 'none' | 'start' | 'on';
  horizontal: 'none' | 'start' | 'on';
}

interface Row {
  readonly cells: SourceCell[];
  /** Merged cells that may go on in the next row, by their first column. */
  readonly open: Map<number, SourceCell>;
  column: number;
  deleted: boolean;
}

/** Reads tables: cells merged across columns and rows become one cell with its spans. */
export class TableReader {
  readonly #story: Story;
  readonly #rows: SourceCell[][] = [];
  #above = new Map<number, SourceCell>();

  constructor(story: Story) {
    this.#story = story;
  }

  /** The table opened last. */
  read(): SourceTable {
    this.#readRows();
    return { kind: 'table', rows: this.#rows };
  }

  #readRows(): void {
    const { reader, context } = this.#story;
    reader.eachChild(() => {
      if (reader.name !== 'w:tr') {
        if (isWrapper(reader.name)) this.#readRows();
        return;
      }
      context.budget.countBlock();
      const row: Row = { cells: [], open: new Map(), column: 0, deleted: false };
      this.#readCells(row);
      if (row.deleted && !context.everything) return;
      this.#rows.push(row.cells);
      this.#above = row.open;
    });
  }

  #readCells(row: Row): void {
    const { reader } = this.#story;
    reader.eachChild(() => {
      if (reader.name === 'w:tc') this.#readCell(row);
      else if (reader.name === 'w:trPr') this.#readRowLook(row);
      else if (isWrapper(reader.name)) this.#readCells(row);
    });
  }

  #readRowLook(row: Row): void {
    const { reader } = this.#story;
    reader.eachChild(() => {
      if (reader.name === 'w:del') row.deleted = true;
      if (reader.name !== 'w:gridBefore') return;
      const columnSpan = span(reader.attribute('w:val'));
      row.cells.push({ columnSpan, rowSpan: 1, lines: [] });
      row.column += columnSpan;
    });
  }

  #readCell(row: Row): void {
    const { context } = this.#story;
    context.budget.countBlock();
    const look: CellLook = { columnSpan: 1, vertical: 'none', horizontal: 'none' };
    const blocks = this.#story.readBlocks(() => {
      this.#readCellLook(look);
    });
    const { column } = row;
    row.column += look.columnSpan;
    const left = row.cells.at(-1);
    if (look.horizontal === 'on' && left !== undefined) {
      left.columnSpan += look.columnSpan;
      return;
    }
    const above = this.#above.get(column);
    if (look.vertical === 'on' && above !== undefined && !context.everything) {
      above.rowSpan += 1;
      row.open.set(column, above);
      return;
    }
    const cell = { columnSpan: look.columnSpan, rowSpan: 1, lines: linesOf(blocks) };
    row.cells.push(cell);
    if (look.vertical === 'start') row.open.set(column, cell);
  }

  /** Reads cell properties (`w:tcPr`), when they are what was opened last. */
  #readCellLook(look: CellLook): void {
    const { reader } = this.#story;
    reader.eachChild(() => {
      const value = reader.attribute('w:val');
      if (reader.name === 'w:gridSpan') look.columnSpan = span(value);
      if (reader.name === 'w:vMerge') look.vertical = value === 'restart' ? 'start' : 'on';
      if (reader.name === 'w:hMerge') look.horizontal = value === 'restart' ? 'start' : 'on';
    });
  }
}

function isWrapper(name: string): boolean {
  return name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml';
}

function span(value: string | undefined): number {
  return wholeNumber(value, { least: 1, most: MOST_COLUMNS, fallback: 1 });
}
