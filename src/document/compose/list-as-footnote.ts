import { footnoteOfList, introduceFootnote } from '../../text/footnote-list.ts';
import type { DocumentBlock } from '../document-tree.ts';

/** A list of fewer documents stays in the text, also where the report has long ones in footnotes. */
const LONG_LIST = 3;

/**
 * The paragraph before a long list of documents, with the list in a footnote of it; null where the
 * list has to stay: it is short, or no sentence stands before it.
 */
export function listAsFootnote(
  before: DocumentBlock | undefined,
  list: readonly DocumentBlock[],
): DocumentBlock | null {
  if (list.length < LONG_LIST) return null;
  if (before?.kind !== 'paragraph' || before.footnote !== undefined) return null;
  if (/^[-+] |;$/u.test(before.text)) return null;
  const lines = list.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return {
    ...before,
    text: introduceFootnote(before.text, lines.length),
    footnote: footnoteOfList(lines),
  };
}
