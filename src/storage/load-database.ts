import { fail, type Result } from '../lib/result.ts';
import { endedMeanwhile } from './connect.ts';
import type { DatabaseLink } from './database-link.ts';
import type { InstanceMarker } from './instance-marker.ts';
import { readDatabase, type DatabaseContents } from './read-database.ts';
import { recordsOf } from './record-tables.ts';
import type { RowLayout } from './row-layout.ts';
import { whenUnread } from './save-failure.ts';
import type { OpenFailure } from './storage.ts';
import { refusalOf, withinTime } from './time-limit.ts';

interface LoadOptions {
  readonly layout: RowLayout;
  readonly marker: InstanceMarker;
  /** How long the browser may take to open, and how long to read. */
  readonly timeoutMs: number;
  /** Whether there may be nothing there yet. */
  readonly create: boolean;
  /** As `Storage.load` has it. */
  readonly accept: 'emptied' | 'damaged' | undefined;
}

/** A database that is taken away each time it was read is not one to work on. */
const MOST_TRIES = 3;

/** Somebody closed the link while it was loaded, or before its turn came: nothing is open. */
export const closedWhileLoading = {
  code: 'unavailable',
  detail: 'closed',
} as const satisfies OpenFailure;

/**
 * Opens and reads everything over a link that was let go. On success the link keeps the connection; else its
 * writes are told why. What was taken away while it was read is read again: what is there then counts.
 */
export async function loadDatabase(
  link: DatabaseLink,
  options: LoadOptions,
): Promise<Result<DatabaseContents, OpenFailure>> {
  for (let tries = 1; ; tries += 1) {
    const { era } = link;
    const loaded = await loadOnce(link, options);
    if (loaded.ok || era !== link.era) return loaded;
    if (loaded.reason !== endedMeanwhile || tries === MOST_TRIES) {
      link.refuse(whenUnread(loaded.reason));
      return loaded;
    }
  }
}

async function loadOnce(
  link: DatabaseLink,
  { layout, marker, timeoutMs, create, accept }: LoadOptions,
): Promise<Result<DatabaseContents, OpenFailure>> {
  const { era } = link;
  const connected = await link.open(create);
  if (!connected.ok) return connected;
  const connection = connected.value;
  try {
    const reading = readDatabase(connection.database, layout, {
      remembered: accept === 'emptied' ? null : marker.read(),
      despiteDamage: accept === 'damaged',
    });
    const read = await withinTime(timeoutMs, reading);
    if (!connection.isLive()) return fail(endedMeanwhile);
    if (!read.ok || era !== link.era) {
      connection.close();
      return read.ok ? fail(closedWhileLoading) : read;
    }
    // Also when it was restored by a page that died before it could note so.
    if (recordsOf(read.value.workspace).length > 0) marker.write(read.value.instanceId);
    link.keep(connection);
    return read;
  } catch (error) {
    if (!connection.isLive()) return fail(endedMeanwhile);
    connection.close();
    return fail({ code: 'unavailable', detail: refusalOf(error) });
  }
}
