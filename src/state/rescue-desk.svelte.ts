import { readBackup, type BackupProblem } from '../storage/backup-file.ts';
import { forgetInstance } from '../storage/instance-marker.ts';
import type { OpenFailure, SaveFailure, Storage } from '../storage/storage.ts';

export type RescueState =
  | { readonly state: 'asked' }
  | { readonly state: 'working' }
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
    if (!read.ok) {
      this.#state = { state: 'refused', problem: read.reason };
      return;
    }
    // The emptied database is remembered until it is filled: a power cut between must not end in a
    // first screen that knows of no earlier work.
    const loaded = await this.#storage.load('emptied');
    const written = loaded.ok ? await this.#storage.replaceAll(read.value.workspace) : loaded;
    if (written.ok) this.#reload();
    else this.#state = { state: 'failed', reason: written.reason };
  }
}
