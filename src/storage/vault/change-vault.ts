import { Dexie } from 'dexie';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import { databaseName } from '../connect.ts';
import { openDexieStorage } from '../dexie-storage.ts';
import { historyDatabaseName, openHistory } from '../history/history-database.ts';
import { instanceMarker } from '../instance-marker.ts';
import { metaKey, type MetaRow } from '../meta-row.ts';
import { schemaVersion } from '../migrations/all-migrations.ts';
import { recordsOf, storedRev, tableOf } from '../record-tables.ts';
import type { StoredRow } from '../row-layout.ts';
import type { StoredWorkspace } from '../storage.ts';
import { moveHistory } from './move-history.ts';
import { removeDatabases } from './remove-databases.ts';
import { sealedDatabaseName, sealedHistoryName } from './sealed-names.ts';
import { declareSealed, sealedLayout } from './sealed-layout.ts';
import { rewrapVault, type OpenVault, type Secret } from './vault-keys.ts';
import type { VaultHeader } from './vault-header.ts';

/** Parts of a pass, in order; told as each begins. */
export type VaultStep = 'history' | 'records' | 'check' | 'remove';

export type VaultProblem =
  /** Nothing has changed: `detail` in the browser's words. */
  | { readonly code: 'unchanged'; readonly detail: string }
  /** It is done, but a database of before is still there: another tab holds it. */
  | { readonly code: 'not-removed' }
  | { readonly code: 'wrong-secret' };

interface PassOptions {
  /** Waited for, so that the page can draw what is under way. */
  readonly onStep?: (step: VaultStep) => void | Promise<void>;
}

const quiet = { onStale: () => undefined, onGone: () => undefined };

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

/**
 * Seals everything. The moment at which it is done is one: the transaction that fills the sealed database
 * and writes its row of itself. Killed before, all is as it was; killed after, `removePlain` at the next
 * opening does the rest. Nothing in the clear is removed before the sealed copy has been read back.
 */
export async function sealEverything(
  vault: OpenVault,
  { onStep }: PassOptions = {},
): Promise<Result<void, VaultProblem>> {
  let sealedAlready = false;
  try {
    const plain = openDexieStorage(quiet);
    const loaded = await plain.load();
    plain.close();
    if (!loaded.ok) return fail({ code: 'unchanged', detail: loaded.reason.code });
    await onStep?.('history');
    if (!(await removeSealed())) {
      return fail({ code: 'unchanged', detail: 'blocked' });
    }
    await copyHistory(historyDatabaseName, null, sealedHistoryName, vault);
    await onStep?.('records');
    await fillSealed(vault, loaded.value);
    sealedAlready = true;
    instanceMarker(databaseName).write(vault.header.id);
    await onStep?.('check');
    const sealed = sealedStorage(vault, quiet);
    const back = await sealed.load();
    sealed.close();
    if (!back.ok || !sameRecords(back.value, loaded.value)) throw new Error('not read back');
  } catch (error) {
    // Work must not go on in the clear while there is a sealed copy that counts.
    if (sealedAlready) await withSealed(revoke);
    return fail({ code: 'unchanged', detail: String(error) });
  }
  await onStep?.('remove');
  return (await removePlain()) ? succeed(undefined) : fail({ code: 'not-removed' });
}

/**
 * Opens everything for good. Done at one moment too: the transaction that takes the sealed database's row of
 * itself away, which no other tab can hold up. Killed before, all is sealed as it was, and the copy in the
 * clear goes at the next opening.
 */
export async function unsealEverything(
  vault: OpenVault,
  { onStep }: PassOptions = {},
): Promise<Result<void, VaultProblem>> {
  try {
    const sealed = sealedStorage(vault, quiet);
    const loaded = await sealed.load();
    sealed.close();
    if (!loaded.ok) return fail({ code: 'unchanged', detail: loaded.reason.code });
    await onStep?.('history');
    if (!(await removePlain())) return fail({ code: 'unchanged', detail: 'blocked' });
    await copyHistory(sealedHistoryName, vault, historyDatabaseName, null);
    await onStep?.('records');
    const plain = openDexieStorage(quiet);
    // Empty on purpose: it is being filled with what lies elsewhere.
    const made = await plain.load('emptied');
    const written = made.ok ? await plain.replaceAll(loaded.value) : made;
    await onStep?.('check');
    const back = await plain.load('emptied');
    plain.close();
    if (!written.ok) throw new Error(written.reason.code);
    if (!back.ok || !sameRecords(back.value, loaded.value)) throw new Error('not read back');
    await withSealed(revoke);
  } catch (error) {
    await removePlain();
    return fail({ code: 'unchanged', detail: String(error) });
  }
  await onStep?.('remove');
  const removed = await removeSealed();
  return removed ? succeed(undefined) : fail({ code: 'not-removed' });
}

