import type { Template } from '../../src/domain/template/template.ts';
import { createPreferences, type Preferences } from '../../src/state/preferences.ts';
import { Workspace } from '../../src/state/workspace.svelte.ts';
import type { SnapshotStore } from '../../src/storage/history/snapshot-store.ts';
import type { WriterLock } from '../../src/storage/tabs/writer-lock.ts';
import type { UndoStore } from '../../src/storage/history/undo-store.ts';
import type { StoredRecord, StoredWorkspace } from '../../src/storage/storage.ts';
import { cchcTemplate } from '../templates/cchc-template.ts';

/** Parsed once: it is large. */
const shipped = [cchcTemplate()];
const NOTHING: StoredWorkspace = {
  organisations: [],
  figureSets: [],
  reports: [],
  references: [],
  issues: [],
};

/** The one tab there is. */
export const onlyTab: WriterLock = {
  role: 'writer',
  start: () => Promise.resolve('writer'),
  takeOver: () => Promise.resolve(),
  announce: () => undefined,
};

/** Keeps nothing. */
export const quietSnapshotStore: SnapshotStore = {
  list: () => Promise.resolve({ ok: true, value: [] }),
  take: () => Promise.resolve({ ok: true, value: undefined }),
  read: () => Promise.resolve({ ok: false, reason: { code: 'unreadable', detail: 'nothing' } }),
};

/** Keeps no step beyond the page. */
export const quietUndoStore: UndoStore = {
  load: () => Promise.resolve({ ok: true, value: [] }),
  save: () => Promise.resolve({ ok: true, value: undefined }),
};

/** A workspace on 22 November 2026 whose writes are counted and go nowhere. */
export function quietWorkspace({
  templates = shipped,
  preferences = createPreferences(memoryStore()),
  stored = NOTHING,
}: {
  readonly templates?: readonly Template[];
  readonly preferences?: Preferences;
  readonly stored?: StoredWorkspace;
} = {}) {
  const written: StoredRecord[] = [];
  const workspace = new Workspace({
    templates,
    preferences,
    stored,
    now: () => new Date(2026, 10, 22, 9, 0),
    queue: {
      state: { state: 'saved', at: null },
      enqueue: (records) => void written.push(...records),
      remove: () => undefined,
      retry: () => undefined,
      reset: () => undefined,
      confirm: () => undefined,
      revOf: () => undefined,
      flush: () => Promise.resolve(),
    },
    journal: {
      note: () => true,
      settle: () => undefined,
      replay: (workspace) => ({ workspace, replayed: 0, touched: [], left: [] }),
      discardLeft: () => undefined,
    },
  });
  return { workspace, written };
}

/** A store of one test. */
export function memoryStore(): () => Storage {
  const window = globalThis.window;
  window.localStorage.clear();
  return () => window.localStorage;
}
