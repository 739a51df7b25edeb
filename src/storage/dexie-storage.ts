import type { Dexie, Transaction } from 'dexie';
import { newId } from '../lib/new-id.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { connect, databaseName, type Connection } from './connect.ts';
import { instanceMarker } from './instance-marker.ts';
import { metaKey, type MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { readDatabase, type Damage } from './read-database.ts';
import { recordsOf, storedRev, tableNames, tableOf } from './record-tables.ts';
import { plainLayout, type RowLayout, type StoredRow } from './row-layout.ts';
import { SaveRefusedError, toSaveFailure } from './save-failure.ts';
import { setAside } from './aside.ts';
import { rebuildRecords } from './schema/rebuild-records.ts';
import type {
  OpenFailure,
  SaveFailure,
  Storage,
  StoredRecord,
  StoredWorkspace,
} from './storage.ts';
import { withinTime } from './time-limit.ts';
import { WriteFence } from './write-fence.ts';

export interface DexieStorageOptions {
  readonly name?: string;
  /** Records as they are, unless they are sealed. */
  readonly layout?: RowLayout;
  /** Whether there may be nothing there yet. A sealed database is made by the pass that seals. */
  readonly create?: boolean;
  /** Under which name the note of what was here is kept, where it is not the database's. */
  readonly marker?: string;
  /** A newer build has the database now: this page must be loaded again before it can save. */
  readonly onStale: () => void;
  /** The database this page worked on is no more. Memory is the only copy. */
  readonly onGone: (detail: string) => void;
  /** How long the browser may take for one write, or to open. */
  readonly timeoutMs?: number;
}

/**
 * The database of this browser. Nothing is opened before `load`.
 *
 * `load` fails with `unavailable` and a detail of `blocked` (another tab does not let go),
 * `timed-out`, `no-indexeddb` or the browser's own words.
 * After `gone` or `stale-build` every write fails with the same reason until `load` is called again.
 */
export function openDexieStorage(options: DexieStorageOptions): Storage {
  return new DexieStorage(options);
}

/** Milliseconds. While a site's data are being cleared, every open is refused for a moment. */
const pausesBetweenLooks = [20, 50, 100, 200, 400];

/** A database that is taken away each time it was read is not one to work on. */
const MOST_LOADS = 3;

const notLoaded: SaveFailure = { code: 'failed', detail: 'not-open' };

class DexieStorage implements Storage {
  readonly #name: string;
  readonly #layout: RowLayout;
  readonly #timeoutMs: number;
  readonly #options: DexieStorageOptions;
  readonly #marker: ReturnType<typeof instanceMarker>;
  readonly #fence = new WriteFence();
  #connection: Connection | null = null;
  /** Set when no write can succeed any more. */
  #ended: SaveFailure | null = notLoaded;
  /** Of what was loaded despite it, until it is replaced. */
  #damage: Damage | null = null;
  /** Settled unless the browser dropped the connection and its database is being looked for. */
  #reconnecting: Promise<void> = Promise.resolve();

  constructor(options: DexieStorageOptions) {
    this.#options = options;
    this.#name = options.name ?? databaseName;
    this.#layout = options.layout ?? plainLayout;
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    // One note for the work of this browser, sealed or not.
    this.#marker = instanceMarker(options.marker ?? this.#name);
  }

  async load(accept?: 'emptied' | 'damaged'): Promise<Result<StoredWorkspace, OpenFailure>> {
    for (let tries = 0; tries < MOST_LOADS; tries += 1) {
      const loaded = await this.#loadOnce(accept);
      if (loaded !== 'ended-meanwhile') return loaded;
    }
    return fail({ code: 'unavailable', detail: 'ended-meanwhile' });
  }

  async #loadOnce(
    accept?: 'emptied' | 'damaged',
  ): Promise<Result<StoredWorkspace, OpenFailure> | 'ended-meanwhile'> {
    this.close();
    const connected = await this.#connect(this.#options.create ?? true);
    if (!connected.ok) return connected;
    const connection = connected.value;
    try {
      const remembered = accept === 'emptied' ? null : this.#marker.read();
      const reading = readDatabase(connection.database, this.#layout, {
        remembered,
        despiteDamage: accept === 'damaged',
      });
      const read = await withinTime(this.#timeoutMs, reading);
      // Deleted, upgraded or dropped while it was read, which nobody was told of: what is there now counts.
      if (!connection.isLive()) return 'ended-meanwhile';
      if (!read.ok) {
        connection.close();
        return read;
      }
      // Also when it was restored by a page that died before it could note so.
      if (recordsOf(read.value.workspace).length > 0) this.#marker.write(read.value.instanceId);
      this.#connection = connection;
      this.#damage = read.value.damage;
      this.#fence.setUp(read.value.instanceId, read.value.damage?.shape);
      this.#ended = null;
      return succeed(read.value.workspace);
    } catch (error) {
      if (!connection.isLive()) return 'ended-meanwhile';
      connection.close();
      return fail({ code: 'unavailable', detail: String(error) });
    }
  }

  async put(records: readonly StoredRecord[]): Promise<Result<void, SaveFailure>> {
    // Before anything is awaited, so that what is saved is what was given.
    const rebuilt = rebuildRecords(records);
    if (!rebuilt.ok) return rebuilt;
    const rows = await this.#toRows(rebuilt.value);
    return this.#write(
      async (database) => {
        for (const { entry, row: unwritten } of rows) {
          const table = database.table<StoredRow, string>(tableOf[entry.kind]);
          const stored = await table.get(entry.record.id);
          const row = { ...unwritten, rev: this.#fence.checkedRev(entry, stored) + 1 };
          this.#fence.uncertain.remember(entry.kind, row);
          await table.put(row);
        }
      },
      () => {
        rebuilt.value.forEach((entry) => {
          this.#fence.uncertain.settle(entry);
        });
      },
    );
  }

  remove(records: readonly StoredRecord[]): Promise<Result<void, SaveFailure>> {
    return this.#write(
      async (database) => {
        for (const entry of records) {
          const table = database.table<StoredRow, string>(tableOf[entry.kind]);
          const stored = await table.get(entry.record.id);
          // One that is not there any more is what was asked for.
          if (!stored) continue;
          this.#fence.checkedRev(entry, stored);
          await table.delete(entry.record.id);
        }
      },
      () => {
        records.forEach((entry) => {
          this.#fence.uncertain.forget(entry);
        });
      },
    );
  }

  async replaceAll(workspace: StoredWorkspace): Promise<Result<void, SaveFailure>> {
    const rebuilt = rebuildRecords(recordsOf(workspace));
    if (!rebuilt.ok) return rebuilt;
    const rows = await this.#toRows(rebuilt.value);
    // A new id, so that other tabs cannot write what they still hold over what was restored.
    const instanceId = newId();
    const damage = this.#damage;
    return this.#write(
      async (database, meta) => {
        this.#fence.admit(instanceId);
        if (damage) {
          if (meta.lastWrite !== damage.lastWrite) throw new Error('written meanwhile');
          await setAside(database, meta, { workspace, broken: damage.broken });
        }
        for (const name of tableNames) await database.table(name).clear();
        for (const { entry, row } of rows) {
          await database
            .table<StoredRow, string>(tableOf[entry.kind])
            .add({ ...row, rev: storedRev(entry.record) });
        }
        return { ...meta, instanceId, schemaVersion };
      },
      () => {
        this.#damage = null;
        this.#fence.setUp(instanceId);
      },
    );
  }

  close(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#ended = notLoaded;
    this.#damage = null;
    this.#fence.setUp(null);
  }

  /** As they will lie in their tables, but for the revision, which only the transaction knows. */
  #toRows(records: readonly StoredRecord[]) {
    return Promise.all(
      records.map(async (entry) => ({
        entry,
        row: await this.#layout.toRow(tableOf[entry.kind], entry.record),
      })),
    );
  }

  /** One transaction: the fence, the work, the date. `done` runs once it is committed. */
  async #write(
    work: (database: Dexie, meta: MetaRow) => Promise<MetaRow | undefined>,
    done: () => void,
  ): Promise<Result<void, SaveFailure>> {
    await this.#reconnecting;
    if (!this.#connection && !this.#ended) await this.#reconnect();
    if (this.#ended) return fail(this.#ended);
    const connection = this.#connection;
    if (!connection) return fail({ code: 'failed', detail: 'no-connection' });
    const { database } = connection;
    let transaction: Transaction | null = null;
    try {
      const meta = await withinTime(
        this.#timeoutMs,
        database.transaction('rw', database.tables, async (running) => {
          transaction = running;
          const before = this.#fence.checkedMeta(
            await database.table<MetaRow, string>('meta').get(metaKey),
          );
          const after = (await work(database, before)) ?? before;
          const dated = { ...after, lastWrite: new Date().toISOString() };
          await database.table<MetaRow, string>('meta').put(dated);
          return dated;
        }),
      );
      done();
      // Committed, but the database was deleted or upgraded before the answer came: that it is lost,
      // or no longer this page's to write, must not be followed by "saved".
      if (this.#ended) return fail(this.#ended);
      this.#marker.write(meta.instanceId);
      return succeed(undefined);
    } catch (error) {
      abort(transaction);
      const failure = toSaveFailure(error);
      if (failure.code === 'gone' || failure.code === 'stale-build') this.#end(failure);
      // A connection that was dropped under the write tells more about it than the write can.
      await this.#reconnecting;
      return fail(this.#ended ?? failure);
    }
  }

  #connect(create: boolean): Promise<Result<Connection, OpenFailure>> {
    return connect({
      name: this.#name,
      layout: this.#layout,
      timeoutMs: this.#timeoutMs,
      create,
      events: {
        onUpgrade: () => {
          this.#end({ code: 'stale-build' });
        },
        onDelete: () => {
          this.#end({ code: 'gone', detail: 'deleted' });
        },
        onLost: () => {
          this.#connection = null;
          void this.#reconnect();
        },
      },
    });
  }

  /** Looks whether the database this page worked on is still there, and only then goes on with it. */
  #reconnect(): Promise<void> {
    this.#reconnecting = this.#lookForDatabase();
    return this.#reconnecting;
  }

  async #lookForDatabase(): Promise<void> {
    for (const pause of pausesBetweenLooks) {
      if (this.#ended || (await this.#foundDatabase())) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    // The browser cannot say now: the next write asks again.
  }

  /** Whether it is clear now what became of the database. */
  async #foundDatabase(): Promise<boolean> {
    const connected = await this.#connect(false);
    if (!connected.ok) {
      const { reason } = connected;
      if (reason.code === 'newer-data') this.#end({ code: 'stale-build' });
      else if (reason.detail === 'no-database') this.#end({ code: 'gone', detail: 'deleted' });
      else return false;
      return true;
    }
    if (this.#ended || this.#connection) {
      // Loaded again or closed meanwhile.
      connected.value.close();
      return true;
    }
    try {
      const table = connected.value.database.table<MetaRow, string>('meta');
      this.#fence.checkedMeta(await withinTime(this.#timeoutMs, table.get(metaKey)));
      this.#connection = connected.value;
      return true;
    } catch (error) {
      connected.value.close();
      if (!(error instanceof SaveRefusedError)) return false;
      this.#end(error.failure);
      return true;
    }
  }

  #end(failure: SaveFailure): void {
    if (this.#ended) return;
    this.#ended = failure;
    this.#connection?.close();
    this.#connection = null;
    if (failure.code === 'gone') this.#options.onGone(failure.detail);
    if (failure.code === 'stale-build') this.#options.onStale();
  }
}

function abort(transaction: Transaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // It had ended already, or is being committed: UncertainWrites knows what to do about that.
  }
}
