import type { Evaluation } from '../domain/report/evaluation.ts';

/**
 * Milliseconds after a key until what is slow to draw follows: longer than between two keys of one number, or
 * that work is in the way of the next key.
 */
const CALM_AFTER = 300;

/** Which evaluation each part of a screen follows while a field is being typed in. */
export class TypingPause {
  readonly #now: () => Evaluation;
  #held = $state.raw<Evaluation | null>(null);
  #before = $state.raw<Evaluation | null>(null);
  #checked = $state.raw<Evaluation | null>(null);
  #calming: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => Evaluation) {
    this.#now = now;
  }

  /** The evaluation as it stood when the field that has the focus was entered. */
  get held(): Evaluation | null {
    return this.#held;
  }

  /** The evaluation before the keys of the last moment; null when no key has come for a while. */
  get before(): Evaluation | null {
    return this.#before;
  }

  /** The same for findings, which do not wait any longer once the field is left. */
  get checked(): Evaluation | null {
    return this.#checked;
  }

  enter(): void {
    this.#held ??= this.#now();
  }

  /** Findings show at once; sentences, tables and charts follow when their moment of rest is over. */
  leave(): void {
    this.#held = null;
    this.#checked = null;
  }

  /** A key has come; called before what it types is taken in. */
  stir(): void {
    this.#before ??= this.#now();
    this.#checked ??= this.#now();
    clearTimeout(this.#calming);
    this.#calming = setTimeout(() => {
      this.#before = null;
      this.#checked = null;
    }, CALM_AFTER);
  }
}
