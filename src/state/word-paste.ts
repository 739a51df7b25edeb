import { hasLegacyFont } from '../files/read-html-paste.ts';
import type { Pasted } from './proofread-desk.svelte.ts';

/**
 * Keeps, beside the plain text that a paste leaves in a text area, the markup it came with: only that
 * says which words stand in a font from before Unicode. Nothing is written into the field.
 */
export class WordPaste {
  #html: string | null = null;
  #plain = '';

  /** Listens on an element around the text area. */
  readonly listen = (target: HTMLElement): (() => void) => {
    const onpaste = ({ clipboardData }: ClipboardEvent): void => {
      const html = clipboardData?.getData('text/html') ?? '';
      this.#html = hasLegacyFont(html) ? html : null;
      this.#plain = clipboardData?.getData('text/plain') ?? '';
    };
    target.addEventListener('paste', onpaste);
    return () => {
      target.removeEventListener('paste', onpaste);
    };
  };

  /** What is in the field now; with the markup as long as it holds the pasted words and no others. */
  of(text: string): Pasted {
    const bare = (words: string): string => words.replace(/\s+/g, '');
    const isSame = this.#html !== null && bare(text) === bare(this.#plain);
    return { text, html: isSame ? this.#html : null };
  }
}
