import { annexIds } from '../../domain/report/annex-labels.ts';
import { listMembers } from '../../domain/template/list-members.ts';
import { referenceTokens } from '../../domain/reference/reference-token.ts';
import type { EvaluationInput } from '../../domain/report/evaluation.ts';
import type { TokenContext } from '../../domain/report/token.ts';

const contexts = new WeakMap<EvaluationInput, TokenContext>();

/** What tokens are looked up in; made once for each evaluation. */
export function tokenContext(input: EvaluationInput): TokenContext {
  const known = contexts.get(input);
  if (known !== undefined) return known;
  const { catalogue } = input.template;
  const context: TokenContext = {
    catalogue,
    members: (list) => listMembers(list, catalogue, input.organisation),
    references: referenceTokens(input.references),
    subPeriods: input.template.subPeriods,
    annexes: annexIds(input.template),
  };
  contexts.set(input, context);
  return context;
}
