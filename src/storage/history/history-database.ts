import { Dexie } from 'dexie';
import { withinTime } from '../time-limit.ts';
import type { Seal } from '../vault/seal.ts';
import { openHistoryRow, sealHistoryRow } from '../vault/sealed-history.ts';
import type { Snapshot } from './snapshot.ts';
import type { UndoStep } from './undo-step.ts';

/**
 * A database of its own: what is kept here is a help, and neither its faults nor its size may touch
 * the records. It is never what the work is read from.
 */
export const historyDatabaseName = 'bao-cao-xa-history';

/**
 * What waits for it, a restore that takes a snapshot first or the locking of the page, waits no longer.
 * Milliseconds.
 */
const LONGEST = 5000;

/**
 * One table of it, whose rows sort by time. A failure rejects in the browser's words; so does an answer that
 * does not come.
 */
export interface HistoryTable<Row extends { readonly id: number }> {
  /** The oldest first. */
  all(): Promise<readonly Row[]>;
  /** The same without rows that do not open. */
  readable(): Promise<readonly Row[]>;
  get(id: number): Promise<Row | undefined>;
  /** Drops and puts in one transaction. */
  write(put: readonly Row[], drop: readonly number[]): Promise<void>;
}

export interface History {
  readonly steps: HistoryTable<UndoStep>;
  readonly snapshots: HistoryTable<Snapshot>;
  /** For the folder of backups, whose handle only the browser itself can keep. */
  readonly database: Dexie;
  readonly seal: Seal | null;
  close(): void;
}

/**
 * Opens at the first use and again after a fault; a newer build's upgrade closes it for good. With a seal
 * each row lies sealed but for its id, which is a time.
 */
export function openHistory(name = historyDatabaseName, seal: Seal | null = null): History {
  const database = new Dexie(name);
  database.version(1).stores({ steps: 'id', snapshots: 'id' });
  // The folder of backups: see storage/folder.
  database.version(2).stores({ folders: 'id' });
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
  return {
    steps: historyTable(database, 'steps', seal),
    snapshots: historyTable(database, 'snapshots', seal),
    database,
    seal,
    close: () => {
      database.close({ disableAutoOpen: true });
    },
  };
}

function historyTable<Row extends { readonly id: number }>(
  database: Dexie,
  name: string,
  seal: Seal | null,
): HistoryTable<Row> {
  const table = () => database.table<unknown, number>(name);
  const rowsOfTable = () => withinTime(LONGEST, table().orderBy('id').toArray());
  const read = async (row: unknown): Promise<Row> =>
    // What this page wrote; a step or snapshot that is not whole is refused where it is used.
    (seal ? await openHistoryRow(seal, name, row) : row) as Row;
  return {
    async all() {
      return Promise.all((await rowsOfTable()).map(read));
    },
    async readable() {
      const rows = await rowsOfTable();
      const opened = await Promise.all(rows.map((row) => read(row).catch(() => null)));
      return opened.filter((row) => row !== null);
    },
    async get(id) {
      const row = await withinTime(LONGEST, table().get(id));
      return row === undefined ? undefined : read(row);
    },
    async write(put, drop) {
      const rows = seal
        ? await Promise.all(put.map((row) => sealHistoryRow(seal, name, row)))
        : [...put];
      const writing = database.transaction('rw', table(), async () => {
        await table().bulkDelete([...drop]);
        await table().bulkPut(rows);
      });
      await withinTime(LONGEST, writing);
    },
  };
}
