import { isOwn, ownDatabases } from '../own-databases.ts';
import { wipeOrderKey } from './wipe-order.ts';

/** What of this program is left in this browser, by name. */
export interface Leftover {
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  /** Addresses of service workers. */
  readonly workers: readonly string[];
  /** Keys of localStorage and sessionStorage. */
  readonly entries: readonly string[];
}

/** A database that another tab holds on to is not waited for longer. Milliseconds. */
const LONGEST = 2500;

/** Another tab may still be writing what it had begun. */
const LOOKS = { most: 8, pause: 400 };

/**
 * Deletes all that this program keeps in this browser, and says what is left: nothing only when
 * there was nothing at two looks one after the other.
 */
export async function wipeOrigin(): Promise<Leftover> {
  let left = await wipeOnce();
  let clean = 0;
  for (let look = 1; look < LOOKS.most && clean < 2; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS.pause));
    left = await findLeftover();
    clean = countOf(left) === 0 ? clean + 1 : 0;
    // One that held on to a database for so long will not let go in a moment.
    if (left.databases.length > 0 && look > 1) return left;
    if (clean === 0) left = await wipeOnce();
  }
  return left;
}

const countOf = (left: Leftover): number =>
  left.databases.length + left.caches.length + left.workers.length + left.entries.length;

async function wipeOnce(): Promise<Leftover> {
  const before = await findLeftover();
  await Promise.all([
    ...before.databases.map(deleteDatabase),
    ...before.caches.map((name) => caches.delete(name)),
    ...(await workers()).map((registration) => registration.unregister()),
  ]);
  clearEntries((key) => key !== wipeOrderKey);
  const after = await findLeftover();
  // The order goes last: while anything is left, the next start goes on with it.
  if (after.databases.length + after.caches.length + after.workers.length > 0) return after;
  clearEntries(() => true);
  return findLeftover();
}

/** Looks, and changes nothing. */
async function findLeftover(): Promise<Leftover> {
  return {
    databases: await ownDatabases(),
    caches: 'caches' in globalThis ? (await caches.keys()).filter(isOwn) : [],
    workers: (await workers()).map(({ scope }) => scope),
    entries: stores().flatMap(keysOf),
  };
}

/** Settles when it is gone, when it cannot be deleted, or when that takes too long. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      resolve();
    };
  });
}

/** Of this page only: other folders of the host have their own. */
async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  try {
    const here = await navigator.serviceWorker.getRegistration();
    return here ? [here] : [];
  } catch {
    // A page opened from a disk can have none.
    return [];
  }
}

/** Reading either alone throws where the browser refuses it: then there is nothing in it. */
function stores(): readonly globalThis.Storage[] {
  return [() => localStorage, () => sessionStorage].flatMap((read) => {
    try {
      return [read()];
    } catch {
      return [];
    }
  });
}

function keysOf(store: globalThis.Storage): readonly string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter(isOwn);
}

function clearEntries(chosen: (key: string) => boolean): void {
  for (const store of stores())
    for (const key of keysOf(store).filter(chosen)) store.removeItem(key);
}
