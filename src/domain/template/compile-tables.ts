import type * as v from 'valibot';
import { assertNever } from '../../lib/assert-never.ts';
import type { NameLookup } from '../expression/compile-expression.ts';
import type { ListDefinition, TableColumn, TableDefinition, TableRows } from './catalogue.ts';
import { compileOptional, compileSource } from './compile-source.ts';
import type { NameContext, NameTable } from './name-table.ts';
import type { RawColumn, RawLeaf, TABLES } from './schema/tables-schema.ts';
import { tableLeaves } from './table-leaves.ts';
import { under, type Complain } from './template-problem.ts';

type RawTable = v.InferOutput<typeof TABLES>[string];

function rowContext(rows: RawTable['rows']): NameContext {
  if (rows === 'single' || 'lines' in rows) return {};
  return 'list' in rows ? { each: rows.list } : { rows: rows.figure };
}

function compileValue(leaf: RawLeaf, lookup: NameLookup, complain: Complain): TableColumn['value'] {
  switch (leaf.value) {
    case undefined:
      return null;
    case 'ordinal':
    case 'label':
    case 'organisation':
      return leaf.value;
    default:
      return compileSource(leaf.value, lookup, ['value'], complain);
  }
}

function compileColumn(
  raw: RawColumn,
  lookup: NameLookup,
  whole: NameLookup,
  complain: Complain,
): TableColumn {
  if ('columns' in raw) {
    const columns = raw.columns.map((column, index) =>
      compileColumn(column, lookup, whole, under(complain, 'columns', index)),
    );
    const leafOnly = { value: null, format: 'text', width: 0, total: false } as const;
    return {
      header: raw.header,
      columns,
      ...leafOnly,
      totalValue: null,
      blank: '',
      notComputable: null,
    };
  }
  const { header, format, width, total, blank = '', notComputable = null } = raw;
  const value = compileValue(raw, lookup, complain);
  // The total is of all rows, so its names are read outside of any of them.
  const totalValue = compileOptional(raw.totalValue, whole, ['totalValue'], complain);
  return { header, columns: [], value, format, width, total, totalValue, blank, notComputable };
}

function compileLines(
  lines: Extract<RawTable['rows'], { lines: unknown }>['lines'],
  leaves: readonly TableColumn[],
  lookup: NameLookup,
  complain: Complain,
): TableRows {
  const open = leaves.filter((leaf) => leaf.value === null).length;
  return {
    from: 'lines',
    lines: lines.map(({ label, values, format = null, when }, index) => {
      const report = under(complain, 'lines', index);
      if (values.length !== open) {
        report(['values'], 'line-values', { expected: open, received: values.length });
      }
      const compiled = values.map((value, place) =>
        compileSource(value, lookup, ['values', place], report),
      );
      const given = compiled.values();
      return {
        label,
        values: leaves.map((leaf) => (leaf.value === null ? (given.next().value ?? null) : null)),
        format,
        when: compileOptional(when, lookup, ['when'], report),
      };
    }),
  };
}

function compileRows(
  rows: RawTable['rows'],
  leaves: readonly TableColumn[],
  names: NameTable,
  lists: ReadonlyMap<string, ListDefinition>,
  complain: Complain,
): TableRows {
  if (rows === 'single') return { from: 'single' };
  if ('list' in rows) {
    if (!lists.has(rows.list)) complain(['list'], 'unknown-list', { name: rows.list });
    return { from: 'list', list: rows.list };
  }
  if ('figure' in rows) {
    const entry = names.entry(rows.figure);
    if (entry === undefined) complain(['figure'], 'unknown-figure', { name: rows.figure });
    else if (entry.columns === null) complain(['figure'], 'not-rows', { name: rows.figure });
    return { from: 'rows', figure: rows.figure };
  }
  if ('lines' in rows) return compileLines(rows.lines, leaves, names.lookup(), complain);
  return assertNever(rows);
}

function compileTable(
  key: string,
  raw: RawTable,
  names: NameTable,
  lists: ReadonlyMap<string, ListDefinition>,
  complain: Complain,
): TableDefinition {
  const lookup = names.lookup(rowContext(raw.rows));
  const columns = raw.columns.map((column, index) =>
    compileColumn(column, lookup, names.lookup(), under(complain, 'columns', index)),
  );
  const leaves = tableLeaves(columns);
  const rows = compileRows(raw.rows, leaves, names, lists, under(complain, 'rows'));
  for (const leaf of leaves) {
    if (leaf.value === null && rows.from !== 'lines') {
      complain(['columns'], 'column-without-value', { header: leaf.header });
    }
    if (leaf.value === 'label' && (rows.from === 'single' || rows.from === 'rows')) {
      complain(['columns'], 'column-value-unexpected', { header: leaf.header });
    }
  }
  const { title, numbered, total = null } = raw;
  return { key, title, columns, rows, totalLabel: total, numbered };
}

export function compileTables(
  raw: v.InferOutput<typeof TABLES>,
  names: NameTable,
  lists: ReadonlyMap<string, ListDefinition>,
  complain: Complain,
): ReadonlyMap<string, TableDefinition> {
  return new Map(
    Object.entries(raw).map(([key, table]) => [
      key,
      compileTable(key, table, names, lists, under(complain, key)),
    ]),
  );
}
