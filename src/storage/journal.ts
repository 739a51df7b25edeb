import { newId } from '../lib/new-id.ts';
import { applyEdit, isCurrent } from './apply-edit.ts';
import { fieldOf, parseEntry, type JournalEdit, type JournalEntry } from './journal-entry.ts';
import { recordKey, recordsOf, tableOf } from './record-tables.ts';
import type { RecordKind, StoredRecord, StoredWorkspace } from './storage.ts';
import type { LineSeal } from './vault/line-seal.ts';

export type { JournalEdit } from './journal-entry.ts';

interface Replay {
  readonly workspace: StoredWorkspace;
  /** How many edits were put back. */
  readonly replayed: number;
  /** The records they changed, to be written. */
  readonly touched: readonly StoredRecord[];
  /**
   * Edits that were not put back, because the record is gone, was changed elsewhere since, or
   * would not fit. They stay in the journal.
   */
  readonly left: readonly JournalEdit[];
}

/**
 * The edits the database has not confirmed yet, kept where a write is done before the call
 * returns. A page that is closed, reloaded or killed while typing finds them at the next start.
 */
export interface Journal {
  /** False when it could not be kept: too long, or the browser's store is refused or full. */
  note(edit: JournalEdit): boolean;
  /** The record, as edited last, is in the database. */
  settle(kind: RecordKind, id: string): void;
  /** Puts edits of earlier pages into what was loaded. Their entries stay until settled. */
  replay(workspace: StoredWorkspace): Replay;
  /** Drops what the last `replay` left, once somebody has seen it. */
  discardLeft(): void;
}

interface JournalOptions {
  /**
   * The revision the database last confirmed (WriteQueue.revOf), so that an old edit is not put
   * over what another tab wrote since.
   */
  readonly revOf?: (kind: RecordKind, id: string) => number | undefined;
  /** The database the page works on (rememberedInstance), so that no old edit changes what was restored. */
  readonly instanceOf?: () => string | null;
  /** Under a passphrase: each entry is sealed before the call returns. */
  readonly lines?: LineSeal | null;
}

/** Every entry has a key of its own that begins so. */
export const journalPrefix = 'bao-cao-xa.edit.';
/** Characters of one entry; browsers give a page about 5 million. */
const longestEntry = 200_000;

/** `store` is asked at each use, since reading `localStorage` alone throws where it is refused. */
export function createJournal(
  store: () => globalThis.Storage,
  options: JournalOptions = {},
): Journal {
  return new StoreJournal(store, options);
}

/** Drops every entry, when the work they belong to is given up. */
export function forgetEdits(store: globalThis.Storage): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) if (key.startsWith(journalPrefix)) store.removeItem(key);
}

class StoreJournal implements Journal {
  readonly #store: () => globalThis.Storage;
  readonly #options: JournalOptions;
  readonly #lines: LineSeal | null;
  /** Tabs share the store: each settles its own entries and those it put back. */
  readonly #session = newId();
  /** By record: each entry's key, with its text when another page wrote it. */
  readonly #keys = new Map<string, Map<string, string | null>>();
  readonly #loadedRevs = new Map<string, number>();
  readonly #leftKeys: string[] = [];
  #lastAt = 0;

  constructor(store: () => globalThis.Storage, options: JournalOptions) {
    this.#store = store;
    this.#options = options;
    this.#lines = options.lines ?? null;
  }

