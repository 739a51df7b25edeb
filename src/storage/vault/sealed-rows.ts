import { tableNames, type TableName } from '../record-tables.ts';
import { withinTime } from '../time-limit.ts';
import { sealedDatabaseName } from './sealed-names.ts';

/** Milliseconds the browser may take to read everything. */
const LONGEST = 20_000;

/**
 * Everything of the sealed database as it lies there, without opening any of it: the way out when the normal
 * one fails. It is no use to anybody without the passphrase or the recovery key.
 */
export async function readSealedRows(): Promise<Readonly<Record<string, unknown>>> {
  return withinTime(LONGEST, readAll());
}

function readAll(): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(sealedDatabaseName);
    request.onerror = () => {
      reject(request.error ?? new Error('The sealed database cannot be opened'));
    };
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const database = request.result;
      const names = ['meta', ...tableNames].filter((name): name is TableName =>
        database.objectStoreNames.contains(name),
      );
      const transaction = database.transaction(names);
      const read = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
      transaction.oncomplete = () => {
        database.close();
        resolve(Object.fromEntries(read.map(([name, rows]) => [name, rows.result as unknown])));
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error ?? new Error('The sealed database cannot be read'));
      };
    };
  });
}
