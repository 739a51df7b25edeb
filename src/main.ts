import './app.css';
import { mount, type Component } from 'svelte';
import App from './App.svelte';
import { loadTemplateFiles } from 'virtual:templates';
import { openLibrary, type TemplateLibrary } from './domain/template/parse-templates.ts';
import RescueScreen from './screens/rescue/RescueScreen.svelte';
import { afterPaint } from './state/after-paint.ts';
import { AppUpdate } from './state/app-update.svelte.ts';
import { BackupDesk } from './state/backup-desk.svelte.ts';
import { Leftovers } from './state/leftovers.svelte.ts';
import { registerOffline } from './state/offline.ts';
import { ownTemplatesOf } from './state/own-templates.ts';
import { openFolderBackup } from './state/open-folder-backup.ts';
import { createPreferences } from './state/preferences.ts';
import { RescueDesk } from './state/rescue-desk.svelte.ts';
import { Router } from './state/router.svelte.ts';
import { SaveStatus } from './state/save-status.svelte.ts';
import { pageStore, StoragePermission } from './state/storage-permission.svelte.ts';
import { UndoHistory } from './state/undo-history.svelte.ts';
import { SnapshotDesk } from './state/snapshot-desk.svelte.ts';
import { Workspace } from './state/workspace.svelte.ts';
import { TabDesk } from './state/tab-desk.svelte.ts';
import { announcingStorage } from './storage/tabs/announcing-storage.ts';
import { writerLock } from './storage/tabs/writer-lock.ts';
import { openDexieStorage } from './storage/dexie-storage.ts';
import { folderStore } from './storage/folder/folder-store.ts';
import { openHistory } from './storage/history/history-database.ts';
import { snapshotStore } from './storage/history/snapshot-store.ts';
import { undoStore } from './storage/history/undo-store.ts';
import { rememberedInstance } from './storage/instance-marker.ts';
import { openingSlowly } from './text/save-text.ts';
import { createJournal } from './storage/journal.ts';
import { isWipeOrdered, onWipeOrder } from './storage/wipe/wipe-order.ts';
import { createWriteQueue, type WriteQueue } from './storage/write-queue.ts';
import { findVault } from './storage/vault/find-vault.ts';
import { unlock } from './unlock.ts';
import { vaultChannel } from './state/vault-channel.ts';

/** A shipped template that does not parse is a bug: the tests read the same files. */
async function loadTemplates(): Promise<TemplateLibrary> {
  const parsed = openLibrary(await loadTemplateFiles());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason.slice(0, 5)));
  return parsed.value;
}

/** In place of the line that says the page is opening. */
function show<Props extends Record<string, unknown>>(
  target: HTMLElement,
  component: Component<Props>,
  props: Props,
): void {
  target.replaceChildren();
  mount(component, { target, props });
}

const reload = () => {
  location.reload();
};

/** Milliseconds after which a database that does not open is told of. */
const SLOW_OPENING = 800;

/** Instead of the line that says the page is opening, unless the timer is cleared before. */
function tellWhenSlow(target: HTMLElement): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = openingSlowly;
    target.replaceChildren(line);
  }, SLOW_OPENING);
}

const WITHOUT_A_WAY_IN = {
  unreadable: 'unavailable',
  newer: 'newer-data',
  headless: 'headless',
} as const;

