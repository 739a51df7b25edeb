import { databaseName } from './connect.ts';
import { historyDatabaseName } from './history/history-database.ts';
import { storedVersion } from './stored-version.ts';
import { withinTime } from './time-limit.ts';
import {
  otherSealedHistoryName,
  sealedDatabaseName,
  sealedHistoryName,
} from './vault/sealed-names.ts';

/** For browsers that cannot list them. */
const KNOWN = [
  databaseName,
  historyDatabaseName,
  sealedDatabaseName,
  sealedHistoryName,
  otherSealedHistoryName,
];

/** A database that another tab holds on to is not waited for longer. Milliseconds. */
const LONGEST = 2500;

/**
 * Whatever this program keeps in a browser begins with these words. Other programs may live on the
 * same host, or in other files of the same disk, and are let alone.
 */
export const isOwn = (name: string): boolean => name.startsWith(databaseName);

/** Names of the databases of this program that are in this browser. */
export async function ownDatabases(): Promise<readonly string[]> {
  // Firefox before 126 cannot list them: then the known ones are asked for.
  if (!('databases' in indexedDB)) return knownDatabases();
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name !== undefined && isOwn(name) ? [name] : [])).sort();
}

async function knownDatabases(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of KNOWN) {
    // One that does not open is there all the same.
    const version = await withinTime(LONGEST, storedVersion(name)).catch(() => 0);
    if (version !== null) found.push(name);
  }
  return found;
}
