/**
 * The version a database has in this browser, or null when there is none. Unlike an open by name
 * it never makes one, and unlike Dexie it never touches one that a newer build has written.
 * Rejects with the browser's error when the database cannot be opened.
 */
export function storedVersion(name: string): Promise<number | null> {
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
      // Dexie's version 1 is the browser's version 10.
      const version = Math.floor(request.result.version / 10);
      request.result.close();
      resolve(version);
    };
  });
}
