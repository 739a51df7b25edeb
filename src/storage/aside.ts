import type { Dexie } from 'dexie';
import type { MetaRow } from './meta-row.ts';
import { answer, openExisting } from './open-existing.ts';
import { tableNames, type TableName } from './record-tables.ts';
import { rowId } from './sort-rows.ts';
import type { StoredWorkspace } from './storage.ts';
import type { VaultHeader } from './vault/vault-header.ts';

const prefix = 'aside/';

/**
 * A row that could not be read, or went with one, as it lay in its table: kept beside the row that says which
 * database this is, where only the raw export looks, until somebody mends it.
 */
export interface AsideRow {
  /** `aside/2026-11-28T02:00:00.000Z/reports/ab12` */
  readonly id: string;
  /** When it was set aside, ISO 8601. */
  readonly at: string;
  readonly table: TableName;
  readonly row: unknown;
  /** What opened the database then, where the row is sealed. */
  readonly vault?: VaultHeader;
}

/** Moves every row aside that is broken or has no record in `workspace`; for a transaction that replaces all. */
export async function setAside(
  database: Dexie,
  { vault }: MetaRow,
  {
    workspace,
    broken,
  }: { readonly workspace: StoredWorkspace; readonly broken: ReadonlySet<string> },
): Promise<void> {
  const at = new Date().toISOString();
  for (const table of tableNames) {
    const kept = new Set(workspace[table].map(({ id }) => id));
    for (const row of await database.table<unknown>(table).toArray()) {
      const key = `${table}/${rowId(row)}`;
      if (kept.has(rowId(row)) && !broken.has(key)) continue;
      const aside: AsideRow = {
        id: `${prefix}${at}/${key}`,
        at,
        table,
        row,
        ...(vault && { vault }),
      };
      await database.table<AsideRow, string>('meta').put(aside);
    }
  }
}

export const isAside = (row: { readonly id: string }): row is AsideRow => row.id.startsWith(prefix);

/** All that was ever set aside in a database; none where there is no such database. */
export async function readAside(name: string): Promise<readonly AsideRow[]> {
  const database = await openExisting(name);
  if (database === null) return [];
  try {
    if (!database.objectStoreNames.contains('meta')) return [];
    const meta = database.transaction('meta').objectStore('meta');
    const rows = (await answer(meta.getAll())) as readonly { readonly id: string }[];
    return rows.filter(isAside);
  } finally {
    database.close();
  }
}

/** Puts rows that were set aside elsewhere into a database that is there. */
export async function writeAside(name: string, rows: readonly AsideRow[]): Promise<void> {
  if (rows.length === 0) return;
  const database = await openExisting(name);
  if (database === null) throw new Error(`no database ${name}`);
  try {
    const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore('meta').put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('The rows that were set aside are not written'));
      };
    });
  } finally {
    database.close();
  }
}
