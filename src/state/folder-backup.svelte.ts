import { newId } from '../lib/new-id.ts';
import type { BackupFile } from '../storage/backup-file.ts';
import { contentHash } from '../storage/content-hash.ts';
import {
  askFolderPermission,
  folderPermission,
  pickFolder,
  type FolderFailure,
} from '../storage/folder/folder-access.ts';
import {
  surplusFiles,
  type FolderFile,
  type FolderRecord,
} from '../storage/folder/folder-record.ts';
import type { FolderStore } from '../storage/folder/folder-store.ts';
import {
  folderHas,
  removeFromFolder,
  writeFolderBackup,
} from '../storage/folder/write-folder-backup.ts';
import type { RecordChange } from '../storage/history/undo-step.ts';
import type { StoredWorkspace } from '../storage/storage.ts';
import { folderBackupName } from '../text/file-name.ts';
import { QuietTimer } from './quiet-timer.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Milliseconds: without a change; of changes at most; after opening the page; after an issue. */
const WAITS = { rest: 2 * 60_000, longest: 30 * 60_000, opened: 15_000, issued: 1000 };

/** A folder that gets no more backups; those that this browser wrote there stay. */
interface LeftFolder {
  readonly name: string;
  readonly files: readonly FolderFile[];
}

/** How backups are made, and who is told of them. */
interface BackupMaker {
  make(workspace: StoredWorkspace, now: Date): Promise<BackupFile>;
  kept(at: string): void;
}

interface FolderBackupParts {
  readonly workspace: Workspace;
  readonly backup: BackupMaker;
  readonly store: FolderStore;
  /** Only the tab that writes backs up. */
  readonly isReader: () => boolean;
}

/** Backups that go by themselves into a folder of this computer, each read back before it counts. */
export class FolderBackup {
  readonly #parts: FolderBackupParts;
  readonly #timer = new QuietTimer(() => void this.backUp(), WAITS);
  #record = $state.raw<FolderRecord | null>(null);
  #permission = $state<PermissionState>('granted');
  #failure = $state.raw<FolderFailure | null>(null);
  #busy = $state(false);
  #left = $state.raw<LeftFolder | null>(null);
  /** One after the other. */
  #queue: Promise<void> = Promise.resolve();

  constructor(parts: FolderBackupParts) {
    this.#parts = parts;
  }

  /** The folder's own name, without its path, which browsers do not tell; null before one is chosen. */
  get name(): string | null {
    return this.#record?.folder.name ?? null;
  }

  /** Not `granted` after a restart of most browsers: the user must be asked again. */
  get permission(): PermissionState {
    return this.#permission;
  }

  /** The last backup that was read back and found right. */
  get last(): FolderFile | null {
    return this.#record?.files.at(-1) ?? null;
  }

  /** Why the last attempt left no good backup. */
  get failure(): FolderFailure | null {
    return this.#failure;
  }

  /** The folder given up last, until the page is closed: its files are no longer looked after. */
  get left(): LeftFolder | null {
    return this.#left;
  }

  get isBusy(): boolean {
    return this.#busy;
  }

  /** Backups go there by themselves, as far as is known. */
  get isWorking(): boolean {
    return this.#record !== null && this.#permission === 'granted' && this.#failure === null;
  }

  /** Takes up the folder of last time. */
  async start(): Promise<void> {
    const read = await this.#parts.store.read();
    if (!read.ok) {
      this.#failure = { code: 'not-remembered', detail: read.reason };
      return;
    }
    if (!read.value) return;
    this.#record = read.value;
    this.#permission = await folderPermission(read.value.folder);
    // Yesterday's page may have been closed in the middle of work.
    this.#timer.touch(WAITS.opened);
  }

  /** Called at every change of the records. */
  changed(change: RecordChange): void {
    const issued = change.type === 'add' && change.records.some(({ kind }) => kind === 'issue');
    this.#timer.touch(issued ? WAITS.issued : WAITS.rest);
  }

