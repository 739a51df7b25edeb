import type { JournalEdit } from '../storage/journal.ts';

/** Edits of an earlier page that no longer fit: shown, so that nothing typed is lost in silence. */
export class Leftovers {
  #texts = $state.raw<readonly string[]>([]);
  readonly #discard: () => void;

  constructor(edits: readonly JournalEdit[], discard: () => void) {
    this.#texts = edits.map(({ value }) => typedText(value)).filter((text) => text !== '');
    this.#discard = discard;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  dismiss(): void {
    this.#discard();
    this.#texts = [];
  }
}

/** A figure's entry keeps its text in `typed`, an overridden statement in `text`. */
function typedText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = Reflect.get(value, 'typed') ?? Reflect.get(value, 'text');
  return typeof text === 'string' ? text : '';
}
