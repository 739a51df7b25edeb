/** The rows of some tables as they are in the database now; null when there is no database. */
export async function peek(
  name: string,
  tables: readonly string[],
): Promise<Record<string, unknown[]> | null> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return null;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      // Deleted a moment ago: an open by name would make it anew.
      request.transaction?.abort();
      resolve(null);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database does not open'));
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => {
        database.close();
      };
      const rows: Record<string, unknown[]> = {};
      const transaction = database.transaction(tables, 'readonly');
      for (const table of tables) {
        const reading = transaction.objectStore(table).getAll();
        reading.onsuccess = () => {
          rows[table] = reading.result as unknown[];
        };
      }
      transaction.oncomplete = () => {
        database.close();
        resolve(rows);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error ?? new Error('The read was aborted'));
      };
    };
  });
}

/** Deletes the database as a cleaning program would: nobody is asked. */
export function wipe(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database was not deleted'));
    };
  });
}
