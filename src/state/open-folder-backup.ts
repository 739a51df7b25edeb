import { canPickFolder } from '../storage/folder/folder-access.ts';
import type { FolderStore } from '../storage/folder/folder-store.ts';
import type { BackupDesk } from './backup-desk.svelte.ts';
import type { TabDesk } from './tab-desk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

export { canPickFolder } from '../storage/folder/folder-access.ts';

interface Parts {
  readonly workspace: Workspace;
  readonly backup: BackupDesk;
  readonly tab: TabDesk;
  readonly store: FolderStore;
}

/** Takes up the folder of backups, once the page itself is there; where browsers have no such thing, nothing. */
export async function openFolderBackup({ workspace, backup, tab, store }: Parts): Promise<void> {
  if (!canPickFolder()) return;
  const { FolderBackup } = await import('./folder-backup.svelte.ts');
  const folder = new FolderBackup({ workspace, backup, store, isReader: () => tab.isReader });
  await folder.start();
  backup.attachFolder(folder);
  workspace.onChange((change) => {
    folder.changed(change);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') folder.leaving();
  });
}
