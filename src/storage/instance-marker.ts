import { databaseName } from './connect.ts';

/**
 * A note outside the database of which database held the work, so that one that was emptied or
 * made anew is not taken for a first visit. A browser without localStorage goes without.
 */
export interface InstanceMarker {
  read(): string | null;
  write(instanceId: string): void;
}

const keyOf = (database: string) => `${database}.instance`;

export function instanceMarker(database: string): InstanceMarker {
  let written: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(keyOf(database));
      } catch {
        return null;
      }
    },
    write: (instanceId) => {
      // Once, not at every save.
      if (instanceId === written) return;
      try {
        localStorage.setItem(keyOf(database), instanceId);
        written = instanceId;
      } catch {
        // Refused or full: only the warning about an emptied database is lost.
      }
    },
  };
}

/** The database that holds the work of this browser, as far as is known; null before the first save. */
export function rememberedInstance(database: string = databaseName): string | null {
  return instanceMarker(database).read();
}

/**
 * Says that the work of a database is known to be lost, so that the next load begins anew instead
 * of answering `emptied`. For the rescue screen, after the user chose to.
 */
export function forgetInstance(database: string = databaseName): void {
  try {
    localStorage.removeItem(keyOf(database));
  } catch {
    // Nothing was remembered, then.
  }
}
