import type { Result } from '../lib/result.ts';
import type { UndoStep } from '../storage/history/undo-step.ts';
import type { UndoStore } from '../storage/history/undo-store.ts';

/** Rest after which steps go to the database: they are a help, and must not slow a key. */
const SAVE_AFTER = 400;

/** Gathers steps and writes them when the hands rest. */
export class StepSaver {
  readonly #store: UndoStore;
  /** Told why steps could not be kept, or null once they could. */
  readonly #tell: (problem: string | null) => void;
  /** By id; null for a step to drop. */
  readonly #unsaved = new Map<number, UndoStep | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: UndoStore, tell: (problem: string | null) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  load(now: Date): Promise<Result<readonly UndoStep[], string>> {
    return this.#store.load(now);
  }

  save(id: number, step: UndoStep | null): void {
    this.#unsaved.set(id, step);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.flush();
    }, SAVE_AFTER);
  }

  /** Writes what is waiting now, for a page that is closing. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#unsaved.size === 0) return;
    const waiting = [...this.#unsaved];
    this.#unsaved.clear();
    const put = waiting.flatMap(([, step]) => (step ? [step] : []));
    const drop = waiting.flatMap(([id, step]) => (step ? [] : [id]));
    const saved = await this.#store.save(put, drop);
    this.#tell(saved.ok ? null : saved.reason);
  }
}
