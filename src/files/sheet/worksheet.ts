import type { Merge } from '../../domain/sheet/sheet.ts';
import { UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { XmlReader } from '../xml/xml-reader.ts';
import { PLAIN_CELL, type CellFormat } from './cell-formats.ts';
import { readStringRuns, type StringRun } from './shared-strings.ts';
import { showIsoDay, showNumber } from './show-number.ts';

/** A cell with something in it; a number is shown already, and has no font. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly StringRun[];
}

export interface SourceSheet {
  readonly cells: readonly SourceCell[];
  readonly merges: readonly Merge[];
  readonly hidden: number;
  readonly uncomputed: number;
}

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly (readonly StringRun[])[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  /** Told of each cell that is kept, with the letters in it; throws when there are too many. */
  readonly spend: (letters: number) => void;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(reference: string): Place | null {
  const found = REFERENCE.exec(reference);
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(found[2]), column: column - 1 };
}

/** Reads the part of one sheet, front to back; hidden rows and columns are counted and passed over. */
export class WorksheetReader {
  readonly #reader: XmlReader;
  readonly #context: SheetContext;
  readonly #cells: SourceCell[] = [];
  readonly #merges: Merge[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenColumnsFilled = new Set<number>();
  #hiddenRows = 0;
  #uncomputed = 0;
  #row = 0;

  constructor(source: string, part: string, context: SheetContext) {
    this.#reader = new XmlReader(source, part);
    this.#context = context;
  }

  read(): SourceSheet {
    const reader = this.#reader;
    while (reader.next()) {
      if (reader.kind !== 'open') continue;
      if (reader.name === 'x:col') this.#column();
      else if (reader.name === 'x:row') this.#readRow();
      else if (reader.name === 'x:mergeCell') this.#merge(reader.attribute('ref') ?? '');
    }
    return {
      cells: this.#cells,
      merges: this.#merges,
      hidden: this.#hiddenRows + this.#hiddenColumnsFilled.size,
      uncomputed: this.#uncomputed,
    };
  }

  #column(): void {
    if (!isOn(this.#reader.attribute('hidden'))) return;
    const from = Number(this.#reader.attribute('min') ?? 0);
    const to = Math.min(Number(this.#reader.attribute('max') ?? 0), LIMITS.sheetColumns);
    for (let column = from; column <= to; column += 1) this.#hiddenColumns.add(column - 1);
  }

  #readRow(): void {
    const reader = this.#reader;
    const stated = Number(reader.attribute('r') ?? '');
    this.#row = Number.isInteger(stated) && stated > 0 ? stated : this.#row + 1;
    const isHidden = isOn(reader.attribute('hidden'));
    let next = 0;
    let hasText = false;
    reader.eachChild(() => {
      if (reader.name !== 'x:c') return;
      const column = placeOf(reader.attribute('r') ?? '')?.column ?? next;
      next = column + 1;
      const runs = this.#readCell();
      if (runs === null || runs.every(({ raw }) => raw.trim() === '')) return;
      hasText = true;
      if (isHidden) return;
      if (this.#hiddenColumns.has(column)) this.#hiddenColumnsFilled.add(column);
      else this.#keep(column, runs);
    });
    if (isHidden && hasText) this.#hiddenRows += 1;
  }

  #keep(column: number, runs: readonly StringRun[]): void {
    if (column >= LIMITS.sheetColumns) {
      const limit = LIMITS.sheetColumns;
      throw new UnreadableFile({ code: 'too-long', limit, unit: 'column' });
    }
    this.#context.spend(runs.reduce((sum, { raw }) => sum + raw.length, 0));
    this.#cells.push({ row: this.#row, column, runs });
  }

  /** What the cell opened last shows; null for nothing. */
  #readCell(): readonly StringRun[] | null {
    const reader = this.#reader;
    const type = reader.attribute('t') ?? 'n';
    const format = this.#context.formats[Number(reader.attribute('s') ?? 0)] ?? PLAIN_CELL;
    let value = '';
    let hasFormula = false;
    let inline: readonly StringRun[] | null = null;
    reader.eachChild(() => {
      if (reader.name === 'x:v') value = reader.innerText();
      else if (reader.name === 'x:f') hasFormula = true;
      else if (reader.name === 'x:is') inline = readStringRuns(reader);
    });
    if (type === 'inlineStr') return withFont(inline ?? [], format);
    if (type === 's') return withFont(this.#context.strings[Number(value)] ?? [], format);
    if (type === 'str') return withFont([{ raw: value, font: null }], format);
    if (value === '') {
      if (hasFormula) this.#uncomputed += 1;
      return null;
    }
    return [{ raw: this.#shown(value, type, format), font: '' }];
  }

  #shown(value: string, type: string, { look }: CellFormat): string {
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return showIsoDay(value) ?? value;
    if (type !== 'n' || !NUMBER.test(value)) return value;
    return showNumber(Number(value), look, this.#context.from1904);
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to) return;
    this.#merges.push({
      row: Math.min(from.row, to.row),
      column: Math.min(from.column, to.column),
      lastRow: Math.max(from.row, to.row),
      lastColumn: Math.max(from.column, to.column),
    });
  }
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

const withFont = (runs: readonly StringRun[], { font }: CellFormat): readonly StringRun[] =>
  runs.map((run) => (run.font === null ? { ...run, font } : run));
