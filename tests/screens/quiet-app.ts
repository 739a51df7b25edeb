import type { App } from '../../src/state/app.ts';
import { AppUpdate } from '../../src/state/app-update.svelte.ts';
import { BackupDesk } from '../../src/state/backup-desk.svelte.ts';
import { Leftovers } from '../../src/state/leftovers.svelte.ts';
import { Router } from '../../src/state/router.svelte.ts';
import { SaveStatus } from '../../src/state/save-status.svelte.ts';
import { SnapshotDesk } from '../../src/state/snapshot-desk.svelte.ts';
import { TabDesk } from '../../src/state/tab-desk.svelte.ts';
import { UndoHistory } from '../../src/state/undo-history.svelte.ts';
import type { Workspace } from '../../src/state/workspace.svelte.ts';
import { onlyTab, quietSnapshotStore, quietUndoStore } from '../state/quiet-workspace.ts';

type BackupStorage = ConstructorParameters<typeof BackupDesk>[1];

const unused: BackupStorage = {
  load: () => Promise.reject(new Error('not used')),
  put: () => Promise.reject(new Error('not used')),
  remove: () => Promise.reject(new Error('not used')),
  replaceAll: () => Promise.reject(new Error('not used')),
  close: () => undefined,
};

/** All that a screen may use, over a workspace that writes nowhere. */
export function quietApp(workspace: Workspace): App {
  const snapshots = new SnapshotDesk(workspace, quietSnapshotStore);
  return {
    workspace,
    router: new Router(window),
    backup: new BackupDesk(workspace, unused, { version: '0', snapshots, work: null }),
    saves: new SaveStatus(),
    update: new AppUpdate({
      settle: () => Promise.resolve({ state: 'saved', at: null }),
      reload: () => undefined,
    }),
    tab: new TabDesk(() => onlyTab),
    undo: new UndoHistory(workspace, quietUndoStore),
    snapshots,
    leftovers: new Leftovers(() => undefined),
    session: null,
    templateFiles: () => Promise.resolve([]),
    get vaultParts(): never {
      throw new Error('not used');
    },
  };
}