  note(edit: JournalEdit): boolean {
    const field = fieldOf(edit, this.#lines);
    const key = journalPrefix + this.#session + field;
    const record = recordKey(edit.kind, edit.id);
    // Strictly growing, also when two edits share a millisecond or the clock is set back.
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const rev = this.#options.revOf?.(edit.kind, edit.id) ?? this.#loadedRevs.get(record);
    const instance = this.#options.instanceOf?.() ?? null;
    const entry: JournalEntry = { ...edit, at: this.#lastAt, rev: rev ?? null, instance };
    const plain = JSON.stringify(entry);
    const text = this.#lines?.close('edit', plain) ?? plain;
    try {
      this.#supersede(key, field);
      // The value before this one must not come back when this one cannot be kept.
      if (text.length > longestEntry) this.#store().removeItem(key);
      else this.#store().setItem(key, text);
    } catch {
      this.#drop(key);
      return false;
    }
    if (text.length > longestEntry) return false;
    this.#own(record, key);
    return true;
  }

  settle(kind: RecordKind, id: string): void {
    const record = recordKey(kind, id);
    for (const [key, text] of this.#keys.get(record) ?? []) {
      // A tab that was just losing the pen may have typed on: that is not what was saved here.
      if (text === null || text === this.#read(key)) this.#drop(key);
    }
    this.#keys.delete(record);
  }

  replay(workspace: StoredWorkspace): Replay {
    const records = new Map(
      recordsOf(workspace).map((entry) => [recordKey(entry.kind, entry.record.id), entry]),
    );
    for (const [name, { record }] of records) this.#loadedRevs.set(name, record.rev);
    // Whoever is shown these has them all: what was left before is among them still, or fits now.
    this.#leftKeys.length = 0;
    const touched = new Map<string, StoredRecord>();
    const left: JournalEdit[] = [];
    let replayed = 0;
    const instance = this.#options.instanceOf?.() ?? null;
    for (const [key, entry, text] of this.#entries()) {
      const name = recordKey(entry.kind, entry.id);
      const target = records.get(name);
      const isOf = entry.instance === null || instance === null || entry.instance === instance;
      const edited = target && isOf && isCurrent(entry, target) ? applyEdit(entry, target) : null;
      if (!edited) {
        this.#leftKeys.push(key);
        left.push({ kind: entry.kind, id: entry.id, path: entry.path, value: entry.value });
        continue;
      }
      records.set(name, edited);
      touched.set(name, edited);
      this.#own(name, key, text);
      replayed += 1;
    }
    const all = withRecords(workspace, touched);
    return { workspace: all, replayed, touched: [...touched.values()], left };
  }

  discardLeft(): void {
    for (const key of this.#leftKeys.splice(0)) this.#drop(key);
  }

  /** Oldest first. What cannot be read is removed: nothing can be made of it. */
  #entries(): [string, JournalEntry, string][] {
    const found: [string, JournalEntry, string][] = [];
    try {
      const store = this.#store();
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
      for (const key of keys) {
        if (!key?.startsWith(journalPrefix)) continue;
        const text = store.getItem(key) ?? '';
        // What was typed before there was a passphrase is read as it is.
        const entry = parseEntry(text) ?? parseEntry(this.#lines?.open('edit', text) ?? '');
        if (entry) found.push([key, entry, text]);
        else store.removeItem(key);
      }
    } catch {
      // Refused: then there is nothing to put back.
    }
    return found.sort(([, a], [, b]) => a.at - b.at);
  }

  /**
   * What a tab that lost the pen typed into this field at the last moment is older than what is typed
   * here: it must not come back over it at the next start.
   */
  #supersede(own: string, field: string): void {
    const store = this.#store();
    for (let index = store.length - 1; index >= 0; index -= 1) {
      const key = store.key(index);
      if (key === null || key === own) continue;
      if (key.startsWith(journalPrefix) && key.endsWith(field)) store.removeItem(key);
    }
  }

  #own(record: string, key: string, text: string | null = null): void {
    const keys = this.#keys.get(record) ?? new Map<string, string | null>();
    this.#keys.set(record, keys.set(key, text));
  }

  #read(key: string): string | null {
    try {
      return this.#store().getItem(key);
    } catch {
      return null;
    }
  }

  #drop(key: string): void {
    try {
      this.#store().removeItem(key);
    } catch {
      // Refused: then nothing was kept either.
    }
  }
}

function withRecords(
  workspace: StoredWorkspace,
  touched: ReadonlyMap<string, StoredRecord>,
): StoredWorkspace {
  const swap = <Item extends { readonly id: string }>(
    kind: RecordKind,
    items: readonly Item[],
  ): readonly Item[] =>
    // The map is by kind and id, so an entry of this kind holds an item of this list.
    items.map(
      (item) => (touched.get(recordKey(kind, item.id))?.record as Item | undefined) ?? item,
    );
  return {
    [tableOf.organisation]: swap('organisation', workspace.organisations),
    [tableOf.figureSet]: swap('figureSet', workspace.figureSets),
    [tableOf.report]: swap('report', workspace.reports),
    [tableOf.reference]: swap('reference', workspace.references),
    [tableOf.issue]: swap('issue', workspace.issues),
  };
}
