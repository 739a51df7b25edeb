import { untrack } from 'svelte';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { Finding } from '../domain/rule/finding.ts';

/** Milliseconds without a change until the text is looked at. */
const REST = 600;

export type TextCheckState = 'waiting' | 'checking' | 'checked' | 'unavailable';

/**
 * What is wrong in the words of a report. Proofreading takes longer than a key may, so it runs in a
 * worker once the hands rest, and what it needs is loaded then.
 */
export class TextChecks {
  #findings = $state.raw<readonly Finding[]>([]);
  #state = $state<TextCheckState>('waiting');
  #last: Evaluation | null = null;

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get state(): TextCheckState {
    return this.#state;
  }

  /** Looks at the report after a moment of rest, unless it has been; the returned function stops it. */
  check(evaluation: Evaluation): () => void {
    const timer = setTimeout(() => {
      if (untrack(() => this.#last) !== evaluation) void this.#check(evaluation);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }

  async #check(evaluation: Evaluation): Promise<void> {
    this.#last = evaluation;
    this.#state = 'checking';
    const found = await this.#find(evaluation);
    // Another check has begun meanwhile.
    if (this.#last !== evaluation) return;
    if (found === null) this.#last = null;
    else this.#findings = found;
    this.#state = found === null ? 'unavailable' : 'checked';
  }

  async #find(evaluation: Evaluation): Promise<readonly Finding[] | null> {
    let load: typeof import('./text-findings.ts');
    try {
      load = await import('./text-findings.ts');
    } catch {
      return null; // the page is offline, or has been replaced by a newer one
    }
    return load.findInTexts(evaluation);
  }
}
