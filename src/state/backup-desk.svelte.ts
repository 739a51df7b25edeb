import { saveAs } from 'file-saver';
import type { Result } from '../lib/result.ts';
import { createBackup, type BackupContents, type BackupFile } from '../storage/backup-file.ts';
import type { SnapshotProblem } from '../storage/history/snapshot-store.ts';
import { readImport } from '../storage/imports/read-import.ts';
import type { SaveFailure, Storage, StoredWorkspace } from '../storage/storage.ts';
import type { SealedBackup } from '../storage/vault/sealed-backup.ts';
import type { SealedWork } from '../storage/vault/sealed-work.ts';
import { backupFileName, partialBackupFileName } from '../text/file-name.ts';
import type { FolderBackup } from './folder-backup.svelte.ts';
import type { SnapshotDesk } from './snapshot-desk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

export type RestoreState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  /** A file with a passphrase of its own; `wrong` once another one was typed. */
  | {
      readonly state: 'sealed';
      readonly fileName: string;
      readonly backup: SealedBackup;
      readonly wrong: boolean;
    }
  | { readonly state: 'ready'; readonly fileName: string; readonly contents: BackupContents }
  | { readonly state: 'refused'; readonly fileName: string; readonly problem: SnapshotProblem }
  /** `isSlow`: the browser has not answered for longer than anybody waits without a word. */
  | { readonly state: 'writing'; readonly isSlow: boolean }
  | { readonly state: 'restored'; readonly contents: BackupContents }
  | { readonly state: 'failed'; readonly reason: SaveFailure };

/** Milliseconds after which a restore is said to be slow. */
const SLOW = 700;

/** Only who has a sealed file needs it. */
const loadSeals = () => import('./sealed-files.ts');

/** "Sao lưu" and "Khôi phục từ tệp". */
export class BackupDesk {
  #restore = $state.raw<RestoreState>({ state: 'idle' });
  #backupAt = $state<string | null>(null);
  #folder = $state.raw<FolderBackup | null>(null);
  #dismissedAt = $state('');
  readonly #workspace: Workspace;
  readonly #storage: Storage;
  readonly #version: string;
  readonly #snapshots: Pick<SnapshotDesk, 'take' | 'read'>;
  readonly #work: SealedWork | null;

  constructor(
    workspace: Workspace,
    storage: Storage,
    given: {
      readonly version: string;
      readonly snapshots: Pick<SnapshotDesk, 'take' | 'read'>;
      /** With a passphrase: backups are sealed too. */
      readonly work: SealedWork | null;
    },
  ) {
    this.#workspace = workspace;
    this.#storage = storage;
    this.#version = given.version;
    this.#snapshots = given.snapshots;
    this.#work = given.work;
    this.#backupAt = workspace.preferences.read('backup-at');
  }

