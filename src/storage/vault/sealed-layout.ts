import type { Dexie } from 'dexie';
import type { RowLayout, StoredRow } from '../row-layout.ts';
import { tableNames, type TableName } from '../record-tables.ts';
import { rowId } from '../sort-rows.ts';
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
        opened.push([table, records]);
      }
      // Every table is there: the list above is of all of them.
      return Object.fromEntries(opened) as Record<TableName, readonly unknown[]>;
    },
  };
}

async function openRow(seal: Seal, table: TableName, row: unknown): Promise<object | null> {
  const { id, rev, sealed } = row as Partial<SealedRow>;
  if (typeof id !== 'string' || typeof sealed !== 'string') return null;
  const text = await seal.open(`${table}/${id}`, sealed);
  if (text === null) return null;
  const record: unknown = JSON.parse(text);
  // Under another id than its own it would stand twice.
  return typeof record === 'object' && rowId(record) === id ? { ...record, rev } : null;
}
