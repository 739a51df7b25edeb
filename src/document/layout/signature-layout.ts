import type { DocumentTree } from '../document-tree.ts';
import { textWidthOf, type PageMargins } from './page-geometry.ts';

export const RECIPIENTS_TITLE = 'Nơi nhận:';

/** For the signature and the seal, above the signer's name; points. */
export const SIGNATURE_ROOM = 70;

/** Recipients and signature side by side; points. */
export function signatureColumns(margins: PageMargins): readonly [number, number] {
  const width = textWidthOf(margins);
  return [width * 0.48, width * 0.52];
}

/** What stands below the room for the signature: the signer's office, where it has one, and the name. */
export function belowSignature({
  signerOffice = '',
  signerName,
}: Pick<DocumentTree, 'signerOffice' | 'signerName'>): readonly string[] {
  return signerOffice === '' ? [signerName] : [signerOffice, signerName];
}
