import { createContext } from 'svelte';
import type { TemplateFile } from '../domain/template/parse-templates.ts';
import type { AppUpdate } from './app-update.svelte.ts';
import type { BackupDesk } from './backup-desk.svelte.ts';
import type { Leftovers } from './leftovers.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { SaveStatus } from './save-status.svelte.ts';
import type { SnapshotDesk } from './snapshot-desk.svelte.ts';
import type { TabDesk } from './tab-desk.svelte.ts';
import type { UndoHistory } from './undo-history.svelte.ts';
import type { VaultParts } from './vault-desk.svelte.ts';
import type { VaultSession } from './vault-session.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What every screen may use. */
export interface App {
  readonly workspace: Workspace;
  readonly router: Router;
  readonly backup: BackupDesk;
  readonly saves: SaveStatus;
  readonly tab: TabDesk;
  readonly update: AppUpdate;
  readonly undo: UndoHistory;
  readonly snapshots: SnapshotDesk;
  /** What was typed last time and could not be put back, as the record has changed elsewhere. */
  readonly leftovers: Leftovers;
  /** Under a passphrase: what locks the page again. */
  readonly session: VaultSession | null;
  /** For the page on which a passphrase is set. */
  readonly vaultParts: VaultParts;
  /** The page's own report types as data, for what is made over them. */
  readonly templateFiles: () => Promise<readonly TemplateFile[]>;
}

export const [useApp, provideApp] = createContext<App>();
