import { readDate } from '../domain/figure/read-date.ts';
import { signatureLines, signerOffice } from '../domain/organisation/signature-lines.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { reportIssuer, reportSigner } from '../domain/report/report-issuer.ts';
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
export function composeHeader(evaluation: Evaluation): Omit<DocumentTree, 'blocks' | 'annexes'> {
  const { template, organisation, report } = evaluation.input;
  const { style } = organisation;
  const date = readDate(report.date);
  const { text: subject } = composeText(template.subject, evaluation, { prose: false });
  const issuer = reportIssuer(evaluation.input);
  const { addressees } = issuer;
  const signer = reportSigner(issuer, report.signerId);
  return {
    style,
    title: documentTitle(template.documentName, subject),
    superior: issuer.superior,
    issuer: issuer.lines,
    number: numberLine(report.number, issuer.reportSymbol),
    placeAndDate: placeAndDate(
      organisation.place,
      date.state === 'value' ? String(date.value) : null,
    ),
    name: template.documentName,
    subject,
    addressees: style.addressed ? addressees : [],
    recipients: recipientLines(issuer.recipients, addressees, style.addressed),
    signature: signer === undefined ? [] : signatureLines(signer, issuer),
    signerOffice: signer === undefined ? '' : signerOffice(signer, issuer),
    signerName: signer?.name ?? '',
  };
}
