/** What is used of `navigator.storage`; missing on pages that are not served safely. */
export type PersistentStore = Pick<StorageManager, 'persist' | 'persisted'>;

/** `refused`: it was asked, and does not promise. */
export type StorageAnswer = 'unknown' | 'kept' | 'may-be-cleared' | 'refused';

/**
 * Whether the browser promises to keep the data when the disk is nearly full. Nothing waits for the
 * answer: some browsers ask the user, and some never answer.
 */
export class StoragePermission {
  #answer = $state<StorageAnswer>('unknown');
  readonly #store: PersistentStore | undefined;

  constructor(store: PersistentStore | undefined) {
    this.#store = store;
    void this.#take(store?.persisted(), 'may-be-cleared');
  }

  get answer(): StorageAnswer {
    return this.#answer;
  }

  /** Best at a press of a button: one browser then shows a question. */
  ask(): void {
    if (this.#answer !== 'kept') void this.#take(this.#store?.persist(), 'refused');
  }

  async #take(promised: Promise<boolean> | undefined, otherwise: StorageAnswer): Promise<void> {
    try {
      const kept = await promised;
      if (kept !== undefined) this.#answer = kept ? 'kept' : otherwise;
    } catch {
      // Refused to say: it stays unknown.
    }
  }
}

/** Of this page; undefined where the browser has none. */
export function pageStore(): PersistentStore | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}
