import type { SealedWork } from '../storage/vault/sealed-work.ts';
import { IdleClock } from './idle-clock.ts';
import type { Preferences } from './preferences.ts';
import type { SaveStatus } from './save-status.svelte.ts';
import type { UndoHistory } from './undo-history.svelte.ts';
import type { VaultChannel } from './vault-channel.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Minutes without a key or a movement after which the page locks itself. */
export type LockAfter = '5' | '15' | '30' | 'never';

const CHOICES: readonly LockAfter[] = ['5', '15', '30', 'never'];
const USUAL: LockAfter = '15';
const MINUTE = 60_000;
/** How often the clock is looked at, and other tabs are told of work at most. */
const LOOK_EVERY = 5000;

interface SessionParts {
  readonly work: SealedWork;
  readonly workspace: Workspace;
  readonly undo: UndoHistory;
  readonly saves: SaveStatus;
  readonly preferences: Preferences;
  readonly channel: VaultChannel;
  /** How the page was opened. */
  readonly by: 'passphrase' | 'recovery';
  /** Takes everything off the screen, or puts it back. */
  readonly cover: (covered: boolean) => void;
  /** Loads the page anew: the only way to be sure that nothing of it stays in memory. */
  readonly reload: () => void;
}

/** Work under a passphrase, from unlocking to locking. */
export class VaultSession {
  readonly work: SealedWork;
  readonly #parts: SessionParts;
  readonly #clock = new IdleClock(() => Date.now());
  #lockAfter = $state<LockAfter>(USUAL);
  /** Something is not saved: the page stays open, since locking would lose it. */
  #refused = $state(false);
  #locking = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.work = parts.work;
    const kept = parts.preferences.read('lock-after');
    this.#lockAfter = CHOICES.find((choice) => choice === kept) ?? USUAL;
    parts.channel.on('lock', () => void this.#lock());
    parts.channel.on('active', () => {
      this.#clock.touch();
    });
  }

  /** Whoever came in by the recovery key has most likely forgotten the passphrase. */
  get byRecovery(): boolean {
    return this.#parts.by === 'recovery';
  }

  get lockAfter(): LockAfter {
    return this.#lockAfter;
  }

  get refused(): boolean {
    return this.#refused;
  }

  setLockAfter(choice: LockAfter): void {
    this.#lockAfter = choice;
    this.#parts.preferences.write('lock-after', choice);
  }

  /** Locks every tab, unless something in this one is not saved. */
  async lock(): Promise<void> {
    this.#parts.channel.say('lock');
    await this.#lock();
  }

  /** Watches for idleness; `target` is where keys and movements are heard. */
  watch(target: EventTarget): void {
    let told = 0;
    const alive = () => {
      // A page found after a long pause is not brought to life by the first movement over it.
      if (this.#isIdle) return;
      this.#clock.touch();
      if (Date.now() - told < LOOK_EVERY) return;
      told = Date.now();
      this.#parts.channel.say('active');
    };
    for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
      target.addEventListener(name, alive, { passive: true, capture: true });
    }
    const look = () => {
      if (this.#isIdle) void this.lock();
    };
    setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
  }

  get #isIdle(): boolean {
    return this.#lockAfter !== 'never' && this.#clock.idle >= Number(this.#lockAfter) * MINUTE;
  }

  async #lock(): Promise<void> {
    if (this.#locking) return;
    this.#locking = true;
    this.#parts.cover(true);
    await this.#parts.undo.flush();
    await this.#parts.workspace.flush();
    if (this.#parts.saves.settle().state !== 'failed') {
      this.#parts.reload();
      return;
    }
    this.#locking = false;
    this.#refused = true;
    this.#parts.cover(false);
  }
}
