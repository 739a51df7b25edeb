import { metaKey } from '../meta-row.ts';
import { withinTime } from '../time-limit.ts';
import { parseVaultHeader, type VaultHeader } from './vault-header.ts';
import { sealedDatabaseName } from './sealed-names.ts';

/** Milliseconds the browser may take to answer. */
const LONGEST = 10_000;

export type FoundVault =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly header: VaultHeader }
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
    if (meta === undefined) return { state: 'none' };
    const header = parseVaultHeader(Reflect.get(meta, 'vault'));
    return header ? { state: 'locked', header } : { state: 'unreadable', detail: 'vault header' };
  } catch (error) {
    return { state: 'unreadable', detail: String(error) };
  }
}

/** By the browser's own words: what is first loaded stays small, and no database is made. */
function readMeta(name: string): Promise<object | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(request.error ?? new Error(`Database ${name} cannot be opened`));
    };
    request.onsuccess = () => {
      const database = request.result;
      const finish = (settle: () => void) => {
        database.close();
        settle();
      };
      if (!database.objectStoreNames.contains('meta')) {
        finish(() => {
          resolve(undefined);
        });
        return;
      }
      const row = database.transaction('meta').objectStore('meta').get(metaKey);
      row.onsuccess = () => {
        finish(() => {
          resolve(row.result as object | undefined);
        });
      };
      row.onerror = () => {
        finish(() => {
          reject(row.error ?? new Error(`Database ${name} cannot be read`));
        });
      };
    };
  });
}