/**
 * Another passphrase and another recovery key for the same data key, in one transaction: what is sealed need
 * not be touched.
 */
export async function changePassphrase(
  header: VaultHeader,
  secret: Secret,
  passphrase: string,
): Promise<Result<ChangedVault, VaultProblem>> {
  const changed = await rewrapVault(header, secret, passphrase);
  if (!changed) return fail({ code: 'wrong-secret' });
  const { recoveryKey, header: next } = changed;
  return succeed({ recoveryKey, keep: () => writeHeader(next) });
}

interface ChangedVault {
  readonly recoveryKey: string;
  /** From then on the passphrase of before opens nothing here. */
  readonly keep: () => Promise<Result<void, VaultProblem>>;
}

/** From then on what is sealed here does not count. */
const revoke = (database: Dexie) => database.table<MetaRow, string>('meta').delete(metaKey);

/** Deletes what lay here in the clear before there was a passphrase; true when nothing of it is left. */
export function removePlain(): Promise<boolean> {
  return removeDatabases([databaseName, historyDatabaseName]);
}

/** Deletes what is sealed here; true when nothing of it is left. */
export function removeSealed(): Promise<boolean> {
  return removeDatabases([sealedDatabaseName, sealedHistoryName]);
}

async function copyHistory(
  from: string,
  fromVault: OpenVault | null,
  to: string,
  toVault: OpenVault | null,
): Promise<void> {
  const source = openHistory(from, fromVault?.seal ?? null);
  const target = openHistory(to, toVault?.seal ?? null);
  try {
    await moveHistory(source, target);
  } finally {
    source.close();
    target.close();
  }
}

async function fillSealed(vault: OpenVault, workspace: StoredWorkspace): Promise<void> {
  const layout = sealedLayout(vault.seal);
  const rows = await Promise.all(
    recordsOf(workspace).map(async ({ kind, record }) => {
      const table = tableOf[kind];
      return { table, row: await layout.toRow(table, { ...record, rev: storedRev(record) }) };
    }),
  );
  await withSealed(async (database) => {
    for (const { table, row } of rows) await database.table<StoredRow, string>(table).add(row);
    const meta: MetaRow = {
      id: metaKey,
      schemaVersion,
      instanceId: vault.header.id,
      lastWrite: new Date().toISOString(),
      vault: vault.header,
    };
    await database.table<MetaRow, string>('meta').add(meta);
  });
}

async function writeHeader(header: VaultHeader): Promise<Result<void, VaultProblem>> {
  try {
    await withSealed(async (database) => {
      const table = database.table<MetaRow, string>('meta');
      const meta = await table.get(metaKey);
      if (meta?.vault?.id !== header.id) throw new Error('The sealed database is another one');
      await table.put({ ...meta, vault: header });
    });
    return succeed(undefined);
  } catch (error) {
    return fail({ code: 'unchanged', detail: String(error) });
  }
}

/** One strict transaction on the sealed database. */
async function withSealed(work: (database: Dexie) => PromiseLike<void>): Promise<void> {
  const database = new Dexie(sealedDatabaseName, { chromeTransactionDurability: 'strict' });
  declareSealed(database);
  try {
    await database.open();
    await database.transaction('rw', database.tables, () => work(database));
  } finally {
    database.close();
  }
}

function sameRecords(one: StoredWorkspace, other: StoredWorkspace): boolean {
  const text = (workspace: StoredWorkspace) =>
    canonicalJson(
      recordsOf(workspace)
        .map(({ kind, record }) => ({ kind, record: { ...record, rev: 0 } }))
        .sort((a, b) => (`${a.kind}/${a.record.id}` < `${b.kind}/${b.record.id}` ? -1 : 1)),
    );
  return text(one) === text(other);
}
