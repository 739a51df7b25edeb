import { UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';

/** What a piece of text costs beside its letters: a file can cut its text into single letters. */
const PIECE = 8;

/** Counts what is read of one file and stops when no report could be so long. */
export class ReadBudget {
  #paragraphs = 0;
  #letters = 0;

  /** A paragraph, cell or row. */
  countBlock(): void {
    this.#paragraphs += 1;
    if (this.#paragraphs > LIMITS.paragraphs) {
      throw new UnreadableFile({
        code: 'too-long',
        limit: LIMITS.paragraphs,
        unit: 'paragraph',
      });
    }
  }

  countText(letters: number): void {
    this.#letters += letters + PIECE;
    if (this.#letters > LIMITS.letters) {
      throw new UnreadableFile({ code: 'too-long', limit: LIMITS.letters, unit: 'letter' });
    }
  }
}
