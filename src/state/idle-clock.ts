/** Counts from the last sign of life. Reads the clock rather than waiting: a computer that slept was idle too. */
export class IdleClock {
  readonly #now: () => number;
  #last: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#last = now();
  }

  /** Milliseconds since the last sign of life. */
  get idle(): number {
    return this.#now() - this.#last;
  }

  touch(): void {
    this.#last = this.#now();
  }
}
