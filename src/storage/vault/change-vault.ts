import type { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../../lib/result.ts';
import { readAside, writeAside } from '../aside.ts';
import { databaseName } from '../connect.ts';
import { openDexieStorage } from '../dexie-storage.ts';
import { historyDatabaseName } from '../history/history-database.ts';
import { instanceMarker } from '../instance-marker.ts';
import { metaKey, type MetaRow } from '../meta-row.ts';
import { copyHistory } from './move-history.ts';
import { removeDatabases } from './remove-databases.ts';
import {
  putSealed,
  sameRecords,
  sealAside,
  sealedStorage,
  sealRows,
  withSealed,
} from './sealed-database.ts';
import {
  otherSealedHistoryName,
  sealedDatabaseName,
  sealedHistoryName,
  sealedHistoryOf,
} from './sealed-names.ts';
import type { OpenVault } from './vault-keys.ts';
import type { VaultHeader } from './vault-header.ts';

/** Parts of a pass, in order; told as each begins. */
export type VaultStep = 'history' | 'records' | 'check' | 'remove';

export type VaultProblem =
  /** Nothing has changed: `detail` in the browser's words. */
  | { readonly code: 'unchanged'; readonly detail: string }
  /** It is done, but a database of before is still there: another tab holds it. */
  | { readonly code: 'not-removed' }
  | { readonly code: 'wrong-secret' };

export interface PassOptions {
  /** Waited for, so that the page can draw what is under way. */
  readonly onStep?: (step: VaultStep) => void | Promise<void>;
}

const quiet = { onStale: () => undefined, onGone: () => undefined };

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
    await copyHistory(historyDatabaseName, null, sealedHistoryOf(vault.header), vault);
    await onStep?.('records');
    const rows = await sealRows(vault, loaded.value);
    const aside = await sealAside(vault, await readAside(databaseName));
    await withSealed((database) => putSealed(database, vault, rows, { aside }));
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
    await copyHistory(sealedHistoryOf(vault.header), vault, historyDatabaseName, null);
    await onStep?.('records');
    const plain = openDexieStorage(quiet);
    // Empty on purpose: it is being filled with what lies elsewhere.
    const made = await plain.load('emptied');
    const written = made.ok ? await plain.replaceAll(loaded.value) : made;
    await writeAside(databaseName, await readAside(sealedDatabaseName));
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

/** From then on what is sealed here does not count. */
const revoke = (database: Dexie) => database.table<MetaRow, string>('meta').delete(metaKey);

/** Deletes what lay here in the clear before there was a passphrase; true when nothing of it is left. */
export function removePlain(): Promise<boolean> {
  return removeDatabases([databaseName, historyDatabaseName]);
}

/** Deletes what is sealed here; true when nothing of it is left. */
export function removeSealed(): Promise<boolean> {
  return removeDatabases([sealedDatabaseName, sealedHistoryName, otherSealedHistoryName]);
}

/** Deletes what a pass that was killed left beside this vault; true when nothing of it is left. */
export async function removeBeside(header: VaultHeader): Promise<boolean> {
  const places = [sealedHistoryName, otherSealedHistoryName];
  const other = places.filter((name) => name !== sealedHistoryOf(header));
  return (await removePlain()) && (await removeDatabases(other));
}
