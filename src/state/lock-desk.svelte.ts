import { saveAs } from 'file-saver';
import { sealedRowsBackup } from '../storage/vault/sealed-backup.ts';
import { sealedWork, type SealedWork } from '../storage/vault/sealed-work.ts';
import { findVault } from '../storage/vault/find-vault.ts';
import { openFound } from '../storage/vault/open-found.ts';
import { noteVault } from '../storage/vault/vault-note.ts';
import { secretOf } from '../storage/vault/vault-keys.ts';
import { backupFileName } from '../text/file-name.ts';
import { sealNotes } from './sealed-notes.ts';

export type LockState =
  | { readonly state: 'asked' }
  | { readonly state: 'working' }
  | { readonly state: 'wrong' }
  | { readonly state: 'saved'; readonly fileName: string }
  /** In the browser's words. */
  | { readonly state: 'failed'; readonly detail: string };

interface LockParts {
  readonly version: string;
  readonly now: () => Date;
  readonly opened: (work: SealedWork, by: 'passphrase' | 'recovery') => void;
  readonly reload: () => void;
}

/** The locked page: nothing but the way in, and two ways out for whoever has lost both keys. */
export class LockDesk {
  readonly #parts: LockParts;
  #state = $state.raw<LockState>({ state: 'asked' });

  constructor(parts: LockParts) {
    this.#parts = parts;
  }

  get state(): LockState {
    return this.#state;
  }

  /** By the passphrase, or by the recovery key in the same field. */
  async unlock(typed: string): Promise<void> {
    if (this.#state.state === 'working' || typed === '') return;
    this.#state = { state: 'working' };
    // As it is now: the passphrase may have been changed in another tab since this page was locked.
    const found = await findVault();
    if (found.state !== 'locked' && found.state !== 'lost') {
      this.#parts.reload();
      return;
    }
    const secret = await secretOf(typed);
    const vault = await openFound(found, secret);
    if (!vault) {
      this.#state = { state: 'wrong' };
      return;
    }
    noteVault(vault.header);
    sealNotes(vault.lines);
    this.#parts.opened(sealedWork(vault), secret.kind);
  }

  /** Everything as it lies here, sealed. */
  async saveSealed(): Promise<void> {
    const { version, now } = this.#parts;
    try {
      const backup = await sealedRowsBackup({ appVersion: version, now: now() });
      const fileName = backupFileName(null, now());
      saveAs(new Blob([backup.fileText], { type: 'application/json' }), fileName);
      this.#state = { state: 'saved', fileName };
    } catch (error) {
      this.#state = { state: 'failed', detail: String(error) };
    }
  }

  /** What nobody could open any more was given up. */
  begin(): void {
    this.#parts.reload();
  }
}
