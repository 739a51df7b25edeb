import { Dexie } from 'dexie';

/**
 * A database of its own: what is kept here is a help, and neither its faults nor its size may touch
 * the records. It is never what the work is read from.
 */
const historyDatabaseName = 'bao-cao-xa-history';

/** Opens at the first use and again after a fault; a newer build's upgrade closes it for good. */
export function historyDatabase(name = historyDatabaseName): Dexie {
  const database = new Dexie(name);
  database.version(1).stores({ steps: 'id', snapshots: 'id' });
  // The folder of backups: see storage/folder.
  database.version(2).stores({ folders: 'id' });
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
  return database;
}
