import { isRecipient } from '../proofread/is-recipient.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding } from '../rule/finding.ts';
import { referenceCode } from '../reference/reference-code.ts';
import type { EvaluationInput } from './evaluation.ts';
import { reportIssuer } from './report-issuer.ts';

/** Their letters come down through the province or the district, which is reported to. */
const OF_THE_STATE =
  /^(?:chính phủ|thủ tướng|quốc hội|bộ |văn phòng chính phủ|thanh tra chính phủ)/iu;

/** R-RECIP: the body whose letter asks for the report is not among those who get it. */
export function findRecipientProblems(input: EvaluationInput): readonly Finding[] {
  const request = input.references.find(({ id }) => id === input.report.requestId);
  const issuer = request?.issuer?.trim() ?? '';
  if (request?.type !== 'Công văn' || issuer === '' || OF_THE_STATE.test(issuer)) return [];
  const { addressees, recipients } = reportIssuer(input);
  // A report that goes to nobody yet wants more than this one.
  if (addressees.length === 0 || isRecipient(issuer, [...addressees, ...recipients])) return [];
  return [
    builtInFinding('R-RECIP', request.id, {
      severity: 'warning',
      params: {
        body: { value: issuer, format: 'text' },
        document: { value: referenceCode(request) ?? request.subject, format: 'text' },
      },
      places: [{ kind: 'report', field: 'signer' }],
      sections: [],
    }),
  ];
}
