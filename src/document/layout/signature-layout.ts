import type { DocumentTree } from '../document-tree.ts';
import { TEXT_WIDTH } from './page-geometry.ts';

export const RECIPIENTS_TITLE = 'Nơi nhận:';

/** Recipients and signature side by side; points. */
export const SIGNATURE = {
  columns: [TEXT_WIDTH * 0.48, TEXT_WIDTH * 0.52],
  /** For the signature and the seal, above the signer's name. */
  room: 70,
} as const;

/** What stands below the room for the signature: the signer's office, where it has one, and the name. */
export function belowSignature({
  signerOffice = '',
  signerName,
}: Pick<DocumentTree, 'signerOffice' | 'signerName'>): readonly string[] {
  return signerOffice === '' ? [signerName] : [signerOffice, signerName];
}
