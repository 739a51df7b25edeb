import type { NameLookup } from '../../../src/domain/expression/compile-expression.ts';
import type { Scope } from '../../../src/domain/expression/expression.ts';
import type { Outcome } from '../../../src/domain/expression/outcome.ts';
import type { Period } from '../../../src/domain/period/period.ts';

export type Cell =
  number | string | boolean | null | { readonly notComputable: 'unreadable' | 'division-by-zero' };
type Cells = Readonly<Record<string, Cell>>;

/** Names with their values, written out. */
export interface ScopeTable {
  readonly scalars: Cells;
  readonly lists: Readonly<Record<string, Cells>>;
  readonly rows: Readonly<Record<string, readonly Cells[]>>;
  readonly period: Period;
}

function outcomeOf(name: string, cell: Cell): Outcome {
  if (cell === null) return { state: 'blank', missing: [name] };
  if (typeof cell === 'object') return { state: 'notComputable', reason: cell.notComputable };
  return { state: 'value', value: cell };
}

const COLUMNS = ['days', 'cause'];

/** A scope over a table, for tests of the language alone. */
export function tableScope(table: ScopeTable): { scope: Scope; lookup: NameLookup } {
  const cells = new Map<string, Outcome>();
  const several = new Map<string, readonly Outcome[]>();
  for (const [name, cell] of Object.entries(table.scalars)) cells.set(name, outcomeOf(name, cell));
  for (const [name, members] of Object.entries(table.lists)) {
    const outcomes = Object.entries(members).map(
      ([member, cell]) => [`${name}.${member}`, outcomeOf(`${name}.${member}`, cell)] as const,
    );
    for (const [cell, outcome] of outcomes) cells.set(cell, outcome);
    several.set(
      name,
      outcomes.map(([, outcome]) => outcome),
    );
  }
  for (const [name, rows] of Object.entries(table.rows)) {
    several.set(
      name,
      rows.map((_, index): Outcome => ({ state: 'value', value: index + 1 })),
    );
    for (const column of COLUMNS) {
      several.set(
        `${name}.${column}`,
        rows.map((row, index) =>
          outcomeOf(`${name}.${String(index)}.${column}`, row[column] ?? null),
        ),
      );
    }
  }
  const found = <Value>(value: Value | undefined, name: string): Value => {
    if (value === undefined) throw new Error(`The scope has no ${name}`);
    return value;
  };
  const scope: Scope = {
    period: table.period,
    read: (name) => found(cells.get(name), name),
    readAll: (name) => found(several.get(name), name),
    readMember: (name, member) => found(cells.get(`${name}.${member}`), name),
    forMember: () => scope,
  };
  const lookup: NameLookup = (name) => {
    if (cells.has(name)) return 'scalar';
    if (!several.has(name)) return undefined;
    return Object.hasOwn(table.rows, name) ? 'rows' : 'list';
  };
  return { scope, lookup };
}
