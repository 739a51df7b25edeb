import { Dexie } from 'dexie';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { newId } from '../../lib/new-id.ts';
import type { AsideRow } from '../aside.ts';
import { databaseName } from '../connect.ts';
import { openDexieStorage } from '../dexie-storage.ts';
import { metaKey, type MetaRow } from '../meta-row.ts';
import { schemaVersion } from '../migrations/all-migrations.ts';
import { recordsOf, storedRev, tableOf, type TableName } from '../record-tables.ts';
import type { StoredRow } from '../row-layout.ts';
import type { StoredWorkspace } from '../storage.ts';
import { declareSealed, sealedLayout } from './sealed-layout.ts';
import { sealedDatabaseName } from './sealed-names.ts';
import type { OpenVault } from './vault-keys.ts';

/** The storage under a vault; it is never made here by opening it. */
export function sealedStorage(
  vault: OpenVault,
  events: Pick<Parameters<typeof openDexieStorage>[0], 'onStale' | 'onGone'>,
) {
  const layout = sealedLayout(vault.seal);
  return openDexieStorage({
    ...events,
    name: sealedDatabaseName,
    marker: databaseName,
    layout,
    create: false,
  });
}

export interface RowOfTable {
  readonly table: TableName;
  readonly row: StoredRow;
}

export function sealRows(
  vault: OpenVault,
  workspace: StoredWorkspace,
): Promise<readonly RowOfTable[]> {
  const layout = sealedLayout(vault.seal);
  return Promise.all(
    recordsOf(workspace).map(async ({ kind, record }) => {
      const table = tableOf[kind];
      return { table, row: await layout.toRow(table, { ...record, rev: storedRev(record) }) };
    }),
  );
}

interface SealedParts {
  readonly instanceId?: string;
  /** What was set aside where the rows come from. */
  readonly aside?: readonly AsideRow[];
}

/** What was set aside in the clear may not lie so beside what is sealed. */
export function sealAside(
  { header, seal }: OpenVault,
  rows: readonly AsideRow[],
): Promise<readonly AsideRow[]> {
  return Promise.all(
    rows.map(async (aside) => {
      if (aside.vault) return aside;
      const sealed = await seal.close(aside.id, JSON.stringify(aside.row));
      return { ...aside, row: { sealed }, vault: header };
    }),
  );
}

export async function putSealed(
  database: Dexie,
  vault: OpenVault,
  rows: readonly RowOfTable[],
  { instanceId = vault.header.id, aside = [] }: SealedParts = {},
): Promise<void> {
  for (const { table, row } of rows) await database.table<StoredRow, string>(table).add(row);
  for (const row of aside) await database.table<AsideRow, string>('meta').add(row);
  const meta: MetaRow = {
    id: metaKey,
    schemaVersion,
    instanceId,
    lastWrite: new Date().toISOString(),
    vault: vault.header,
  };
  await database.table<MetaRow, string>('meta').add(meta);
}

/**
 * An empty database for a vault whose own is lost, so that it can be filled again. By its new id it is not
 * taken for the one that held the work.
 */
export function layEmpty(vault: OpenVault): Promise<void> {
  return withSealed((database) => putSealed(database, vault, [], { instanceId: newId() }));
}

/** One strict transaction on the sealed database. */
export async function withSealed(work: (database: Dexie) => PromiseLike<void>): Promise<void> {
  const database = new Dexie(sealedDatabaseName, { chromeTransactionDurability: 'strict' });
  declareSealed(database);
  try {
    await database.open();
    await database.transaction('rw', database.tables, () => work(database));
  } finally {
    database.close();
  }
}

export function sameRecords(one: StoredWorkspace, other: StoredWorkspace): boolean {
  const text = (workspace: StoredWorkspace) =>
    canonicalJson(
      recordsOf(workspace)
        .map(({ kind, record }) => ({ kind, record: { ...record, rev: 0 } }))
        .sort((a, b) => (`${a.kind}/${a.record.id}` < `${b.kind}/${b.record.id}` ? -1 : 1)),
    );
  return text(one) === text(other);
}
