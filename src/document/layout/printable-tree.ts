import { normaliseText } from '../../lib/normalise-text.ts';
import type { DocumentTree } from '../document-tree.ts';

function clean(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}

/**
 * The same tree with every text fit to be written: composed Unicode (NFC, as the decree asks) and
 * none of the characters that make a file unreadable or a line run backwards.
 */
export function printableTree(tree: DocumentTree): DocumentTree {
  return clean(tree) as DocumentTree;
}
