import { fail, succeed, type Result } from '../../lib/result.ts';
import { isAside } from '../aside.ts';
import { databaseName } from '../connect.ts';
import { instanceMarker } from '../instance-marker.ts';
import { metaKey, type MetaRow } from '../meta-row.ts';
import type { TableName } from '../record-tables.ts';
import { parseWorkspace } from '../schema/parse-workspace.ts';
import type { StoredWorkspace } from '../storage.ts';
import type { PassOptions, VaultProblem } from './change-vault.ts';
import { copyHistory } from './move-history.ts';
import { removeDatabases } from './remove-databases.ts';
import {
  putSealed,
  sameRecords,
  sealedStorage,
  sealRows,
  withSealed,
  type RowOfTable,
} from './sealed-database.ts';
import { sealedLayout } from './sealed-layout.ts';
import { sealedHistoryOf } from './sealed-names.ts';
import type { VaultHeader } from './vault-header.ts';
import { renewVault, type OpenVault, type Secret } from './vault-keys.ts';

const quiet = { onStale: () => undefined, onGone: () => undefined };

interface ChangedVault {
  readonly vault: OpenVault;
  readonly recoveryKey: string;
  /** From then on the passphrase of before opens nothing here. */
  readonly keep: (options?: PassOptions) => Promise<Result<void, VaultProblem>>;
}

/** Another passphrase, another recovery key, and new keys under them: everything is sealed anew. */
export async function changePassphrase(
  header: VaultHeader,
  secret: Secret,
  passphrase: string,
): Promise<Result<ChangedVault, VaultProblem>> {
  const changed = await renewVault(header, secret, passphrase);
  if (!changed) return fail({ code: 'wrong-secret' });
  const { before, renewed } = changed;
  return succeed({
    ...renewed,
    keep: (options) => resealEverything(before, renewed.vault, options),
  });
}

/**
 * Done at one moment: the transaction that puts records and header under the new key in the place of those of
 * before. History is sealed into its other place first; which of the two counts is said by the header.
 */
async function resealEverything(
  before: OpenVault,
  vault: OpenVault,
  { onStep }: PassOptions = {},
): Promise<Result<void, VaultProblem>> {
  const placeBefore = sealedHistoryOf(before.header);
  const place = sealedHistoryOf(vault.header);
  try {
    const { lastWrite } = await sealedMeta();
    const sealed = sealedStorage(before, quiet);
    const loaded = await sealed.load();
    sealed.close();
    if (!loaded.ok) return fail({ code: 'unchanged', detail: loaded.reason.code });
    await onStep?.('history');
    if (!(await removeDatabases([place]))) return fail({ code: 'unchanged', detail: 'blocked' });
    await copyHistory(placeBefore, before, place, vault);
    await onStep?.('records');
    const rows = await sealRows(vault, loaded.value);
    await onStep?.('check');
    // Beforehand: afterwards there is nothing to go back to.
    if (!(await opensAgain(vault, rows, loaded.value))) throw new Error('not read back');
    await withSealed(async (database) => {
      const meta = await database.table<MetaRow, string>('meta').get(metaKey);
      if (meta?.vault?.id !== before.header.id || meta.lastWrite !== lastWrite) {
        throw new Error('written meanwhile');
      }
      // Under the key of before, which goes with each of them.
      const aside = (await database.table<{ readonly id: string }>('meta').toArray()).filter(
        isAside,
      );
      for (const table of database.tables) await table.clear();
      await putSealed(database, vault, rows, { aside });
    });
  } catch (error) {
    await removeDatabases([place]);
    return fail({ code: 'unchanged', detail: String(error) });
  }
  instanceMarker(databaseName).write(vault.header.id);
  await onStep?.('remove');
  const removed = await removeDatabases([placeBefore]);
  return removed ? succeed(undefined) : fail({ code: 'not-removed' });
}

async function opensAgain(
  vault: OpenVault,
  rows: readonly RowOfTable[],
  workspace: StoredWorkspace,
): Promise<boolean> {
  const ofTable = (name: TableName) =>
    rows.filter(({ table }) => table === name).map(({ row }) => row);
  const opened = await sealedLayout(vault.seal).fromRows({
    organisations: ofTable('organisations'),
    figureSets: ofTable('figureSets'),
    reports: ofTable('reports'),
    references: ofTable('references'),
    issues: ofTable('issues'),
  });
  const read = parseWorkspace(opened, '');
  return read.ok && sameRecords(read.value, workspace);
}

async function sealedMeta(): Promise<Pick<MetaRow, 'lastWrite'>> {
  let lastWrite: string | null = null;
  await withSealed(async (database) => {
    lastWrite = (await database.table<MetaRow, string>('meta').get(metaKey))?.lastWrite ?? null;
  });
  return { lastWrite };
}
