import { toBase64 } from '../lib/base64.ts';
import { answer, openExisting } from './open-existing.ts';
import { isOwn, ownDatabases } from './own-databases.ts';
import { withinTime } from './time-limit.ts';

/** A database that does not answer for so long is left out, and said to be. Milliseconds. */
const LONGEST = 5000;

/**
 * Everything of this program that this browser can still read, as the text of a JSON file: each row of
 * each store of each database, and the lines of localStorage, with no check and no migration. For whoever
 * mends what the program itself cannot open; what cannot be read has its reason in its place.
 */
export async function rawExport(): Promise<{
  readonly fileText: string;
  readonly fileName: string;
}> {
  const databases: Record<string, unknown> = {};
  for (const name of await ownDatabases()) {
    databases[name] = await withinTime(LONGEST, readDatabase(name)).catch(problem);
  }
  const lines = Object.fromEntries(
    Object.keys(localStorage)
      .filter(isOwn)
      .map((key) => [key, localStorage.getItem(key)]),
  );
  const at = new Date().toISOString();
  const fileText = JSON.stringify(
    { format: 'bao-cao-xa-raw', at, databases, lines },
    withBinary,
    1,
  );
  return { fileText, fileName: `bao-cao-xa-du-lieu-tho-${at.slice(0, 10)}.json` };
}

const problem = (error: unknown): unknown => ({ problem: String(error) });

/** Its version and its stores; the connection is closed again. */
async function readDatabase(name: string): Promise<unknown> {
  const database = await openExisting(name);
  if (database === null) throw new Error('gone since it was listed');
  try {
    const stores: Record<string, unknown> = {};
    for (const store of database.objectStoreNames) {
      stores[store] = await readStore(database, store).catch(problem);
    }
    return { version: database.version, stores };
  } finally {
    database.close();
  }
}

async function readStore(database: IDBDatabase, name: string): Promise<unknown> {
  const store = database.transaction(name).objectStore(name);
  const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
  return keys.map((key, index) => ({ key, row: rows[index] as unknown }));
}

/** Snapshots and sealed rows are bytes. */
function withBinary(_key: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { base64: toBase64(new Uint8Array(value)) };
  if (value instanceof Uint8Array) return { base64: toBase64(value) };
  return value;
}
