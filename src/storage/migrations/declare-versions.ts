import type { Dexie, Transaction } from 'dexie';
import { metaKey, type MetaRow } from '../meta-row.ts';
import { tableNames } from '../record-tables.ts';
import type { Migration, RawData } from './migration.ts';

/** Tells Dexie every version; an upgrade runs in the one transaction that changes the version. */
export function declareVersions(database: Dexie, migrations: readonly Migration[]): void {
  for (const step of migrations) {
    database
      .version(step.version)
      .stores(step.stores)
      .upgrade((transaction) => upgrade(transaction, step));
  }
}

async function upgrade(transaction: Transaction, step: Migration): Promise<void> {
  const table = transaction.table<MetaRow, string>('meta');
  const meta = await table.get(metaKey);
  // After a kill the browser may say an older version than its rows have.
  if (meta && meta.schemaVersion >= step.version) return;
  if (step.migrate) await replaceRecords(transaction, step.migrate);
  await table.update(metaKey, { schemaVersion: step.version });
}

async function replaceRecords(
  transaction: Transaction,
  migrate: (before: RawData) => RawData,
): Promise<void> {
  const read = (name: string) => transaction.table<unknown>(name).toArray();
  const after = migrate({
    organisations: await read('organisations'),
    figureSets: await read('figureSets'),
    reports: await read('reports'),
    references: await read('references'),
    issues: await read('issues'),
  });
  for (const name of tableNames) {
    const table = transaction.table<unknown>(name);
    await table.clear();
    await table.bulkAdd([...after[name]]);
  }
}