async function start(target: HTMLElement): Promise<void> {
  if (isWipeOrdered()) {
    // Nothing is opened, so that nothing is made anew.
    const { default: WipeScreen } = await import('./screens/wipe/WipeScreen.svelte');
    show(target, WipeScreen, {});
    return;
  }
  onWipeOrder(reload);
  const templatesToCome = loadTemplates();
  // The page says so itself when it waits for them.
  templatesToCome.catch(() => undefined);
  const channel = vaultChannel();
  channel.on('changed', reload);
  const looking = tellWhenSlow(target);
  const found = await findVault();
  clearTimeout(looking);
  if (found.state === 'unreadable' || found.state === 'newer' || found.state === 'headless') {
    const desk = new RescueDesk({ storage: null, snapshots: null, reload });
    const code = WITHOUT_A_WAY_IN[found.state];
    show(target, RescueScreen, { desk, code, detail: 'detail' in found ? found.detail : '' });
    return;
  }
  // Waits at the lock until somebody opens it.
  const unlocked = found.state === 'none' ? null : await unlock(target);
  const work = unlocked?.work ?? null;
  const lines = work?.lines ?? null;
  const saves = new SaveStatus();
  const tab = new TabDesk((events) =>
    writerLock({ name: 'bao-cao-xa', locks: navigator.locks, events }),
  );
  const events = {
    onStale: () => {
      saves.set({ state: 'failed', reason: { code: 'stale-build' }, pending: 0 });
    },
    onGone: (detail: string) => {
      saves.set({ state: 'failed', reason: { code: 'gone', detail }, pending: 0 });
    },
  };
  const database = work ? work.storage(events) : openDexieStorage(events);
  const storage = announcingStorage(database, () => {
    tab.announce();
  });
  const [, library] = await Promise.all([tab.start(), templatesToCome]);
  const opening = tellWhenSlow(target);
  // After the pen is here: the writer before has written all it had.
  const loaded = await storage.load();
  clearTimeout(opening);
  const now = () => new Date();
  const history = work?.history ?? openHistory();
  const kept = snapshotStore(history.snapshots, { appVersion: __APP_VERSION__, now });
  if (!loaded.ok) {
    const damage = loaded.reason.code === 'damaged' ? loaded.reason : null;
    const desk = new RescueDesk({ storage, snapshots: kept, reload, damage });
    const { code } = loaded.reason;
    const detail = code === 'newer-data' ? '' : loaded.reason.detail;
    show(target, RescueScreen, { desk, code, detail });
    return;
  }
  const queue: WriteQueue = createWriteQueue(storage, {
    pause: afterPaint,
    onState: (state) => {
      saves.set(state);
    },
    onSaved: (kind, id) => {
      journal.settle(kind, id);
      askToKeep();
    },
  });
  const permission = new StoragePermission(pageStore());
  let asked = false;
  /** Once there is work of the user's own; nothing waits for the answer. */
  function askToKeep(): void {
    if (asked || workspace.organisation?.sample !== false) return;
    asked = true;
    permission.ask();
  }
  const journal = createJournal(() => localStorage, {
    revOf: (kind, id) => queue.revOf(kind, id),
    instanceOf: rememberedInstance,
    lines,
  });
  // What a living writer has typed is its own to save.
  const replayed = tab.isReader
    ? { workspace: loaded.value, left: [] }
    : journal.replay(loaded.value);
  queue.reset(loaded.value, null);
  if ('touched' in replayed) queue.enqueue(replayed.touched);
  const preferences = createPreferences(() => localStorage, lines);
  const workspace: Workspace = new Workspace({
    templates: library.templates,
    ownTemplates: ownTemplatesOf(library),
    queue,
    journal,
    preferences,
    stored: replayed.workspace,
    now,
  });
  const undo = new UndoHistory(workspace, undoStore(history.steps));
  void undo.load();
  const snapshots = new SnapshotDesk(workspace, kept);
  void snapshots.take('opened');
  workspace.onChange(() => {
    snapshots.worked();
  });
  const backup = new BackupDesk(workspace, storage, { version: __APP_VERSION__, snapshots, work });
  const leftovers = new Leftovers(() => {
    journal.discardLeft();
  });
  leftovers.show(replayed.left);
  const router = new Router(window);
  tab.attach({
    workspace,
    storage,
    journal,
    queue,
    onLeft: (edits) => {
      leftovers.show(edits);
    },
    onUnread: (reason) => {
      saves.set({ state: 'failed', reason, pending: 0 });
    },
  });
  const update = new AppUpdate({
    settle: async () => {
      await Promise.all([workspace.flush(), undo.flush()]);
      return saves.settle();
    },
    reload,
  });
  const session = unlocked?.session({ workspace, undo, saves, preferences, channel }) ?? null;
  const vaultParts = { workspace, undo, saves, storage, history, channel, reload };
  show(target, App, {
    app: {
      workspace,
      router,
      backup,
      saves,
      tab,
      update,
      undo,
      snapshots,
      leftovers,
      session,
      vaultParts,
      templateFiles: loadTemplateFiles,
    },
  });
  // What a pass that was killed left: all of it was read from under the seal just now. A tab that reads along
  // may be beside one in which a pass is under way.
  if (!tab.isReader) void work?.removeBeside();
  registerOffline(update);
  void openFolderBackup({ workspace, backup, tab, store: folderStore(history) });
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
start(target).catch((error: unknown) => {
  // A part of the program did not come. Nothing stored has been touched.
  const desk = new RescueDesk({ storage: null, snapshots: null, reload });
  show(target, RescueScreen, { desk, code: 'not-loaded' as const, detail: String(error) });
  throw error;
});
