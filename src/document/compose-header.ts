import { readDate } from '../domain/figure/read-date.ts';
import { signatureLines } from '../domain/organisation/signature-lines.ts';
import { issuerLines } from '../domain/organisation/unit-phrases.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { numberLine, placeAndDate, recipientLines } from '../text/document-head.ts';
import { composeText } from './compose-text.ts';
import type { DocumentTree } from './document-tree.ts';

/** `BÁO CÁO`, `Kết quả …` → `Báo cáo kết quả …`: the file's title, as one reads it. */
function documentTitle(name: string, subject: string): string {
  const lower = name.toLocaleLowerCase('vi');
  const start = lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
  return `${start} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`;
}

/** Everything of the document but its sections. */
export function composeHeader(evaluation: Evaluation): Omit<DocumentTree, 'blocks'> {
  const { template, organisation, report } = evaluation.input;
  const { style } = organisation;
  const date = readDate(report.date);
  const { text: subject } = composeText(template.subject, evaluation, { prose: false });
  const addressees = report.addressees ?? organisation.addressees;
  const signer =
    organisation.signers.find(({ id }) => id === report.signerId) ?? organisation.signers[0];
  return {
    style,
    title: documentTitle(template.documentName, subject),
    superior: [],
    issuer: issuerLines(organisation),
    number: numberLine(report.number, organisation.reportSymbol),
    placeAndDate: placeAndDate(
      organisation.place,
      date.state === 'value' ? String(date.value) : null,
    ),
    name: template.documentName,
    subject,
    addressees: style.addressed ? addressees : [],
    recipients: recipientLines(
      report.recipients ?? organisation.recipients,
      addressees,
      style.addressed,
    ),
    signature: signer === undefined ? [] : signatureLines(signer),
    signerName: signer?.name ?? '',
  };
}
