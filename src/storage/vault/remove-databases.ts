import { withinTime } from '../time-limit.ts';

/** Milliseconds: another tab that holds on to one gets this long to let go. */
const PATIENCE = 5000;

/** Deletes databases by name; true when none of them is left. One that is not there is no error. */
export async function removeDatabases(names: readonly string[]): Promise<boolean> {
  const removed = await Promise.all(
    names.map((name) => withinTime(PATIENCE, remove(name)).catch(() => false)),
  );
  return removed.every((done) => done);
}

function remove(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = () => {
      resolve(false);
    };
  });
}
