import { normaliseText } from '../../lib/normalise-text.ts';
import { splitSentences } from '../proofread/reading/sentences.ts';

/** A sentence shorter than this is not worth keeping: a heading, a stray word. Characters. */
const SHORTEST = 20;

/**
 * The sentences of a narrative, in order and each once, as an office may want them again: list marks
 * and what is too short left out, tokens as they stand.
 */
export function writtenSentences(narrative: string): readonly string[] {
  const sentences = normaliseText(narrative)
    .split('\n')
    .flatMap((paragraph) => {
      const text = paragraph.replace(/^\s*[-+]\s+/u, '').trim();
      return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    });
  return [...new Set(sentences)].filter((sentence) => sentence.length >= SHORTEST);
}
