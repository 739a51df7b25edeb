import { randomIntegers } from '../storage/random-integers.ts';

/** How many draws are made ahead at a time. */
const BATCH = 256;

/** Draws that are the same for the same seed. */
export class Seeded {
  #state: number;
  #drawn: number[] = [];

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 up to and without `limit`. */
  below(limit: number): number {
    if (this.#drawn.length === 0) {
      this.#drawn = randomIntegers(this.#state, BATCH, 2 ** 30);
      this.#state = (this.#state + 0x9e3779b9) | 0;
    }
    return (this.#drawn.pop() ?? 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }
}
