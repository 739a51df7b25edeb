import { recordKey, recordsOf, storedRev } from './record-tables.ts';
import type { RecordKind, SaveFailure, Storage, StoredRecord, StoredWorkspace } from './storage.ts';

/** Whether the work is in the database. Never `saved` before the commit. */
export type SaveState =
  /** `at` is the time of the last commit, ISO 8601; null when nothing was written since the page opened. */
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  /** `pending`: how many records are in memory only. */
  | { readonly state: 'failed'; readonly reason: SaveFailure; readonly pending: number };

export interface WriteQueue {
  readonly state: SaveState;
  /** Writes the latest state of each record as soon as it can. The queue knows the revisions. */
  enqueue(records: readonly StoredRecord[]): void;
  remove(records: readonly StoredRecord[]): void;
  /** Tries again at once, also after a reason it does not try again for by itself. */
  retry(): void;
  /**
   * Begins anew with what the database holds after `replaceAll` or `load`; drops what was waiting. `at`: when
   * it was stored, ISO 8601; null when that is not known.
   */
  reset(stored: StoredWorkspace, at: string | null): void;
  /** The database holds these, written by another tab. */
  confirm(records: readonly StoredRecord[]): void;
  /** The revision the database last confirmed; undefined for a record never written here. */
  revOf(kind: RecordKind, id: string): number | undefined;
  /** Resolves when all is committed, or when a write failed: then `state` says why. */
  flush(): Promise<void>;
}

export interface WriteQueueOptions {
  readonly onState: (state: SaveState) => void;
  /** The latest enqueued state of this record is committed. */
  readonly onSaved?: (kind: RecordKind, id: string) => void;
  /**
   * Waited for before a write begins, such as until a key is on screen: what was typed is in the journal
   * already. By default only until the records of one change are gathered.
   */
  readonly pause?: () => Promise<void>;
}

/**
 * Write-through: one transaction in flight, and while it runs the next one gathers, each record in
 * its latest state only. What the browser may do better a moment later is tried again, with longer
 * and longer waits; what a person must decide (another tab, another build, no room) is not.
 */
export function createWriteQueue(storage: Storage, options: WriteQueueOptions): WriteQueue {
  return new StorageWriteQueue(storage, options);
}

interface Waiting {
  readonly act: 'put' | 'remove';
  readonly entry: StoredRecord;
}

const firstRetryMs = 500;
const longestRetryMs = 10_000;
/** A write without an answer for so long is told as not saved; the answer may still come. */
const alarmMs = 600;

class StorageWriteQueue implements WriteQueue {
  readonly #storage: Storage;
  readonly #options: WriteQueueOptions;
  readonly #revs = new Map<string, number>();
  #waiting = new Map<string, Waiting>();
  #state: SaveState = { state: 'saved', at: null };
  #running = false;
  #halted = false;
  #retryMs = firstRetryMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flushed: (() => void)[] = [];
  /** Counts resets, so that the answer to a write from before one is not heard. */
  #era = 0;

  constructor(storage: Storage, options: WriteQueueOptions) {
    this.#storage = storage;
    this.#options = options;
  }

  get state(): SaveState {
    return this.#state;
  }

  enqueue(records: readonly StoredRecord[]): void {
    this.#add('put', records);
  }

