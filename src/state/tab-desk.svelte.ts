import type { Result } from '../lib/result.ts';
import type { Journal, JournalEdit } from '../storage/journal.ts';
import { whenUnread } from '../storage/save-failure.ts';
import type { OpenFailure, SaveFailure, Storage, StoredWorkspace } from '../storage/storage.ts';
import type { TabRole, WriterLock, WriterLockEvents } from '../storage/tabs/writer-lock.ts';
import type { WriteQueue } from '../storage/write-queue.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Milliseconds until this tab shows what another one saved: keys come in bursts. */
const FOLLOW_AFTER = 150;
/** Milliseconds until a database that did not answer is read once more. */
const AGAIN_AFTER = 1000;

/** What a change of role, or of what another tab saved, is shown in. */
interface Shown {
  readonly workspace: Workspace;
  readonly storage: Storage;
  readonly journal: Journal;
  readonly queue: WriteQueue;
  /** What tabs before had typed, and does not fit into what is stored now. */
  readonly onLeft: (edits: readonly JournalEdit[]) => void;
  /** What is stored could not be read, and so nothing can be saved either. */
  readonly onUnread: (failure: SaveFailure) => void;
}

/** Whether this tab may change anything. One does; the others of this browser read along. */
export class TabDesk {
  readonly #lock: WriterLock;
  #shown: Shown | null = null;
  /** Who has the pen. */
  #pen: TabRole = 'reader';
  /** What the screens allow: this tab writes once it has the pen and shows what the writer before had. */
  #role = $state<TabRole>('reader');
  #taking = $state(false);
  #following: ReturnType<typeof setTimeout> | undefined;
  /** Something was saved, or the pen changed hands, since what is on screen was read. */
  #isBehind = false;
  /** Null when nothing is being read. */
  #reading: Promise<void> | null = null;

  constructor(makeLock: (events: WriterLockEvents) => WriterLock) {
    this.#lock = makeLock({
      onRole: (role) => void this.#change(role),
      onSaved: () => {
        this.#follow();
      },
      flush: () => this.#shown?.workspace.flush() ?? Promise.resolve(),
    });
    this.#pen = this.#lock.role;
    this.#role = this.#pen;
  }

  get isReader(): boolean {
    return this.#role === 'reader';
  }

  /** The pen was asked for, and has not come yet or may not be used yet. */
  get isTaking(): boolean {
    return this.#taking;
  }

  async start(): Promise<void> {
    this.#pen = await this.#lock.start();
    this.#role = this.#pen;
  }

  /** From here on the screens follow. What was missed since the records were read is caught up with. */
  attach(shown: Shown): void {
    this.#shown = shown;
    if (!this.#isBehind) return;
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
    if (this.#reading) await this.#reading;
    // The pen had come already, to a tab that could not read.
    else if (this.#shown && this.#pen !== this.#role) await this.#catchUp(this.#shown);
    this.#taking = false;
  }

  async #change(role: TabRole): Promise<void> {
    this.#pen = role;
    if (!this.#shown) {
      this.#isBehind = true;
      this.#role = role;
    } else if (role === 'reader') this.#role = role;
    else await this.#catchUp(this.#shown);
  }

  #follow(): void {
    this.#isBehind = true;
    const shown = this.#shown;
    // Whoever is reading now reads once more.
    if (!shown || this.#reading) return;
    clearTimeout(this.#following);
    if (this.#pen === 'reader') this.#readIn(FOLLOW_AFTER, shown);
    // The last write of the tab that had the pen before came after this one had read.
    else void this.#catchUp(shown);
  }

  #readIn(milliseconds: number, shown: Shown): void {
    this.#following = setTimeout(() => void this.#catchUp(shown), milliseconds);
  }

  /** One reading at a time, so that the last one shown is the last one read. */
  #catchUp(shown: Shown): Promise<void> {
    clearTimeout(this.#following);
    this.#isBehind = true;
    this.#reading ??= this.#readUntilLevel(shown).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readUntilLevel(shown: Shown): Promise<void> {
    while (this.#isBehind) {
      this.#isBehind = false;
      // What was done here, such as adding a report, is not in the journal when it was no typing.
      if (!this.isReader) await shown.workspace.flush();
      const fresh = await shown.storage.load();
      // The screens are not given free for typing over what is known to be old. Nothing may be awaited
      // from here until the queue begins anew: what waits in it is of what was open before.
      if (this.#isBehind && this.#pen !== this.#role) continue;
      this.#show(fresh, shown);
    }
  }

  #show(fresh: Result<StoredWorkspace, OpenFailure>, shown: Shown): void {
    const { workspace, journal, queue, onLeft, onUnread } = shown;
    if (!fresh.ok) {
      const failure = whenUnread(fresh.reason);
      onUnread(failure);
      if (failure.code === 'timed-out') this.#readIn(AGAIN_AFTER, shown);
      return;
    }
    if (this.#pen === 'reader') workspace.replaceAll(fresh.value);
    else {
      // With what a tab that was killed had typed and not saved.
      const { workspace: all, touched, left } = journal.replay(fresh.value);
      workspace.replaceAll(all);
      queue.enqueue(touched);
      onLeft(left);
    }
    this.#role = this.#pen;
  }
}
