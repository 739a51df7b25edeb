import type { Page } from 'playwright';

/** Every record of every database of the page and its local storage, as text; for comparing only. */
export function rawExport(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('The database does not answer'));
        };
      });
    const databases = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        databases.push([name, store, await ask(all.getAllKeys()), await ask(all.getAll())]);
      }
      database.close();
    }
    return JSON.stringify([databases, Object.entries(localStorage).sort()]);
  });
}