  remove(records: readonly StoredRecord[]): void {
    this.#add('remove', records);
  }

  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#halted = false;
    void this.#drain();
  }

  reset(stored: StoredWorkspace, at: string | null): void {
    this.#era += 1;
    this.#running = false;
    this.#waiting.clear();
    this.#revs.clear();
    for (const { kind, record } of recordsOf(stored)) {
      this.#revs.set(recordKey(kind, record.id), storedRev(record));
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#halted = false;
    this.#saved(at);
  }

  confirm(records: readonly StoredRecord[]): void {
    for (const { kind, record } of records) {
      this.#revs.set(recordKey(kind, record.id), storedRev(record));
    }
  }

  revOf(kind: RecordKind, id: string): number | undefined {
    return this.#revs.get(recordKey(kind, id));
  }

  flush(): Promise<void> {
    if (!this.#running && (this.#waiting.size === 0 || this.#halted)) return Promise.resolve();
    if (this.#timer !== undefined) this.retry();
    return new Promise((resolve) => {
      this.#flushed.push(resolve);
    });
  }

  #add(act: Waiting['act'], records: readonly StoredRecord[]): void {
    for (const entry of records) {
      this.#waiting.set(recordKey(entry.kind, entry.record.id), { act, entry });
    }
    if (records.length === 0) return;
    if (this.#state.state === 'failed') {
      this.#show({ ...this.#state, pending: this.#waiting.size });
    } else if (this.#state.state === 'saved') {
      this.#show({ state: 'saving' });
    }
    void this.#drain();
  }

  async #drain(): Promise<void> {
    if (this.#waiting.size === 0 || this.#running) return;
    if (this.#halted || this.#timer !== undefined) return;
    this.#running = true;
    const era = this.#era;
    // Lets all records of one change into one transaction.
    await (this.#options.pause?.() ?? Promise.resolve());
    while (this.#waiting.size > 0 && era === this.#era) {
      const batch = this.#waiting;
      this.#waiting = new Map();
      const failure = await this.#write(batch, era);
      if (era !== this.#era) return;
      if (failure) {
        this.#fail(batch, failure);
        return;
      }
      if (this.#state.state === 'failed') this.#show({ state: 'saving' });
    }
    if (era !== this.#era) return;
    this.#running = false;
    this.#saved(new Date().toISOString());
  }

  /** Null when all of the batch is committed. What was committed of it is taken out. */
  async #write(batch: Map<string, Waiting>, era: number): Promise<SaveFailure | null> {
    for (const act of ['put', 'remove'] as const) {
      const keyed = [...batch].filter(([, waiting]) => waiting.act === act);
      const entries = keyed
        .map(([key, { entry }]) => this.#atKnownRev(key, entry))
        // A record that was never stored needs no removing.
        .filter(({ record }) => act === 'put' || record.rev > 0);
      const failure = entries.length === 0 ? null : await this.#call(act, entries);
      if (era !== this.#era) return null;
      if (failure) return failure;
      for (const { kind, record } of entries) {
        this.#revs.set(recordKey(kind, record.id), act === 'put' ? record.rev + 1 : 0);
      }
      for (const [key, { entry }] of keyed) {
        batch.delete(key);
        if (!this.#waiting.has(key)) this.#options.onSaved?.(entry.kind, entry.record.id);
      }
    }
    return null;
  }

  async #call(act: Waiting['act'], entries: StoredRecord[]): Promise<SaveFailure | null> {
    const era = this.#era;
    const alarm = setTimeout(() => {
      if (era !== this.#era) return;
      const pending = Math.max(entries.length, this.#waiting.size);
      this.#show({ state: 'failed', reason: { code: 'timed-out' }, pending });
    }, alarmMs);
    try {
      const result = await this.#storage[act](entries);
      return result.ok ? null : result.reason;
    } catch (error) {
      return { code: 'failed', detail: String(error) };
    } finally {
      clearTimeout(alarm);
    }
  }

  #atKnownRev(key: string, { kind, record }: StoredRecord): StoredRecord {
    const rev = this.#revs.get(key) ?? record.rev;
    // Kind and record came in together; the compiler cannot follow the pair.
    return { kind, record: { ...record, rev } } as StoredRecord;
  }

  #fail(batch: ReadonlyMap<string, Waiting>, reason: SaveFailure): void {
    // What came in meanwhile is newer than what could not be written.
    this.#waiting = new Map([...batch, ...this.#waiting]);
    this.#running = false;
    if (reason.code === 'timed-out' || reason.code === 'failed') {
      this.#timer = setTimeout(() => {
        this.retry();
      }, this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
    } else {
      this.#halted = true;
    }
    this.#show({ state: 'failed', reason, pending: this.#waiting.size });
    this.#tellFlushed();
  }

  #saved(at: string | null): void {
    this.#retryMs = firstRetryMs;
    this.#show({ state: 'saved', at });
    this.#tellFlushed();
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #tellFlushed(): void {
    const waiting = this.#flushed;
    this.#flushed = [];
    for (const resolve of waiting) resolve();
  }
}
