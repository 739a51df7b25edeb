import type { Dexie, Transaction } from 'dexie';
import { newId } from '../lib/new-id.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { databaseName } from './connect.ts';
import { DatabaseLink } from './database-link.ts';
import { instanceMarker } from './instance-marker.ts';
import { closedWhileLoading, loadDatabase } from './load-database.ts';
import { metaKey, type MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import type { Damage } from './read-database.ts';
import { recordsOf, storedRev, tableNames, tableOf } from './record-tables.ts';
import { plainLayout, type RowLayout, type StoredRow } from './row-layout.ts';
import { toSaveFailure } from './save-failure.ts';
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
 * `load` fails with `unavailable` and a detail of `blocked` (another tab does not let go), `timed-out`,
 * `ended-meanwhile`, `written-meanwhile`, `closed`, `no-indexeddb` or the browser's own words.
 * After `gone` or `stale-build` every write fails with the same reason until `load` is called again.
 */
export function openDexieStorage(options: DexieStorageOptions): Storage {
  return new DexieStorage(options);
}

class DexieStorage implements Storage {
  readonly #layout: RowLayout;
  readonly #timeoutMs: number;
  readonly #create: boolean;
  readonly #marker: ReturnType<typeof instanceMarker>;
  readonly #fence = new WriteFence();
  readonly #link: DatabaseLink;
  /** Of what was loaded despite it, until it is replaced. */
  #damage: Damage | null = null;
  /** Settled when no load is under way. */
  #loading: Promise<unknown> = Promise.resolve();
  /** A load that was asked for before the last of them opens nothing. */
  #closes = 0;

  constructor(options: DexieStorageOptions) {
    const name = options.name ?? databaseName;
    this.#layout = options.layout ?? plainLayout;
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    this.#create = options.create ?? true;
    // One note for the work of this browser, sealed or not.
    this.#marker = instanceMarker(options.marker ?? name);
    this.#link = new DatabaseLink({
      name,
      layout: this.#layout,
      timeoutMs: this.#timeoutMs,
      recognise: async ({ database }) => {
        const meta = database.table<MetaRow, string>('meta').get(metaKey);
        this.#fence.checkedMeta(await withinTime(this.#timeoutMs, meta));
      },
      onEnd: (failure) => {
        if (failure.code === 'gone') options.onGone(failure.detail);
        if (failure.code === 'stale-build') options.onStale();
      },
    });
  }

  load(accept?: 'emptied' | 'damaged'): Promise<Result<StoredWorkspace, OpenFailure>> {
    const closes = this.#closes;
    // One after another: each lets go of the connection that the one before it may just have got.
    const loading = this.#loading.then(() =>
      closes === this.#closes ? this.#load(accept) : fail(closedWhileLoading),
    );
    this.#loading = loading.catch(() => undefined);
    return loading;
  }

  async #load(accept?: 'emptied' | 'damaged'): Promise<Result<StoredWorkspace, OpenFailure>> {
    this.#letGo();
    const loaded = await loadDatabase(this.#link, {
      layout: this.#layout,
      marker: this.#marker,
      timeoutMs: this.#timeoutMs,
      create: this.#create,
      accept,
    });
    if (!loaded.ok) return loaded;
    const { workspace, instanceId, damage } = loaded.value;
    this.#damage = damage;
    this.#fence.setUp(instanceId, damage?.shape);
    return succeed(workspace);
  }

  async put(records: readonly StoredRecord[]): Promise<Result<void, SaveFailure>> {
    const { era } = this.#link;
    // Before anything is awaited, so that what is saved is what was given.
    const rebuilt = rebuildRecords(records);
    if (!rebuilt.ok) return rebuilt;
    const rows = await this.#toRows(rebuilt.value);
    return this.#write(
      era,
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
      this.#link.era,
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
    const { era } = this.#link;
    const rebuilt = rebuildRecords(recordsOf(workspace));
    if (!rebuilt.ok) return rebuilt;
    const rows = await this.#toRows(rebuilt.value);
    // A new id, so that other tabs cannot write what they still hold over what was restored.
    const instanceId = newId();
    const damage = this.#damage;
    return this.#write(
      era,
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
    this.#closes += 1;
    this.#letGo();
  }

  #letGo(): void {
    this.#link.close();
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

  /**
   * One transaction: the fence, the work, the date. `done` runs once it is committed. Nothing is written
   * that was asked for before what is open now was loaded: whoever loaded it does not know of it.
   */
  async #write(
    era: number,
    work: (database: Dexie, meta: MetaRow) => Promise<MetaRow | undefined>,
    done: () => void,
  ): Promise<Result<void, SaveFailure>> {
    const ready = await this.#link.ready(era);
    if (!ready.ok) return ready;
    const { database } = ready.value;
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
      if (this.#link.ended) return fail(this.#link.ended);
      this.#marker.write(meta.instanceId);
      return succeed(undefined);
    } catch (error) {
      abort(transaction);
      const failure = toSaveFailure(error);
      const isEnd = failure.code === 'gone' || failure.code === 'stale-build';
      // What a write met that was begun before another load says nothing of what is open now.
      if (isEnd && era === this.#link.era) this.#link.end(failure);
      // A connection that was dropped under the write tells more about it than the write can.
      return fail((await this.#link.ending()) ?? failure);
    }
  }
}

function abort(transaction: Transaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // It had ended already, or is being committed: UncertainWrites knows what to do about that.
  }
}
