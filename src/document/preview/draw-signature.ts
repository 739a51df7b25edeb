import type { DocumentTree } from '../document-tree.ts';
import {
  belowSignature,
  RECIPIENTS_TITLE,
  SIGNATURE_ROOM,
  signatureColumns,
} from '../layout/signature-layout.ts';
import { typeSizes } from '../layout/type-sizes.ts';
import { element, points } from './element.ts';

/** Nơi nhận on the left, who signs on the right. */
export function drawSignature(tree: DocumentTree): HTMLElement {
  const sizes = typeSizes(tree.style);
  const line = (text: string, size: number, className: string) => {
    const drawn = element('p', className, text);
    drawn.style.fontSize = points(size);
    return drawn;
  };
  const below = belowSignature(tree).map((text) => line(text, sizes.body, 'bcx-centred bcx-bold'));
  if (below[0]) below[0].style.marginTop = points(SIGNATURE_ROOM);
  const block = element('div', 'bcx-signature', [
    element('div', '', [
      line(RECIPIENTS_TITLE, sizes.recipientsTitle, 'bcx-bold bcx-italic'),
      ...tree.recipients.map((text) => line(text, sizes.recipients, '')),
    ]),
    element('div', '', [
      ...tree.signature.map((text) => line(text, sizes.body, 'bcx-centred bcx-bold')),
      ...below,
    ]),
  ]);
  block.style.gridTemplateColumns = signatureColumns(tree.style).map(points).join(' ');
  return block;
}
