import { cellKey, type CellKey } from '../figure/figure-set.ts';
import type { FigureDefinition, TableDefinition } from '../template/catalogue.ts';
import { listMembers } from '../template/list-members.ts';
import { findTable, type FoundTable, type Match } from './find-table.ts';
import { foldLabel } from './fold-label.ts';
import { sheetValue, valueDoubt, type SheetDoubt, type SheetFigure } from './sheet-figure.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { SheetSource } from './sheet-source.ts';
import { bodyRows, isTotal } from './table-body.ts';
import { cellOfExpression, type TablePlace } from './table-places.ts';

/**
 * The figures of the tables of the catalogue that a sheet has, found by their headings: the columns by
 * what stands over them, the rows by the members of the list, by the lines of a form, or by the name of
 * the organisation. Pure.
 */
export function findTableFigures(grid: SheetGrid, source: SheetSource): readonly SheetFigure[] {
  return [...source.catalogue.tables.values()].flatMap((table) => {
    const found = findTable(grid, table, source);
    return found.flatMap((one, index) => {
      const end = found[index + 1]?.heading ?? Infinity;
      return readTable(grid, one, bodyRows(grid, one.heading, end), source);
    });
  });
}

function readTable(
  grid: SheetGrid,
  found: FoundTable,
  body: readonly number[],
  source: SheetSource,
): readonly SheetFigure[] {
  const { table, heading, matches } = found;
  const put = (
    { place, column }: Match,
    row: number,
    cell: CellKey | null,
    doubt: SheetDoubt | null,
  ): SheetFigure[] => {
    const figure = wantedFigure(cell, source);
    if (cell === null || !figure) return [];
    const over = [...grid.headings(heading, column)].reverse().slice(-3);
    const words = [grid.label(row)?.text ?? '', ...over].filter((text) => text !== '');
    const typed = grid.text(row, column);
    const value = sheetValue(figure, typed, [place.leaf.header, ...words]);
    if (value === null) return [];
    const against = doubt ?? valueDoubt(figure, typed, value);
    return [{ cell, value, sheet: grid.sheet.name, row, column, words, doubt: against }];
  };
  switch (table.rows.from) {
    case 'list':
      return readList(grid, found, body, source, table.rows.list, put);
    case 'lines':
      return readLines(grid, found, body, source, table.rows.lines, put);
    case 'single': {
      const row = ownRow(grid, found, body, source);
      if (!row) return [];
      return matches.flatMap((match) => {
        const cell = cellOfExpression(match.place.leaf.value, source.catalogue);
        return put(match, row.number, cell, row.doubt);
      });
    }
    case 'rows':
      return [];
  }
}

type Put = (
  match: Match,
  row: number,
  cell: CellKey | null,
  doubt: SheetDoubt | null,
) => readonly SheetFigure[];

function wantedFigure(cell: CellKey | null, source: SheetSource): FigureDefinition | null {
  const key = cell?.split('.')[0] ?? '';
  return source.figures.has(key) ? (source.catalogue.figures.get(key) ?? null) : null;
}

function columnOf({ matches }: FoundTable, value: TablePlace['leaf']['value']): number | null {
  return matches.find(({ place }) => place.leaf.value === value)?.column ?? null;
}

function readList(
  grid: SheetGrid,
  found: FoundTable,
  body: readonly number[],
  source: SheetSource,
  list: string,
  put: Put,
): readonly SheetFigure[] {
  const column = columnOf(found, 'label');
  if (column === null) return [];
  const members = listMembers(list, source.catalogue, source.organisation);
  return body.flatMap((row) => {
    const label = foldLabel(grid.text(row, column));
    const member = members.find((one) => label !== '' && foldLabel(one.label) === label);
    if (!member) return [];
    return found.matches.flatMap((match) => {
      const figure = cellOfExpression(match.place.leaf.value, source.catalogue);
      const by = figure === null ? null : source.catalogue.figures.get(figure)?.by;
      if (figure === null || by !== list) return [];
      return put(match, row, cellKey(figure, member.key), null);
    });
  });
}

function readLines(
  grid: SheetGrid,
  found: FoundTable,
  body: readonly number[],
  source: SheetSource,
  lines: Extract<TableDefinition['rows'], { from: 'lines' }>['lines'],
  put: Put,
): readonly SheetFigure[] {
  const column = columnOf(found, 'label');
  if (column === null) return [];
  const constants = (line: (typeof lines)[number]): readonly string[] =>
    line.values.flatMap((value) => {
      const text = value === null || typeof value === 'string' ? value : value.source;
      return text !== null && /^"[^"]+"$/u.test(text) ? [text.slice(1, -1)] : [];
    });
  return body.flatMap((row) => {
    const label = foldLabel(grid.text(row, column));
    const alike = lines.filter((line) => foldLabel(line.label) === label);
    // Lines of one name are told apart by what else the form prints in them: their numbers.
    const texts = grid.columns.map((at) => grid.text(row, at));
    const line =
      alike.length > 1
        ? alike.find(
            (one) => constants(one)[0] !== undefined && texts.includes(constants(one)[0] ?? ''),
          )
        : alike[0];
    if (!line || label === '') return [];
    return found.matches.flatMap((match) =>
      put(
        match,
        row,
        cellOfExpression(line.values[match.place.index] ?? null, source.catalogue),
        null,
      ),
    );
  });
}

/** A row that names a commune: the sum of such rows is of something larger. */
const UNIT = /^(?:ubnd|hdnd|xa|phuong|thi tran|dac khu|huyen|tinh) /u;

/** The row that speaks for the organisation: the only one, the one that names it, or the sum over fields. */
function ownRow(
  grid: SheetGrid,
  found: FoundTable,
  body: readonly number[],
  { organisation, catalogue }: SheetSource,
): { readonly number: number; readonly doubt: SheetDoubt | null } | null {
  const hasNumber = (row: number): boolean =>
    found.matches.some(
      ({ place, column }) =>
        cellOfExpression(place.leaf.value, catalogue) !== null &&
        /\d/u.test(grid.text(row, column)),
    );
  const filled = body.filter(hasNumber);
  const unit = columnOf(found, 'organisation');
  const isOwn = (row: number): boolean => {
    const label = ` ${foldLabel(grid.label(row)?.text ?? '')} `;
    return label.includes(` ${foldLabel(organisation.name)} `);
  };
  const own = filled.filter(isOwn);
  if (own[0] !== undefined && own.length === 1) return { number: own[0], doubt: null };
  const [only] = filled;
  const isByUnit =
    unit !== null || filled.some((row) => UNIT.test(foldLabel(grid.label(row)?.text ?? '')));
  if (isByUnit) {
    return only !== undefined && filled.length === 1 ? { number: only, doubt: 'other-unit' } : null;
  }
  const total = filled.find((row) => isTotal(grid, row));
  if (total !== undefined) return { number: total, doubt: null };
  return only !== undefined && filled.length === 1 ? { number: only, doubt: null } : null;
}
