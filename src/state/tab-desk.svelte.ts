import type { Journal } from '../storage/journal.ts';
import type { Storage } from '../storage/storage.ts';
import type { TabRole, WriterLock, WriterLockEvents } from '../storage/tabs/writer-lock.ts';
import type { WriteQueue } from '../storage/write-queue.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Milliseconds after another tab's save until this one shows it: keys come in bursts. */
const FOLLOW_AFTER = 150;

/** What a change of role, or of what another tab saved, is shown in. */
interface Shown {
  readonly workspace: Workspace;
  readonly storage: Storage;
  readonly journal: Journal;
  readonly queue: WriteQueue;
  /** The database cannot be read any more. */
  readonly onUnread: (detail: string) => void;
}

/** Whether this tab may change anything. One does; the others of this browser read along. */
export class TabDesk {
  readonly #lock: WriterLock;
  #shown: Shown | null = null;
  #role = $state<TabRole>('reader');
  #taking = $state(false);
  #following: ReturnType<typeof setTimeout> | undefined;
  /** Something was saved, or the role changed, before there was anything on screen. */
  #missed = false;

  constructor(makeLock: (events: WriterLockEvents) => WriterLock) {
    this.#lock = makeLock({
      onRole: (role) => void this.#change(role),
      onSaved: () => {
        this.#follow();
      },
      flush: () => this.#shown?.workspace.flush() ?? Promise.resolve(),
    });
    this.#role = this.#lock.role;
  }

  get isReader(): boolean {
    return this.#role === 'reader';
  }

  /** The pen was asked for and has not come yet. */
  get isTaking(): boolean {
    return this.#taking;
  }

  async start(): Promise<void> {
    this.#role = await this.#lock.start();
  }

  /** From here on the screens follow. What was missed since the records were read is caught up with. */
  attach(shown: Shown): void {
    this.#shown = shown;
    if (!this.#missed) return;
    if (this.isReader) this.#follow();
    else void this.#change(this.#role);
  }

  /** After each commit, also of a write that ended when the pen was gone: the others follow. */
  announce(): void {
    this.#lock.announce();
  }

  async takeOver(): Promise<void> {
    this.#taking = true;
    await this.#lock.takeOver();
    this.#taking = false;
  }

  async #change(role: TabRole): Promise<void> {
    if (!this.#shown) {
      this.#role = role;
      this.#missed = true;
      return;
    }
    if (role === 'writer') await this.#readAgain(this.#shown);
    this.#role = role;
  }

  /** With what a tab that was killed had typed and not saved. */
  async #readAgain({ workspace, storage, journal, queue, onUnread }: Shown): Promise<void> {
    const fresh = await storage.load();
    if (!fresh.ok) {
      onUnread(fresh.reason.code);
      return;
    }
    const { workspace: all, touched } = journal.replay(fresh.value);
    workspace.replaceAll(all);
    queue.enqueue(touched);
  }

  #follow(): void {
    this.#missed = true;
    const shown = this.#shown;
    if (!shown) return;
    clearTimeout(this.#following);
    if (!this.isReader) {
      // The last write of the tab that had the pen before came after this one had read.
      void this.#readAgain(shown);
      return;
    }
    this.#following = setTimeout(() => {
      void shown.storage.load().then((fresh) => {
        if (fresh.ok && this.isReader) shown.workspace.replaceAll(fresh.value);
      });
    }, FOLLOW_AFTER);
  }
}
