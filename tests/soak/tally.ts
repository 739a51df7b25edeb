import { appendFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';

/** One line of the table that scripts/soak.mjs prints. */
interface TallyRow {
  readonly part: string;
  readonly browser: string;
  /** What `runs` counts: seeds, kills, files. */
  readonly unit: string;
}

/** What one test ran, counted as it runs. */
export class Tally {
  readonly #row: TallyRow;
  runs = 0;
  failed = 0;
  /** Characters that were confirmed and came back no more; null where none are typed. */
  lost: number | null = null;
  #slowest: number | null = null;

  private constructor(row: TallyRow) {
    this.#row = row;
  }

  /** To be called in the test. The row is written at its end, however it ends. */
  static of(row: TallyRow): Tally {
    const tally = new Tally(row);
    onTestFinished(({ task }) => {
      // What broke a test off is a failure, also where nothing counted it.
      if (task.result?.state === 'fail') tally.failed = Math.max(tally.failed, 1);
      tally.#write();
    });
    return tally;
  }

  /** One alarm, so many milliseconds after what was done. */
  alarm(after: number): void {
    this.#slowest = Math.max(this.#slowest ?? 0, after);
  }

  get slowest(): number | null {
    return this.#slowest;
  }

  #write(): void {
    const file = process.env.SOAK_TALLY;
    if (file === undefined) return;
    const { runs, failed, lost } = this;
    const row = { ...this.#row, runs, failed, lost, slowest: this.#slowest };
    appendFileSync(file, `${JSON.stringify(row)}\n`);
  }
}
