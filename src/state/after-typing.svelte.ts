import { untrack } from 'svelte';

/** Milliseconds after the last key. */
const PAUSE = 500;

/**
 * What a report comes to, made only once no key has come for a while: for charts, which take longest
 * to draw. Made in a component, and gone with it. What did not change stays the same object.
 */
export class AfterTyping<Value> {
  #value: Value;

  constructor(changes: () => unknown, make: () => Value) {
    this.#value = $state.raw(untrack(make));
    $effect(() => {
      changes();
      const timer = setTimeout(() => {
        const next = make();
        if (JSON.stringify(next) !== JSON.stringify(this.#value)) this.#value = next;
      }, PAUSE);
      return () => {
        clearTimeout(timer);
      };
    });
  }

  get value(): Value {
    return this.#value;
  }
}
