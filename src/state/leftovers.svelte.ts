import type { JournalEdit } from '../storage/journal.ts';

/** Edits of an earlier page that no longer fit: shown, so that nothing typed is lost in silence. */
export class Leftovers {
  #texts = $state.raw<readonly string[]>([]);
  readonly #discard: () => void;

  /** `discard` drops what was shown last. */
  constructor(discard: () => void) {
    this.#discard = discard;
  }

  /** All that did not fit when the stored work was read last, in place of what was shown before. */
  show(edits: readonly JournalEdit[]): void {
    this.#texts = edits.map(({ value }) => typedText(value)).filter((text) => text !== '');
    // Nothing to read, as where a text had been deleted: nobody could dismiss it.
    if (this.#texts.length === 0) this.#discard();
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  dismiss(): void {
    this.#discard();
    this.#texts = [];
  }
}

/** What the program itself writes beside what somebody typed: a moment, an id. */
const NOT_TYPED = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z|[\da-f]{24})$/u;

/** A figure's entry keeps its text in `typed`, an overridden statement in `text`, a row of a list in `cells`. */
function typedText(value: unknown): string {
  if (typeof value === 'string') return NOT_TYPED.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  if ('cells' in value) return textsIn(value.cells).join(' · ');
  const text: unknown = Reflect.get(value, 'typed') ?? Reflect.get(value, 'text');
  return typeof text === 'string' ? text : textsIn(value).join('\n');
}

const textsIn = (value: unknown): string[] =>
  Object.values(Object(value) as object)
    .map(typedText)
    .filter((text) => text !== '');
