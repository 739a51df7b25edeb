import { ownValue } from '../../lib/own-value.ts';
import { remember } from '../../lib/remember.ts';
import { cellKey, type CellKey, type FigureSet } from '../figure/figure-set.ts';
import { readFigure } from '../figure/read-figure.ts';
import type { Reading } from '../figure/reading.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Catalogue, FigureDefinition, ListMember } from '../template/catalogue.ts';

const BLANK: Reading = { state: 'blank' };
const MAX_REMEMBERED = 1000;

type Readable = Pick<FigureDefinition, 'type'> & Partial<Pick<FigureDefinition, 'unit'>>;

// At a keystroke only one cell is new. By type and unit, because they say how a text is read.
const readers = new Map<string, (typed: string) => Reading>();

function readTyped({ type, unit = '' }: Readable, typed: string): Reading {
  if (typed === '') return BLANK;
  const manner = `${type}|${unit}`;
  let read = readers.get(manner);
  if (read === undefined) {
    read = remember(MAX_REMEMBERED, (text) => readFigure({ type, unit }, text));
    readers.set(manner, read);
  }
  return read(typed);
}

/** Key of a cell in typed rows: `lateDossiers.<row>.daysLate`. */
export function rowCellKey(figure: string, row: string, column: string): CellKey {
  return `${figure}.${row}.${column}`;
}

/**
 * What every cell of the catalogue says, blank ones included: by figure, `figure.member`, or
 * `figure.row.column` for typed rows. Cells of members that are gone are left where they are.
 */
export function readCells(
  catalogue: Pick<Catalogue, 'figures'>,
  members: (list: string) => readonly ListMember[],
  { entries, rows }: Pick<FigureSet, 'entries' | 'rows'>,
): ReadonlyMap<CellKey, Reading> {
  const readings = new Map<CellKey, Reading>();
  const read = (cell: CellKey, definition: Readable): void => {
    const entry = ownValue(entries, cell);
    readings.set(cell, entry === undefined ? BLANK : readTyped(definition, entry.typed));
  };
  for (const definition of catalogue.figures.values()) {
    const { key, by, type, columns } = definition;
    if (type === 'rows') {
      for (const row of ownValue(rows, key) ?? []) {
        for (const column of columns) {
          const typed = ownValue(row.cells, column.key) ?? '';
          readings.set(rowCellKey(key, row.id, column.key), readTyped(column, typed));
        }
      }
    } else if (by === null) read(key, definition);
    else for (const member of members(by)) read(cellKey(key, member.key), definition);
  }
  return readings;
}

/** What was read last of a set of figures, and from what. */
interface Last {
  readonly catalogue: Pick<Catalogue, 'figures'>;
  readonly lists: Organisation['lists'];
  readonly entries: FigureSet['entries'];
  readonly rows: FigureSet['rows'];
  readonly readings: ReadonlyMap<CellKey, Reading>;
}

// By the object of its period, which stays the same while the figures of the set change.
const last = new WeakMap<FigureSet['period'], Last>();

/**
 * The same as `readCells`, but only the cells that are not as they were at the last reading of this set
 * are read: at a keystroke that is one of several hundred.
 */
export function readChangedCells(
  catalogue: Pick<Catalogue, 'figures'>,
  lists: Organisation['lists'],
  members: (list: string) => readonly ListMember[],
  figures: Pick<FigureSet, 'entries' | 'rows' | 'period'>,
): ReadonlyMap<CellKey, Reading> {
  const { entries, rows, period } = figures;
  const before = last.get(period);
  const readings =
    before?.catalogue === catalogue && before.lists === lists && before.rows === rows
      ? patch(before, catalogue, entries)
      : readCells(catalogue, members, figures);
  last.set(period, { catalogue, lists, entries, rows, readings });
  return readings;
}

function patch(
  before: Last,
  { figures }: Pick<Catalogue, 'figures'>,
  entries: FigureSet['entries'],
): ReadonlyMap<CellKey, Reading> {
  if (entries === before.entries) return before.readings;
  const readings = new Map(before.readings);
  const look = (cell: CellKey): void => {
    const entry = ownValue(entries, cell);
    if (entry === ownValue(before.entries, cell) || !readings.has(cell)) return;
    const definition = figures.get(cell.split('.', 1)[0] ?? '');
    // The cells of typed rows are not among the entries.
    if (definition === undefined || definition.type === 'rows') return;
    readings.set(cell, entry === undefined ? BLANK : readTyped(definition, entry.typed));
  };
  for (const cell of Object.keys(entries)) look(cell);
  for (const cell of Object.keys(before.entries)) look(cell);
  return readings;
}