  /** The page is left or hidden: what is due is written now. */
  leaving(): void {
    this.#timer.hurry();
  }

  /** Lets the user pick a folder and writes the first backup there. */
  async choose(): Promise<void> {
    let folder: FileSystemDirectoryHandle | null;
    try {
      folder = await pickFolder();
    } catch (error) {
      this.#failure = { code: 'failed', detail: String(error) };
      return;
    }
    if (!folder) return;
    const temporary = `bao-cao-xa-dang-ghi-${newId().slice(0, 8)}.json`;
    const before = this.#record;
    const isSame = before !== null && (await folder.isSameEntry(before.folder));
    const files = isSame ? before.files : [];
    if (!isSame) this.#leave(before);
    this.#permission = await folderPermission(folder);
    this.#failure = await this.#remember({ id: 'backup', folder, temporary, files });
    await this.backUp();
  }

  /** Asks for the permission that ended with the browser; in the press of a button. */
  async allow(): Promise<void> {
    if (!this.#record) return;
    this.#permission = await askFolderPermission(this.#record.folder);
    if (this.#permission !== 'granted') return;
    this.#failure = null;
    await this.backUp();
  }

  /** No more backups there; what is there stays. */
  async forget(): Promise<void> {
    this.stop();
    await this.#queue;
    const forgotten = await this.#parts.store.forget();
    this.#leave(this.#record);
    this.#record = null;
    this.#failure = forgotten.ok ? null : { code: 'not-remembered', detail: forgotten.reason };
  }

  #leave(record: FolderRecord | null): void {
    if (!record || record.files.length === 0) return;
    this.#left = { name: record.folder.name, files: record.files };
  }

  /** Nothing is written by itself any more, until the next change. */
  stop(): void {
    this.#timer.stop();
  }

  /** Writes a backup, unless the last one holds the same and is still there. */
  backUp(): Promise<void> {
    this.#timer.stop();
    this.#queue = this.#queue.then(() => this.#backUp());
    return this.#queue;
  }

  async #backUp(): Promise<void> {
    const { workspace, isReader } = this.#parts;
    const record = this.#record;
    if (!record || this.#permission !== 'granted' || isReader()) return;
    if (workspace.organisation === null) return;
    this.#busy = true;
    try {
      this.#failure = await this.#write(record);
      if (this.#failure?.code === 'not-allowed') {
        this.#permission = await folderPermission(record.folder);
      }
    } finally {
      this.#busy = false;
    }
  }

  async #write(record: FolderRecord): Promise<FolderFailure | null> {
    const { workspace, backup } = this.#parts;
    const { organisation, all } = workspace;
    const content = await contentHash(all);
    const last = record.files.at(-1);
    if (last?.content === content) {
      const there = await folderHas(record.folder, last.name);
      if (!there.ok) return there.reason;
      if (there.value) return null;
    }
    const now = workspace.now();
    const file = await backup.make(all, now);
    const written = await writeFolderBackup(record.folder, {
      fileName: folderBackupName(organisation, now),
      text: file.fileText,
      temporary: record.temporary,
    });
    if (!written.ok) return written.reason;
    const at = now.toISOString();
    const entry = { name: written.value, at, organisationId: organisation?.id ?? '', content };
    const files = [...record.files, entry];
    const surplus = surplusFiles(files);
    const names = surplus.map(({ name }) => name);
    const left = await removeFromFolder(record.folder, names);
    backup.kept(at);
    return this.#remember({
      ...record,
      files: files.filter((one) => !surplus.includes(one) || left.includes(one.name)),
    });
  }

  /** The failure to note it, or null. It is used in this page all the same. */
  async #remember(record: FolderRecord): Promise<FolderFailure | null> {
    this.#record = record;
    const noted = await this.#parts.store.write(record);
    if (noted.ok) return null;
    return { code: 'not-remembered', detail: noted.reason };
  }
}
