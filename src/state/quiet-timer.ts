/** Runs something when the hands rest, and now and then also while they do not. */
export class QuietTimer {
  readonly #run: () => void;
  readonly #rest: number;
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first touch since the last run was; null when nothing is due. */
  #since: number | null = null;

  /** `rest`: milliseconds without a touch; `longest`: milliseconds of touches at most. */
  constructor(run: () => void, { rest, longest }: { readonly rest: number; longest: number }) {
    this.#run = run;
    this.#rest = rest;
    this.#longest = longest;
  }

  /** Something changed. `within`: milliseconds, when it should not wait as long. */
  touch(within = this.#rest): void {
    const now = Date.now();
    this.#since ??= now;
    const left = this.#since + this.#longest - now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.hurry();
      },
      Math.max(0, Math.min(within, left)),
    );
  }

  /** Runs now what is due; nothing when nothing is. */
  hurry(): void {
    if (this.#since === null) return;
    this.stop();
    this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#since = null;
  }
}
