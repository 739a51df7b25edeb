import type { BackupFile } from '../backup-file.ts';
import type { DexieStorageOptions } from '../dexie-storage.ts';
import { openHistory, type History } from '../history/history-database.ts';
import type { Storage } from '../storage.ts';
import { removeBeside } from './change-vault.ts';
import type { LineSeal } from './line-seal.ts';
import { openSealedBackup, sealBackup, type SealedBackup } from './sealed-backup.ts';
import { sealedStorage } from './sealed-database.ts';
import { sealedHistoryOf } from './sealed-names.ts';
import type { VaultHeader } from './vault-header.ts';
import type { OpenVault } from './vault-keys.ts';

/** All that is kept in this browser, opened by its passphrase. It is gone with the page. */
export interface SealedWork {
  readonly header: VaultHeader;
  readonly lines: LineSeal;
  readonly history: History;
  storage(events: Pick<DexieStorageOptions, 'onStale' | 'onGone'>): Storage;
  /** The same backup, sealed. */
  sealBackup(file: BackupFile, made: { appVersion: string; now: Date }): Promise<BackupFile>;
  /** A sealed backup of this very vault, without asking; null for another's. */
  openOwnBackup(backup: SealedBackup): ReturnType<typeof openSealedBackup> | null;
  /** Deletes what a pass that was killed left here; true when nothing is left. */
  removeBeside(): Promise<boolean>;
}

export function sealedWork(vault: OpenVault): SealedWork {
  return {
    header: vault.header,
    lines: vault.lines,
    history: openHistory(sealedHistoryOf(vault.header), vault.seal),
    storage: (events) => sealedStorage(vault, events),
    sealBackup: ({ fileText }, made) => sealBackup(vault, fileText, made),
    openOwnBackup: (backup) =>
      backup.header.id === vault.header.id ? openSealedBackup(backup, vault) : null,
    removeBeside: () => removeBeside(vault.header),
  };
}
