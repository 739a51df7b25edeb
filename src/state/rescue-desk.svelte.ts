import type { BackupContents, BackupProblem } from '../storage/backup-file.ts';
import { readImport } from '../storage/imports/read-import.ts';
import type { SnapshotHead } from '../storage/history/snapshot.ts';
import type { SnapshotStore } from '../storage/history/snapshot-store.ts';
import { forgetInstance } from '../storage/instance-marker.ts';
import type { DamagedRows, OpenFailure, SaveFailure, Storage } from '../storage/storage.ts';
import type { SealedBackup } from '../storage/vault/sealed-backup.ts';
import { saveRawExport } from './raw-file.ts';
import type { SalvageDesk } from './salvage-desk.svelte.ts';

/** Only who has a sealed file needs it. */
const loadSeals = () => import('./sealed-files.ts');

export type RescueState =
  | { readonly state: 'asked' }
  | { readonly state: 'working' }
  /** The file has a passphrase of its own; `wrong` once another one was typed. */
  | {
      readonly state: 'sealed';
      readonly fileName: string;
      readonly backup: SealedBackup;
      readonly wrong: boolean;
    }
  | { readonly state: 'refused'; readonly problem: BackupProblem }
  /** A snapshot that cannot be read. */
  | { readonly state: 'lost' }
  | { readonly state: 'failed'; readonly reason: OpenFailure | SaveFailure };

interface RescueOptions {
  /** Null when the program did not even come as far as its storage. */
  readonly storage: Storage | null;
  readonly snapshots: SnapshotStore | null;
  readonly reload: () => void;
  /** Some records cannot be read, and the others are there. */
  readonly damage?: DamagedRows | null;
}

/** What can be done when the stored work cannot be opened; stands on its own, without a workspace. */
export class RescueDesk {
  #state = $state.raw<RescueState>({ state: 'asked' });
  #snapshots = $state.raw<readonly SnapshotHead[]>([]);
  readonly #storage: Storage | null;
  readonly #store: SnapshotStore | null;
  readonly #reload: () => void;
  readonly damage: DamagedRows | null;

  constructor({ storage, snapshots, reload, damage = null }: RescueOptions) {
    this.#storage = storage;
    this.#store = snapshots;
    this.#reload = reload;
    this.damage = damage;
  }

  /** The newest first; none until `look` has found some. */
  get snapshots(): readonly SnapshotHead[] {
    return this.#snapshots;
  }

  get state(): RescueState {
    return this.#state;
  }

  reload(): void {
    this.#reload();
  }

  /** Accepts that what was stored is gone, and starts empty. */
  begin(): void {
    forgetInstance();
    this.#reload();
  }

  /** Fills the emptied or damaged database from a backup file, then opens the page on it. */
  async restore(file: File): Promise<void> {
    if (!this.#storage) return;
    this.#state = { state: 'working' };
    const read = await readImport('backup', file);
    if (!read.ok && read.reason.code === 'sealed') {
      const { parseSealedBackup } = await loadSeals();
      const parsed = await parseSealedBackup(read.reason.data);
      this.#state = parsed.ok
        ? { state: 'sealed', fileName: file.name, backup: parsed.value, wrong: false }
        : { state: 'refused', problem: parsed.reason };
      return;
    }
    if (!read.ok) this.#state = { state: 'refused', problem: read.reason };
    else await this.#fill(read.value);
  }

  /** Opens the file that was chosen by its passphrase or its recovery key. */
  async unseal(typed: string): Promise<void> {
    if (this.#state.state !== 'sealed' || typed === '') return;
    const sealed = this.#state;
    this.#state = { state: 'working' };
    const { openSealedBackup, secretOf } = await loadSeals();
    const opened = await openSealedBackup(sealed.backup, await secretOf(typed));
    if (opened.ok) await this.#fill(opened.value);
    else if (opened.reason.code === 'wrong-secret') this.#state = { ...sealed, wrong: true };
    else this.#state = { state: 'refused', problem: opened.reason };
  }

  /** Looks for snapshots: they lie in a database of their own, which may well be whole. */
  async look(): Promise<void> {
    const found = await this.#store?.list();
    if (found?.ok) this.#snapshots = found.value;
  }

  /** Fills it from a snapshot, then opens the page on it. */
  async restoreSnapshot(id: number): Promise<void> {
    if (!this.#store) return;
    this.#state = { state: 'working' };
    const read = await this.#store.read(id);
    if (read.ok) await this.#fill(read.value);
    else if (read.reason.code === 'unreadable') this.#state = { state: 'lost' };
    else this.#state = { state: 'refused', problem: read.reason };
  }

  /** Everything that can still be read, as a file for whoever mends it. */
  exportRaw(): Promise<void> {
    return saveRawExport();
  }

  /** The way to keep what can be read; null where nothing is damaged. */
  async salvage(): Promise<SalvageDesk | null> {
    if (!this.damage || !this.#storage || !this.#store) return null;
    const { SalvageDesk: Desk } = await import('./salvage-desk.svelte.ts');
    return new Desk({
      storage: this.#storage,
      snapshots: this.#store,
      reload: this.#reload,
      damage: this.damage,
    });
  }

  async #fill({ workspace }: BackupContents): Promise<void> {
    if (!this.#storage) return;
    // The emptied database is remembered until it is filled: a power cut between must not end in a
    // first screen that knows of no earlier work.
    const loaded = await this.#storage.load(this.damage ? 'damaged' : 'emptied');
    // What can be read is newer than what it is replaced by.
    if (loaded.ok && this.damage) await this.#store?.take(loaded.value, 'restore');
    const written = loaded.ok ? await this.#storage.replaceAll(workspace) : loaded;
    if (written.ok) this.#reload();
    else this.#state = { state: 'failed', reason: written.reason };
  }
}
