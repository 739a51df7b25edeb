import type { Page } from 'playwright';

/** Below the browser's version of any shape that was released, in the clear or sealed. */
const OLDER = 5;

/**
 * Makes this database what an older build would have left, with every row in it, and keeps it open in the page
 * without ever letting go: whoever wants a newer version of it has to wait.
 */
export function holdOlder(page: Page, name: string): Promise<void> {
  return page.evaluate(
    async ([database, older]) => {
      const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(request.error ?? new Error('refused'));
          };
        });
      const present = await settled(indexedDB.open(database));
      const stores = await Promise.all(
        [...present.objectStoreNames].map(async (store) => ({
          store,
          rows: await settled(present.transaction(store).objectStore(store).getAll()),
        })),
      );
      present.close();
      await settled(indexedDB.deleteDatabase(database));
      const opening = indexedDB.open(database, older);
      opening.onupgradeneeded = () => {
        for (const { store, rows } of stores) {
          const made = opening.result.createObjectStore(store, { keyPath: 'id' });
          for (const row of rows) made.add(row);
        }
      };
      await settled(opening);
    },
    [name, OLDER] as const,
  );
}
