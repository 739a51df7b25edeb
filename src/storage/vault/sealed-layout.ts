import type { Dexie } from 'dexie';
import { fail, succeed } from '../../lib/result.ts';
import type { RowLayout, StoredRow } from '../row-layout.ts';
import { tableNames, type TableName } from '../record-tables.ts';
import type { Seal } from './seal.ts';

/** A sealed row: key and revision in the clear, for compare-and-swap; nothing else. */
interface SealedRow extends StoredRow {
  readonly sealed: string;
}

/** Tables by key; a kind of record that comes later gets its table in a version 2. */
export function declareSealed(database: Dexie): void {
  const stores = ['meta', ...tableNames].map((name) => [name, 'id'] as const);
  database.version(1).stores(Object.fromEntries(stores));
}

/** Records sealed one by one. Tables have keys only: no index reads what is sealed. */
export function sealedLayout(seal: Seal): RowLayout {
  return {
    version: 1,
    declare: declareSealed,
    async toRow(table, record): Promise<SealedRow> {
      const { id, rev } = record;
      const text = JSON.stringify({ ...record, rev: 0 });
      return { id, rev, sealed: await seal.close(`${table}/${id}`, text) };
    },
    async fromRows(rows) {
      const opened: [TableName, readonly unknown[]][] = [];
      for (const table of tableNames) {
        const records = await Promise.all(rows[table].map((row) => openRow(seal, table, row)));
        const broken = records.indexOf(null);
        if (broken !== -1) return fail(`${table}.${String(broken)}`);
        opened.push([table, records]);
      }
      // Every table is there: the list above is of all of them.
      return succeed(Object.fromEntries(opened) as Record<TableName, readonly unknown[]>);
    },
  };
}

async function openRow(seal: Seal, table: TableName, row: unknown): Promise<object | null> {
  const { id, rev, sealed } = row as Partial<SealedRow>;
  if (typeof id !== 'string' || typeof sealed !== 'string') return null;
  const text = await seal.open(`${table}/${id}`, sealed);
  if (text === null) return null;
  const record: unknown = JSON.parse(text);
  return typeof record === 'object' ? { ...record, rev } : null;
}
