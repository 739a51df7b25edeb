import { issuingBody, type IssuingBody } from '../organisation/issuing-body.ts';
import type { Signer } from '../organisation/organisation.ts';
import type { EvaluationInput } from './evaluation.ts';

type Input = Pick<EvaluationInput, 'organisation' | 'report' | 'figures' | 'whole'>;

/** Who issues a report, with the addressees and recipients of this report where it has its own. */
export function reportIssuer({ organisation, report, figures, whole }: Input): IssuingBody {
  const { period } = whole ?? figures;
  const body = issuingBody(organisation, report.issuerId, period);
  return {
    ...body,
    addressees: report.addressees ?? body.addressees,
    recipients: report.recipients ?? body.recipients,
  };
}

/** Who signs: the chosen one of the issuer's, else its first. */
export function reportSigner(
  { signers }: Pick<IssuingBody, 'signers'>,
  signerId: string | null,
): Signer | undefined {
  return signers.find(({ id }) => id === signerId) ?? signers[0];
}
