import type { SaveState } from '../storage/write-queue.ts';

/** Keys come in bursts: between them "đã lưu" would only flicker. Milliseconds. */
const CALM = 250;

/** Whether the work is in the database: the one line that is always on screen. */
export class SaveStatus {
  #state = $state.raw<SaveState>({ state: 'saved', at: null });
  /** What was told last, shown or not yet. */
  #known: SaveState = { state: 'saved', at: null };
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): SaveState {
    return this.#state;
  }

  /** A save that failed, or is under way, shows at once; one that is done when the hands rest. */
  set(state: SaveState): void {
    this.#known = state;
    clearTimeout(this.#timer);
    if (state.state !== 'saved' || this.#state.state !== 'saving') this.#show(state);
    else {
      this.#timer = setTimeout(() => {
        this.#show(state);
      }, CALM);
    }
  }

  /** For somebody who asks: what is known now, without waiting for rest. */
  settle(): SaveState {
    const known = this.#known;
    clearTimeout(this.#timer);
    this.#show(known);
    return known;
  }

  #show(state: SaveState): void {
    // The line says the same while keys come: nothing to draw again.
    if (state.state === 'saving' && this.#state.state === 'saving') return;
    this.#state = state;
  }
}
