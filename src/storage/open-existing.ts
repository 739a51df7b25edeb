/**
 * Opens a database of this browser by its own words, or null when there is none: unlike an open by name
 * it never makes one, and unlike Dexie it never touches one that a newer build has written. The caller
 * closes it. Rejects with the browser's error when it cannot be opened.
 */
export function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(request.error ?? new Error(`Database ${name} cannot be opened`));
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}

/** What a request of it answers; rejects with the browser's error. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser gave no answer'));
    };
  });
}
