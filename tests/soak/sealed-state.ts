import type { Page } from 'playwright';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { historyDatabaseName } from '../../src/storage/history/history-database.ts';
import { metaKey, type MetaRow } from '../../src/storage/meta-row.ts';
import { recordsOf, tableNames } from '../../src/storage/record-tables.ts';
import type { RawData } from '../../src/storage/migrations/migration.ts';
import { parseWorkspace } from '../../src/storage/schema/parse-workspace.ts';
import type { StoredWorkspace } from '../../src/storage/storage.ts';
import { openHistoryRow } from '../../src/storage/vault/sealed-history.ts';
import { sealedLayout } from '../../src/storage/vault/sealed-layout.ts';
import { sealedHistoryOf } from '../../src/storage/vault/sealed-names.ts';
import { openVault, secretOf, type OpenVault } from '../../src/storage/vault/vault-keys.ts';

/** All that lies in the browser of this origin, as it lies there. */
export interface AtRest {
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>;
  readonly entries: Readonly<Record<string, string>>;
}

export function readAtRest(page: Page): Promise<AtRest> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('refused'));
        };
      });
    const databases: Record<string, Record<string, object[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      const stores: Record<string, object[]> = {};
      for (const store of database.objectStoreNames)
        stores[store] = (await answer(
          database.transaction(store).objectStore(store).getAll(),
        )) as object[];
      databases[name] = stores;
      database.close();
    }
    return { databases, entries: { ...localStorage } };
  });
}

export interface State {
  /** By which of the passphrases it opens; null: it lies in the clear. */
  readonly passphrase: string | null;
  /** Records, to compare. */
  readonly work: string;
  readonly steps: readonly object[];
  readonly snapshots: readonly object[];
}

/** Records without what each write changes. */
export const workText = (workspace: StoredWorkspace): string =>
  canonicalJson(
    recordsOf(workspace)
      .map(({ kind, record }) => ({ kind, record: { ...record, rev: 0 } }))
      .sort((a, b) => (`${a.kind}/${a.record.id}` < `${b.kind}/${b.record.id}` ? -1 : 1)),
  );

/** The vault of what lies there, opened by the first passphrase that does; null where there is none. */
export async function vaultOf(
  { databases }: AtRest,
  passphrases: readonly string[],
): Promise<{ readonly vault: OpenVault; readonly passphrase: string } | null> {
  const rows = databases['bao-cao-xa-sealed']?.meta as readonly MetaRow[] | undefined;
  const header = rows?.find(({ id }) => id === metaKey)?.vault;
  if (!header) return null;
  for (const passphrase of passphrases) {
    const vault = await openVault(header, await secretOf(passphrase));
    if (vault) return { vault, passphrase };
  }
  throw new Error('The vault opens by none of the passphrases');
}

/** What the next start will find, every row of it opened; throws when anything of it is not whole. */
export async function stateOf(atRest: AtRest, passphrases: readonly string[]): Promise<State> {
  const found = await vaultOf(atRest, passphrases);
  const records = atRest.databases[`bao-cao-xa${found ? '-sealed' : ''}`];
  const history =
    atRest.databases[found ? sealedHistoryOf(found.vault.header) : historyDatabaseName];
  if (!records || !history) throw new Error('A database is missing');
  const seal = found?.vault.seal ?? null;
  // Every table is there: the list is of all of them.
  const raw = Object.fromEntries(tableNames.map((name) => [name, records[name] ?? []])) as RawData;
  const opened = seal ? await sealedLayout(seal).fromRows(raw) : raw;
  const broken = tableNames.find((name) => opened[name].includes(null));
  if (broken) throw new Error(`A row of ${broken} does not open`);
  const parsed = parseWorkspace(opened, '');
  if (!parsed.ok) throw new Error(`A record is not whole: ${parsed.reason.path}`);
  const table = (name: string) => {
    const rows = history[name] ?? [];
    return seal ? Promise.all(rows.map((row) => openHistoryRow(seal, name, row))) : rows;
  };
  return {
    passphrase: found?.passphrase ?? null,
    work: workText(parsed.value),
    steps: await table('steps'),
    snapshots: await table('snapshots'),
  };
}
