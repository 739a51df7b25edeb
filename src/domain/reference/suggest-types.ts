import { foldText } from '../../lib/fold-text.ts';
import { DOCUMENT_TYPES } from './document-types.ts';

/** Types of document for a typed text, those that begin with it first; accents do not matter. */
export function suggestTypes(typed: string): readonly string[] {
  const text = foldText(typed).trim();
  const begins = DOCUMENT_TYPES.filter((type) => foldText(type).startsWith(text));
  const holds = DOCUMENT_TYPES.filter((type) => foldText(type).includes(text));
  return [...new Set([...begins, ...holds])];
}
