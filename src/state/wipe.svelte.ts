import { wipeOrigin, type Leftover } from '../storage/wipe/wipe-origin.ts';

export type WipeState =
  | { readonly state: 'wiping' }
  | { readonly state: 'done' }
  | { readonly state: 'left'; readonly leftover: Leftover };

/** "Xóa khỏi máy này", on a page that has opened nothing: no part of it can write anything back. */
export class Wipe {
  #state = $state.raw<WipeState>({ state: 'wiping' });

  get state(): WipeState {
    return this.#state;
  }

  async start(): Promise<void> {
    this.#state = { state: 'wiping' };
    const leftover = await wipeOrigin();
    const isEmpty = Object.values(leftover).every((names: readonly string[]) => names.length === 0);
    this.#state = isEmpty ? { state: 'done' } : { state: 'left', leftover };
  }
}
