import { databaseName } from '../connect.ts';
import { metaKey } from '../meta-row.ts';
import { answer, openExisting } from '../open-existing.ts';
import { withinTime } from '../time-limit.ts';
import { parseVaultHeader, type VaultHeader } from './vault-header.ts';
import { sealedDatabaseName } from './sealed-names.ts';
import { notedVault } from './vault-note.ts';

/** Milliseconds the browser may take to answer. */
const LONGEST = 10_000;

export type FoundVault =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly header: VaultHeader }
  /** Its records are gone, and there is nothing in the clear either: `header` is the one that was noted. */
  | { readonly state: 'lost'; readonly header: VaultHeader }
  /** There is one, and this build cannot read what it says of itself. */
  | { readonly state: 'unreadable'; readonly detail: string };

/**
 * Whether the work of this browser is sealed. A sealed database without its row of itself was never
 * finished: what was being sealed is still whole in the other one.
 */
export async function findVault(): Promise<FoundVault> {
  if (!('indexedDB' in globalThis)) return { state: 'none' };
  try {
    const meta = await withinTime(LONGEST, readMeta(sealedDatabaseName));
    if (meta === undefined) return await lostOrNone();
    const header = parseVaultHeader(Reflect.get(meta, 'vault'));
    return header ? { state: 'locked', header } : { state: 'unreadable', detail: 'vault header' };
  } catch (error) {
    return { state: 'unreadable', detail: String(error) };
  }
}

async function lostOrNone(): Promise<FoundVault> {
  const header = notedVault();
  // A note may outlive a vault that was taken away: then the work lies in the clear.
  if (!header || (await withinTime(LONGEST, holdsRecords(databaseName)))) return { state: 'none' };
  return { state: 'lost', header };
}

async function holdsRecords(name: string): Promise<boolean> {
  const database = await openExisting(name);
  if (database === null) return false;
  try {
    const tables = [...database.objectStoreNames].filter((table) => table !== 'meta');
    if (tables.length === 0) return false;
    const transaction = database.transaction(tables);
    const counts = await Promise.all(
      tables.map((table) => answer(transaction.objectStore(table).count())),
    );
    return counts.some((count) => count > 0);
  } finally {
    database.close();
  }
}

/** Without Dexie: what is first loaded stays small. */
async function readMeta(name: string): Promise<object | undefined> {
  const database = await openExisting(name);
  if (database === null) return undefined;
  try {
    if (!database.objectStoreNames.contains('meta')) return undefined;
    const meta = database.transaction('meta').objectStore('meta');
    return (await answer(meta.get(metaKey))) as object | undefined;
  } finally {
    database.close();
  }
}
