import type { Absent } from '../expression/combine.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Outcome } from '../expression/outcome.ts';
import type { Scope } from '../expression/expression.ts';
import type { EvaluationInput } from './evaluation.ts';
import type { TokenTarget } from './token.ts';

const VALUE: Outcome = { state: 'value', value: '' };

function wordOutcome(
  word: Extract<TokenTarget, { kind: 'word' }>['word'],
  { report, organisation, references }: EvaluationInput,
): Outcome {
  switch (word) {
    case 'request':
      return references.some(({ id }) => id === report.requestId)
        ? VALUE
        : { state: 'blank', missing: ['request'] };
    case 'addressees':
      return (report.addressees ?? organisation.addressees).length === 0
        ? { state: 'blank', missing: ['addressees'] }
        : VALUE;
    case 'period':
    case 'nextPeriod':
    case 'from':
    case 'to':
    case 'year':
    case 'organisation':
    case 'fullName':
    case 'kind':
      return VALUE;
    default:
      return assertNever(word);
  }
}

/** Why a token has nothing to print, or null when it has. */
export function tokenAbsence(
  target: TokenTarget,
  scope: Scope,
  input: EvaluationInput,
): Absent | null {
  let outcome: Outcome;
  if (target.kind === 'reference') outcome = VALUE;
  else if (target.kind === 'word') outcome = wordOutcome(target.word, input);
  else {
    const name = target.kind === 'figure' ? target.figure : target.indicator;
    outcome = target.member === null ? scope.read(name) : scope.readMember(name, target.member);
  }
  return outcome.state === 'value' ? null : outcome;
}
