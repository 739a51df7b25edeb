import type { SaveState } from '../storage/write-queue.ts';

/** Whether the work is in the database: the one line that is always on screen. */
export class SaveStatus {
  #state = $state.raw<SaveState>({ state: 'saved', at: null });

  get current(): SaveState {
    return this.#state;
  }

  set(state: SaveState): void {
    this.#state = state;
  }
}
