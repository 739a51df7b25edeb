import type { IsoDate } from '../period/period.ts';
import type { DocumentText } from './document-text.ts';
import type { ProofreadContext } from './proofread-context.ts';
import { readDocument } from './reading/read-document.ts';

/** The day that a document gives itself, or that is known of it; null where neither is. Pure. */
export function reportDateOf(document: DocumentText, context: ProofreadContext): IsoDate | null {
  return readDocument(document, context).reportDate;
}
