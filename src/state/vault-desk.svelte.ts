import { fail, type Result } from '../lib/result.ts';
import type { History } from '../storage/history/history-database.ts';
import type { Storage } from '../storage/storage.ts';
import {
  sealEverything,
  unsealEverything,
  type PassOptions,
  type VaultProblem,
  type VaultStep,
} from '../storage/vault/change-vault.ts';
import { changePassphrase } from '../storage/vault/renew-passphrase.ts';
import type { SealedWork } from '../storage/vault/sealed-work.ts';
import { forgetVault, noteVault } from '../storage/vault/vault-note.ts';
import { createVault, openVault, secretOf, type OpenVault } from '../storage/vault/vault-keys.ts';
import type { SaveStatus } from './save-status.svelte.ts';
import { sealNotes, unsealNotes } from './sealed-notes.ts';
import type { UndoHistory } from './undo-history.svelte.ts';
import type { VaultChannel } from './vault-channel.ts';
import type { Workspace } from './workspace.svelte.ts';

export type VaultState =
  | { readonly state: 'asked' }
  /** Keys are being made, or everything is being written anew. */
  | { readonly state: 'working'; readonly step: 'keys' | VaultStep }
  /** The key to print; nothing has changed until it is confirmed. */
  | { readonly state: 'recovery'; readonly recoveryKey: string; readonly wrong: boolean }
  | { readonly state: 'failed'; readonly problem: VaultProblem | { readonly code: 'not-saved' } }
  /** What was asked for is done; the page is about to be loaded again. */
  | { readonly state: 'done' };

/** What turning the passphrase on, off or into another one needs of the page. */
export interface VaultParts {
  readonly workspace: Workspace;
  readonly undo: UndoHistory;
  readonly saves: SaveStatus;
  readonly storage: Storage;
  readonly history: History;
  readonly channel: VaultChannel;
  readonly reload: () => void;
}

/** The groups of the recovery key that are asked for again, counted from 1: it must be on paper by then. */
export const askedGroups = [3, 7] as const;
/** Shorter ones are tried out in an afternoon. Characters. */
export const shortestPassphrase = 10;

const asked: VaultState = { state: 'asked' };

export class VaultDesk {
  readonly #parts: VaultParts;
  readonly #work: SealedWork | null;
  #state = $state.raw<VaultState>(asked);
  /** What happens once the recovery key is confirmed. */
  #next: () => Promise<Result<void, VaultProblem>> = () =>
    Promise.resolve(fail({ code: 'wrong-secret' }));

  /** `work` is null while there is no passphrase. */
  constructor(parts: VaultParts, work: SealedWork | null) {
    this.#parts = parts;
    this.#work = work;
  }

  get state(): VaultState {
    return this.#state;
  }

  /** Whether this browser can seal at all: not on a page that came without https. */
  readonly isPossible = typeof (crypto.subtle as SubtleCrypto | undefined) === 'object';

  /** Makes the keys; nothing is sealed before the recovery key is confirmed. */
  async turnOn(passphrase: string): Promise<void> {
    this.#state = { state: 'working', step: 'keys' };
    const { vault, recoveryKey } = await createVault(passphrase);
    this.#next = () => this.#sealBy(vault, (options) => sealEverything(vault, options));
    this.#state = { state: 'recovery', recoveryKey, wrong: false };
  }

  async change(current: string, passphrase: string): Promise<void> {
    if (!this.#work) return;
    this.#state = { state: 'working', step: 'keys' };
    const secret = await secretOf(current);
    const changed = await changePassphrase(this.#work.header, secret, passphrase);
    if (!changed.ok) {
      this.#fail(changed.reason);
      return;
    }
    const { vault, recoveryKey, keep } = changed.value;
    this.#next = () => this.#sealBy(vault, keep);
    this.#state = { state: 'recovery', recoveryKey, wrong: false };
  }

  /** `typed` is the asked groups, one after the other. */
  async confirm(typed: string): Promise<void> {
    if (this.#state.state !== 'recovery') return;
    const groups = this.#state.recoveryKey.split('-');
    const wanted = askedGroups.map((at) => groups[at - 1] ?? '').join('');
    if (typed.toUpperCase().replace(/[^0-9A-Z]/g, '') !== wanted) {
      this.#state = { ...this.#state, wrong: true };
      return;
    }
    await this.#finish(this.#next);
  }

  async turnOff(current: string): Promise<void> {
    if (!this.#work) return;
    this.#state = { state: 'working', step: 'keys' };
    const vault = await openVault(this.#work.header, await secretOf(current));
    if (vault) await this.#finish(() => this.#unseal(vault));
    else this.#fail({ code: 'wrong-secret' });
  }

  /** Back to the form; what was begun is forgotten. */
  dismiss(): void {
    this.#state = asked;
  }

  async #finish(pass: () => Promise<Result<void, VaultProblem>>): Promise<void> {
    const { workspace, undo, saves, storage, channel, reload } = this.#parts;
    this.#step('keys');
    await undo.flush();
    await workspace.flush();
    if (saves.settle().state === 'failed') {
      this.#state = { state: 'failed', problem: { code: 'not-saved' } };
      return;
    }
    const done = await pass();
    if (!done.ok && done.reason.code !== 'not-removed') {
      // The connection was given up for the pass.
      await storage.load();
      this.#fail(done.reason);
      return;
    }
    channel.say('changed');
    this.#state = { state: 'done' };
    reload();
  }

  async #sealBy(
    vault: OpenVault,
    pass: (options: PassOptions) => Promise<Result<void, VaultProblem>>,
  ): Promise<Result<void, VaultProblem>> {
    this.#letGo();
    const sealed = await pass({ onStep: this.#step });
    if (sealed.ok || sealed.reason.code === 'not-removed') {
      noteVault(vault.header);
      sealNotes(vault.lines);
    }
    return sealed;
  }

  async #unseal(vault: OpenVault): Promise<Result<void, VaultProblem>> {
    this.#letGo();
    // Before the keys are gone: the page may die at any step, and the next unlocking seals them again.
    unsealNotes(vault.lines);
    const opened = await unsealEverything(vault, { onStep: this.#step });
    if (opened.ok || opened.reason.code === 'not-removed') forgetVault();
    else sealNotes(vault.lines);
    return opened;
  }

  /** Databases are made and deleted: this page must hold none of them open. */
  #letGo(): void {
    this.#parts.storage.close();
    this.#parts.history.close();
  }

  readonly #step = (step: 'keys' | VaultStep): void => {
    this.#state = { state: 'working', step };
  };

  #fail(problem: VaultProblem): void {
    this.#state = { state: 'failed', problem };
  }
}
