import { renderPreview } from '../document/render-preview.ts';
import { issuingBody } from '../domain/organisation/issuing-body.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { signatureLines } from '../domain/organisation/signature-lines.ts';
import { numberLine, placeAndDate, recipientLines } from '../text/document-head.ts';
import { styleSample } from '../text/style-sample.ts';

/** Draws a page of the organisation's own as its choices set it, in place of what is there. */
export function drawStylePage(container: HTMLElement, organisation: Organisation): void {
  const body = issuingBody(organisation, null, { to: '' });
  const { style, addressees, recipients, place } = organisation;
  const [signer] = organisation.signers;
  renderPreview(container, {
    style,
    title: styleSample.subject,
    superior: body.superior,
    issuer: body.lines,
    number: numberLine('', body.reportSymbol),
    placeAndDate: placeAndDate(place || '…', null),
    name: styleSample.name,
    subject: styleSample.subject,
    addressees: style.addressed ? addressees : [],
    blocks: styleSample.blocks.map((block) => ({ ...block, section: 'sample' })),
    recipients: recipientLines(recipients, addressees, style.addressed),
    signature: signer === undefined ? [] : signatureLines(signer),
    signerName: signer?.name ?? '',
  });
}
