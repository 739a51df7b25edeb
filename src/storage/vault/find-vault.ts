import { databaseName } from '../connect.ts';
import { metaKey } from '../meta-row.ts';
import { answer, openExisting } from '../open-existing.ts';
import { refusalOf, withinTime } from '../time-limit.ts';
import { isNewerHeader, parseVaultHeader, type VaultHeader } from './vault-header.ts';
import { sealedDatabaseName } from './sealed-names.ts';
import { notedVault } from './vault-note.ts';

/** Milliseconds the browser may take to answer. */
const LONGEST = 10_000;

export type FoundVault =
  | { readonly state: 'none' }
  /**
   * `spare` is the header that was noted beside the database, where it differs; alone it counts where the
   * one in the database cannot be read.
   */
  | {
      readonly state: 'locked';
      readonly header: VaultHeader | null;
      readonly spare: VaultHeader | null;
    }
  /** Its records are gone, and there is nothing in the clear either: `header` is the one that was noted. */
  | { readonly state: 'lost'; readonly header: VaultHeader }
  /** A newer build sealed it: it is left alone. */
  | { readonly state: 'newer' }
  /** There are records, and nothing is left that opens them: no passphrase does. */
  | { readonly state: 'headless' }
  /** The browser does not let it be looked for. */
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
    return headersOf(Reflect.get(meta, 'vault'));
  } catch (error) {
    return { state: 'unreadable', detail: refusalOf(error) };
  }
}

function headersOf(stored: unknown): FoundVault {
  if (isNewerHeader(stored)) return { state: 'newer' };
  const header = parseVaultHeader(stored);
  const noted = notedVault();
  const spare = noted && JSON.stringify(noted) !== JSON.stringify(header) ? noted : null;
  return header || spare ? { state: 'locked', header, spare } : { state: 'headless' };
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
