import { readBackup, type BackupContents, type BackupProblem } from '../storage/backup-file.ts';
import { forgetInstance } from '../storage/instance-marker.ts';
import type { OpenFailure, SaveFailure, Storage } from '../storage/storage.ts';
import type { SealedBackup } from '../storage/vault/sealed-backup.ts';

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
  | { readonly state: 'failed'; readonly reason: OpenFailure | SaveFailure };

/** What can be done when the stored work cannot be opened; stands on its own, without a workspace. */
export class RescueDesk {
  #state = $state.raw<RescueState>({ state: 'asked' });
  /** Null when the program did not even come as far as its storage. */
  readonly #storage: Storage | null;
  readonly #reload: () => void;

  constructor(storage: Storage | null, reload: () => void) {
    this.#storage = storage;
    this.#reload = reload;
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

  /** Fills the emptied database from a backup file, then opens the page on it. */
  async restore(file: File): Promise<void> {
    if (!this.#storage) return;
    this.#state = { state: 'working' };
    const read = await readBackup(file);
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

  async #fill({ workspace }: BackupContents): Promise<void> {
    if (!this.#storage) return;
    // The emptied database is remembered until it is filled: a power cut between must not end in a
    // first screen that knows of no earlier work.
    const loaded = await this.#storage.load('emptied');
    const written = loaded.ok ? await this.#storage.replaceAll(workspace) : loaded;
    if (written.ok) this.#reload();
    else this.#state = { state: 'failed', reason: written.reason };
  }
}
