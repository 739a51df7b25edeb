import { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../lib/result.ts';
import type { RowLayout } from './row-layout.ts';
import type { OpenFailure } from './storage.ts';
import { storedVersion } from './stored-version.ts';
import { refusalOf, withinTime } from './time-limit.ts';

/** Deleted, upgraded or dropped while it was opened or read, of which nobody was told. */
export const endedMeanwhile = {
  code: 'unavailable',
  detail: 'ended-meanwhile',
} as const satisfies OpenFailure;

/** Distinctive: pages opened from a disk share one origin. */
export const databaseName = 'bao-cao-xa';

/** What can end a connection from outside; each is told at most once. */
interface ConnectionEvents {
  /** A newer build wants to change the database in another tab. */
  readonly onUpgrade: () => void;
  /** The database is being deleted on purpose. */
  readonly onDelete: () => void;
  /** The browser dropped the connection; the data may be gone or not. */
  readonly onLost: () => void;
}

export interface Connection {
  readonly database: Dexie;
  /** Whether nothing has ended it yet, from here or from outside. */
  isLive(): boolean;
  close(): void;
}

interface PreparedConnection extends Connection {
  /** From here on a close that is not ours is news. Whether there has been none yet. */
  readonly settle: () => boolean;
  /** Whether something outside ended it before it was closed from here. */
  readonly isEnded: () => boolean;
}

export interface ConnectOptions {
  readonly name: string;
  readonly layout: RowLayout;
  readonly timeoutMs: number;
  /** Whether to make the database where there is none. */
  readonly create: boolean;
  readonly events: ConnectionEvents;
}

/**
 * Opens the database with the guards Dexie lacks: it refuses a newer one without touching it, and
 * never opens again by itself, since it would make an empty database where one was deleted and
 * write old rows where a newer build has been.
 */
export async function connect(options: ConnectOptions): Promise<Result<Connection, OpenFailure>> {
  const { name, layout, timeoutMs, create } = options;
  if (!('indexedDB' in globalThis)) return fail({ code: 'unavailable', detail: 'no-indexeddb' });
  const connection = prepare(options);
  let blocked = false;
  connection.database.on('blocked', () => {
    blocked = true;
  });
  try {
    const stored = await withinTime(timeoutMs, storedVersion(name));
    if (stored === null && !create) return fail({ code: 'unavailable', detail: 'no-database' });
    if (stored !== null && stored > layout.version) return refuse(stored, layout);
    await withinTime(timeoutMs, connection.database.open());
    // Another tab may have upgraded it between the two lines above.
    const opened = Math.floor(connection.database.backendDB().version / 10);
    if (opened > layout.version) {
      connection.close();
      return refuse(opened, layout);
    }
    return connection.settle() ? succeed(connection) : fail(endedMeanwhile);
  } catch (error) {
    connection.close();
    if (connection.isEnded()) return fail(endedMeanwhile);
    if (blocked) return fail({ code: 'unavailable', detail: 'blocked' });
    return fail({ code: 'unavailable', detail: refusalOf(error) });
  }
}

function refuse(stored: number, { version }: RowLayout): Result<never, OpenFailure> {
  return fail({ code: 'newer-data', stored, known: version });
}

function prepare({ name, layout, events }: ConnectOptions): PreparedConnection {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false });
  layout.declare(database);
  let state: 'opening' | 'live' | 'closed' | 'ended' = 'opening';
  const close = () => {
    if (state !== 'ended') state = 'closed';
    database.close({ disableAutoOpen: true });
  };
  const endFromOutside = (tell: () => void) => {
    const before = state;
    if (before === 'opening' || before === 'live') state = 'ended';
    // Also when it was closed before: an open that was given up may have come to its end since, and what it
    // opened would hold up every other tab.
    close();
    if (before === 'live') tell();
  };
  database.on('versionchange', (event) => {
    endFromOutside(event.newVersion === null ? events.onDelete : events.onUpgrade);
    // Stops Dexie's own answer, which would open again.
    return false;
  });
  // Dexie fires it for every close, also when an open fails.
  database.on('close', () => {
    if (state === 'live') endFromOutside(events.onLost);
  });
  // A transaction that finds its connection dead makes Dexie open once more by itself.
  database.on(
    'ready',
    () => {
      if (state === 'closed' || state === 'ended') throw new Error('The connection was closed');
    },
    true,
  );
  const settle = () => {
    if (state === 'opening') state = 'live';
    return state === 'live';
  };
  return {
    database,
    close,
    settle,
    isLive: () => state === 'live',
    isEnded: () => state === 'ended',
  };
}
