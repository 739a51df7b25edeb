import type { SnapshotHead, SnapshotReason } from '../storage/history/snapshot.ts';
import type { SnapshotProblem, SnapshotStore } from '../storage/history/snapshot-store.ts';
import type { BackupContents } from '../storage/backup-file.ts';
import type { Result } from '../lib/result.ts';
import type { Workspace } from './workspace.svelte.ts';

/** While work goes on, a snapshot at most this often. Milliseconds. */
const WORKING = 10 * 60_000;

/** The snapshots of this computer: taken by themselves, listed, read to be restored. */
export class SnapshotDesk {
  readonly #workspace: Workspace;
  readonly #store: SnapshotStore;
  #list = $state.raw<readonly SnapshotHead[]>([]);
  #problem = $state<string | null>(null);
  #next: number;
  /** One after the other: each looks at the newest before it. */
  #queue: Promise<void> = Promise.resolve();

  constructor(workspace: Workspace, store: SnapshotStore) {
    this.#workspace = workspace;
    this.#store = store;
    this.#next = workspace.now().getTime() + WORKING;
  }

  /** The newest first. */
  get list(): readonly SnapshotHead[] {
    return this.#list;
  }

  /** Why the last snapshot could not be taken or listed, in the browser's words. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Keeps everything as it is now. Resolves when it is kept, or when `problem` says why not. */
  take(reason: SnapshotReason): Promise<void> {
    // What is kept is what there is at the call, whatever is changed while others are being taken.
    const workspace = this.#workspace.all;
    this.#queue = this.#queue.then(async () => {
      const taken = await this.#store.take(workspace, reason);
      this.#problem = taken.ok ? null : taken.reason;
      if (taken.ok) await this.refresh();
    });
    return this.#queue;
  }

  /** Called at every change; most calls do nothing. */
  worked(): void {
    const now = this.#workspace.now().getTime();
    if (now < this.#next) return;
    this.#next = now + WORKING;
    void this.take('working');
  }

  async refresh(): Promise<void> {
    const listed = await this.#store.list();
    if (listed.ok) this.#list = listed.value;
    else this.#problem = listed.reason;
  }

  read(id: number): Promise<Result<BackupContents, SnapshotProblem>> {
    return this.#store.read(id);
  }
}
