// What src/main.ts puts together, without screens: one tab of the fuzz, in a frame of its own.
import { BackupDesk } from '../../../src/state/backup-desk.svelte.ts';
import { createPreferences } from '../../../src/state/preferences.ts';
import { RescueDesk } from '../../../src/state/rescue-desk.svelte.ts';
import { TabDesk } from '../../../src/state/tab-desk.svelte.ts';
import { Workspace } from '../../../src/state/workspace.svelte.ts';
import { createBackup } from '../../../src/storage/backup-file.ts';
import { openDexieStorage } from '../../../src/storage/dexie-storage.ts';
import { rememberedInstance } from '../../../src/storage/instance-marker.ts';
import { createJournal, type JournalEdit } from '../../../src/storage/journal.ts';
import type { Storage, StoredRecord, StoredWorkspace } from '../../../src/storage/storage.ts';
import { announcingStorage } from '../../../src/storage/tabs/announcing-storage.ts';
import { writerLock } from '../../../src/storage/tabs/writer-lock.ts';
import { sealedLayout } from '../../../src/storage/vault/sealed-layout.ts';
import { sealedWork, type SealedWork } from '../../../src/storage/vault/sealed-work.ts';
import {
  createWriteQueue,
  type SaveState,
  type WriteQueue,
} from '../../../src/storage/write-queue.ts';
import { partOfStore } from './part-of-store.ts';
import { plantFaults } from './plant-fault.ts';
import type { Fault, SoakTab } from './soak-tab.ts';
import { unlockTab } from './unlock-tab.ts';

const name = location.hash.slice(1);
const store = partOfStore(localStorage, `${name}.`);
const made = { appVersion: 'soak', now: new Date() };
/** What comes from the driver's frame has the prototypes of that frame, which no record may have. */
const own = (records: readonly StoredRecord[]) =>
  JSON.parse(JSON.stringify(records)) as readonly StoredRecord[];
/** What stands around the frame where this tab works under a passphrase. */
const noted = name.startsWith('sealed-') ? parent.soakVault : undefined;
let sealed: SealedWork | null = null;
async function asFile(workspace: StoredWorkspace): Promise<File> {
  const plain = await createBackup(workspace, made);
  const { fileText } = (await sealed?.sealBackup(plain, made)) ?? plain;
  return new File([fileText], 'sao-luu.json');
}

let fault: Fault | null = null;
let faults = 0;
plantFaults(() => {
  if (faults === 0) return null;
  faults -= 1;
  return fault;
});

let saves: SaveState = { state: 'saved', at: null };
const tab = new TabDesk((events) => writerLock({ name, locks: navigator.locks, events }));
const database = {
  name,
  timeoutMs: 3000,
  onStale: () => {
    saves = { state: 'failed', reason: { code: 'stale-build' }, pending: 0 };
  },
  onGone: (detail: string) => {
    saves = { state: 'failed', reason: { code: 'gone', detail }, pending: 0 };
  },
} as const;

/** In the clear, or by the keys of whoever unlocks the page. */
async function openStorage(): Promise<Storage> {
  if (!noted) return openDexieStorage(database);
  const vault = await unlockTab(name, noted);
  sealed = sealedWork(vault);
  return openDexieStorage({ ...database, layout: sealedLayout(vault.seal), create: false });
}

let workspace: Workspace | undefined;
let storage: Storage | undefined;
let backup: BackupDesk | undefined;
let left: readonly JournalEdit[] = [];
const work = (): Workspace => {
  if (!workspace) throw new Error('The tab has not started');
  return workspace;
};

async function start(): Promise<string> {
  const opened = announcingStorage(await openStorage(), () => {
    tab.announce();
  });
  storage = opened;
  await tab.start();
  const loaded = await opened.load();
  if (!loaded.ok) {
    const { code } = loaded.reason;
    return code === 'unavailable' ? `${code} ${loaded.reason.detail}` : code;
  }
  const queue: WriteQueue = createWriteQueue(opened, {
    pause: () => new Promise((resolve) => setTimeout(resolve, 4)),
    onState: (state) => {
      saves = state;
    },
    onSaved: (kind, id) => {
      journal.settle(kind, id);
    },
  });
  const journal = createJournal(() => store, {
    revOf: (kind, id) => queue.revOf(kind, id),
    instanceOf: () => rememberedInstance(name),
    lines: sealed?.lines ?? null,
  });
  const replayed = tab.isReader ? null : journal.replay(loaded.value);
  queue.reset(loaded.value, null);
  if (replayed) queue.enqueue(replayed.touched);
  left = replayed?.left ?? [];
  workspace = new Workspace({
    templates: [],
    queue,
    journal,
    preferences: createPreferences(() => store, sealed?.lines ?? null),
    stored: replayed?.workspace ?? loaded.value,
    now: () => new Date(),
  });
  backup = new BackupDesk(workspace, opened, {
    version: 'soak',
    work: sealed,
    snapshots: {
      take: () => Promise.resolve(),
      read: () => Promise.reject(new Error('No snapshots here')),
    },
  });
  tab.attach({
    workspace,
    storage: opened,
    journal,
    queue,
    onLeft: (edits) => {
      left = edits;
    },
    onUnread: (reason) => {
      saves = { state: 'failed', reason, pending: 0 };
    },
  });
  return 'ready';
}

const soakTab: SoakTab = {
  start,
  get isReader() {
    return tab.isReader;
  },
  get saves() {
    return saves;
  },
  get all() {
    return work().all;
  },
  get left() {
    return left;
  },
  edit(place, text) {
    const { id, entry } = place;
    if (place.kind === 'report') work().editEntry('report', id, 'narratives', entry, text);
    else
      work().editEntry('figureSet', id, 'entries', entry, {
        typed: text,
        at: new Date().toISOString(),
      });
  },
  add(records) {
    work().add(own(records));
  },
  remove(records) {
    work().remove(own(records));
  },
  async flush() {
    await work().flush();
    return saves;
  },
  retry() {
    work().retrySave();
  },
  takeOver: () => tab.takeOver(),
  async restore(next) {
    if (!backup) throw new Error('The tab has not started');
    await backup.read(await asFile(next));
    await backup.apply();
    return backup.restoreState.state;
  },
  async rescue(next) {
    let reloaded = false;
    const reload = (): void => {
      reloaded = true;
    };
    const desk = new RescueDesk({ storage: storage ?? null, snapshots: null, reload });
    await desk.restore(await asFile(next));
    if (noted) await desk.unseal(noted.recoveryKey);
    return reloaded ? 'restored' : JSON.stringify(desk.state);
  },
  fail(kind, count) {
    fault = kind;
    faults = count;
  },
};
window.soakTab = soakTab;
