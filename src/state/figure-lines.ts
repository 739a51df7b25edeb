import type { Evaluation } from '../domain/report/evaluation.ts';
import type { Earlier } from './comparison-headings.ts';

/** A row of a figure, as those who wake it see it. */
interface Line {
  /** Brings what the row shows up to date. */
  follow(evaluation: Evaluation, earlier: Earlier): void;
  followOffer(): void;
}

/**
 * The rows of figures that are on screen. One effect looks through all of them: an effect for each, with
 * what it reads, takes longer at a keystroke than all else the key brings about.
 */
export class FigureLines {
  readonly #lines = new Set<Line>();

  /** Returns what takes the row out again. */
  add(line: Line): () => void {
    this.#lines.add(line);
    line.followOffer();
    return () => {
      this.#lines.delete(line);
    };
  }

  follow(evaluation: Evaluation, earlier: Earlier): void {
    for (const line of this.#lines) line.follow(evaluation, earlier);
  }

  /** An offer comes and goes only between two fields, never while one is typed in or clicked. */
  followOffers(): void {
    for (const line of this.#lines) line.followOffer();
  }
}
