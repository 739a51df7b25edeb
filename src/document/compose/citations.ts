import type { Reference } from '../../domain/reference/reference.ts';
import { citeReference } from '../../text/cite-reference.ts';

/** Remembers which documents a report has named already, in print order. */
export class Citations {
  readonly #named: Set<string>;

  /** `named`: documents that stand before in the report, by id. */
  constructor(named: Iterable<string> = []) {
    this.#named = new Set(named);
  }

  /** The documents named so far, by id. */
  get named(): readonly string[] {
    return [...this.#named];
  }

  /** In full the first time, short from then on. */
  mention(reference: Reference): string {
    const form = this.#named.has(reference.id) ? 'short' : 'full';
    this.#named.add(reference.id);
    return citeReference(reference, form);
  }

  /** In full whatever came before, as in a list of documents. */
  list(reference: Reference): string {
    this.#named.add(reference.id);
    return citeReference(reference, 'full');
  }

  /** For a text that may not be printed after all: knows what is named so far, and notes its own. */
  draft(): Citations {
    return new Citations(this.#named);
  }

  /** The text of the draft is printed. */
  keep(draft: Citations): void {
    for (const id of draft.#named) this.#named.add(id);
  }
}
