import type { Page } from 'playwright';
import type { GoldenDatabase } from '../fixtures/shapes/released-stores.ts';

/** Any page of the origin where no program runs: the stored data are looked at from there. */
export const neutralPage = 'icon.svg';

/** Everything that was stored is removed; then this database is, or with null none though one is remembered. */
export async function layDown(page: Page, golden: GoldenDatabase | null): Promise<void> {
  await page.evaluate(async (given) => {
    const settled = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('refused'));
        };
      });
    for (const { name } of await indexedDB.databases())
      if (name !== undefined) await settled(indexedDB.deleteDatabase(name));
    localStorage.clear();
    localStorage.setItem('bao-cao-xa.instance', 'golden');
    if (!given) return;
    const request = indexedDB.open('bao-cao-xa', given.shape * 10);
    request.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries(given.stores)) {
        const store = request.result.createObjectStore(name, { keyPath: 'id' });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of given.rows[name] ?? []) store.add(row);
      }
    };
    (await settled(request)).close();
  }, golden);
}

/**
 * What is stored, as text to compare: version and rows without what every write changes; null when there
 * is no database, or none with a table.
 */
export function dump(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'bao-cao-xa')) return null;
    const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('bao-cao-xa');
      // Killed while it was being made: an open by name would make another one.
      request.onupgradeneeded = () => {
        request.transaction?.abort();
        resolve(null);
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('refused'));
      };
    });
    if (!database) return null;
    const names = [...database.objectStoreNames].sort();
    const { version } = database;
    const rows: Record<string, unknown> = {};
    if (names.length > 0) {
      const transaction = database.transaction(names);
      const settled = new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      for (const name of names) {
        const request = transaction.objectStore(name).getAll() as IDBRequest<object[]>;
        request.onsuccess = () => {
          rows[name] = request.result;
        };
      }
      await settled;
    }
    database.close();
    if (
      Object.entries(rows).every(
        ([name, list]) => name === 'meta' || (list as object[]).length === 0,
      )
    )
      return null;
    const sorted = (_: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => !['rev', 'lastWrite', 'instanceId'].includes(key))
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : value;
    // What is set aside bears the time at which it was.
    return JSON.stringify({ version, rows }, sorted).replaceAll(
      /"at":"[^"]*","id":"aside\/[^/"]*\//g,
      '"id":"aside/',
    );
  });
}