  /** What must be said of backups on every screen. */
  readonly notice = $derived.by((): 'folder' | 'issued' | null => {
    const folder = this.#folder;
    if (typeof folder?.name === 'string' && !folder.isWorking) return 'folder';
    const issued = this.#workspace.issues[0]?.issuedAt ?? '';
    const known = [this.#backupAt ?? '', this.#dismissedAt];
    // Where a folder works it is written there in a moment.
    if (folder?.isWorking === true || known.some((at) => at >= issued)) return null;
    return this.#workspace.organisation?.sample === false ? 'issued' : null;
  });

  /** Until the next report is issued. */
  dismissNotice(): void {
    this.#dismissedAt = this.#workspace.now().toISOString();
  }

  get restoreState(): RestoreState {
    return this.#restore;
  }

  /** Backups into a folder; null where the browser has no way there, and until that part is loaded. */
  get folder(): FolderBackup | null {
    return this.#folder;
  }

  attachFolder(folder: FolderBackup): void {
    this.#folder = folder;
  }

  /** When the last backup file was handed over, or written and read back, on this computer, ISO 8601. */
  get backupAt(): string | null {
    return this.#backupAt;
  }

  /** Hands everything, as it is in memory, to the browser's downloads; the name of the file. */
  async save(): Promise<string> {
    const now = this.#workspace.now();
    const backup = await this.make(this.#workspace.all, now);
    const fileName = backupFileName(this.#workspace.organisation, now);
    saveAs(new Blob([backup.fileText], { type: 'application/json' }), fileName);
    this.kept(now.toISOString());
    return fileName;
  }

  /**
   * A copy without what the templates mark as personal, to be given away. It is no backup, since it does not
   * bring everything back: its age is not counted.
   */
  async saveWithoutPersonal(): Promise<string> {
    const { templates, organisation, all } = this.#workspace;
    const now = this.#workspace.now();
    const { withoutPersonal } = await import('./without-personal.ts');
    const backup = await this.make(await withoutPersonal(all, templates), now, ['personal']);
    const fileName = partialBackupFileName(organisation, now);
    saveAs(new Blob([backup.fileText], { type: 'application/json' }), fileName);
    return fileName;
  }

  /** The one way a backup is made, wherever it goes. */
  async make(
    workspace: StoredWorkspace,
    now: Date,
    without: readonly 'personal'[] = [],
  ): Promise<BackupFile> {
    const made = { appVersion: this.#version, now, without };
    const backup = await createBackup(workspace, made);
    return this.#work ? this.#work.sealBackup(backup, made) : backup;
  }

  /** Whether backups made now need a passphrase to be read. */
  get isSealed(): boolean {
    return this.#work !== null;
  }

  /** A backup was made at this time. */
  kept(at: string): void {
    this.#backupAt = at;
    this.#workspace.preferences.write('backup-at', at);
  }

  /** Reads a file and says what is in it; nothing that is stored changes yet. */
  async read(file: File): Promise<void> {
    this.#restore = { state: 'reading' };
    const read = await readImport('backup', file);
    if (!read.ok && read.reason.code === 'sealed') {
      await this.#readSealed(file.name, read.reason.data);
      return;
    }
    this.#restore = read.ok
      ? { state: 'ready', fileName: file.name, contents: read.value }
      : { state: 'refused', fileName: file.name, problem: read.reason };
  }

  /** Opens the file that was read by its passphrase or its recovery key. */
  async unseal(typed: string): Promise<void> {
    if (this.#restore.state !== 'sealed' || typed === '') return;
    const { fileName, backup } = this.#restore;
    this.#restore = { state: 'reading' };
    const { openSealedBackup, secretOf } = await loadSeals();
    const opened = await openSealedBackup(backup, await secretOf(typed));
    if (!opened.ok && opened.reason.code === 'wrong-secret') {
      this.#restore = { state: 'sealed', fileName, backup, wrong: true };
    } else this.#show(fileName, opened);
  }

  async #readSealed(fileName: string, data: unknown): Promise<void> {
    const { parseSealedBackup } = await loadSeals();
    const parsed = await parseSealedBackup(data);
    if (!parsed.ok) {
      this.#restore = { state: 'refused', fileName, problem: parsed.reason };
      return;
    }
    const backup = parsed.value;
    const own = await this.#work?.openOwnBackup(backup);
    if (own) this.#show(fileName, own);
    else this.#restore = { state: 'sealed', fileName, backup, wrong: false };
  }

  #show(
    fileName: string,
    opened: Result<BackupContents, SnapshotProblem | { readonly code: 'wrong-secret' }>,
  ): void {
    if (opened.ok) {
      this.#restore = { state: 'ready', fileName, contents: opened.value };
      return;
    }
    // A key that is the file's and opens nothing of it: the file is not what it was.
    const { reason } = opened;
    const problem = reason.code === 'wrong-secret' ? { code: 'wrong-hash' as const } : reason;
    this.#restore = { state: 'refused', fileName, problem };
  }

  /** The same for a snapshot of this computer; `name` is how the dialog calls it. */
  async readSnapshot(id: number, name: string): Promise<void> {
    this.#restore = { state: 'reading' };
    const read = await this.#snapshots.read(id);
    this.#restore = read.ok
      ? { state: 'ready', fileName: name, contents: read.value }
      : { state: 'refused', fileName: name, problem: read.reason };
  }

  /** Replaces everything by what was read: all or nothing. */
  async apply(): Promise<void> {
    if (this.#restore.state !== 'ready') return;
    const { contents } = this.#restore;
    this.#restore = { state: 'writing', isSlow: false };
    const timer = setTimeout(() => {
      this.#restore = { state: 'writing', isSlow: true };
    }, SLOW);
    // A write on its way must not land on top of what is restored.
    await this.#workspace.flush();
    await this.#snapshots.take('restore');
    const written = await this.#storage.replaceAll(contents.workspace);
    clearTimeout(timer);
    if (!written.ok) {
      this.#restore = { state: 'failed', reason: written.reason };
      return;
    }
    this.#workspace.replaceAll(contents.workspace);
    this.#restore = { state: 'restored', contents };
  }

  dismiss(): void {
    this.#restore = { state: 'idle' };
  }
}
