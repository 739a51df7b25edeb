import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import { proofreadText } from './proofread-text.ts';

/** Who a comment in the copy is from. */
export const proofCommentAuthor = 'Báo Cáo Xã';

const SEVERITIES = { error: 'Lỗi', warning: 'Nhắc', info: 'Lưu ý' } as const;

/** A finding as a Word comment: what is wrong, then how to mend it. */
export function proofCommentText(finding: ProofFinding): string {
  const { message, hint } = proofreadText(finding);
  const lines = [`${SEVERITIES[finding.severity]}: ${message}`, hint];
  return lines.filter((line) => line !== '').join('\n');
}
