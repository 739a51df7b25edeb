import type { DocumentAnnex } from '../document-tree.ts';
import { ANNEX_SPACING, unbrokenAttached } from '../layout/annex-layout.ts';
import { element, points } from './element.ts';

/** What stands over an annex: its form, "Phụ lục I", its name, and the report that it belongs to. */
export function drawAnnexHead(annex: DocumentAnnex): HTMLElement {
  const line = (text: string, className: string) =>
    element('p', `bcx-annex-line ${className}`, text);
  const head = element('div', '', [
    ...(annex.form === '' ? [] : [line(annex.form, 'bcx-annex-form bcx-bold')]),
    line(annex.label, 'bcx-centred bcx-bold'),
    line(annex.heading, 'bcx-centred bcx-bold'),
    line(unbrokenAttached(annex.attached), 'bcx-centred bcx-italic'),
    ...annex.intro.map((text) => line(text, 'bcx-centred')),
  ]);
  head.style.marginBottom = points(ANNEX_SPACING);
  head.dataset.section = annex.section;
  return head;
}
