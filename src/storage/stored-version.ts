import { openExisting } from './open-existing.ts';

/**
 * The version a database has in this browser, or null when there is none. Rejects with the browser's
 * error when the database cannot be opened.
 */
export async function storedVersion(name: string): Promise<number | null> {
  const database = await openExisting(name);
  if (database === null) return null;
  // Dexie's version 1 is the browser's version 10.
  const version = Math.floor(database.version / 10);
  database.close();
  return version;
}
