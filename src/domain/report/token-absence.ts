import type { Absent } from '../expression/combine.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Outcome } from '../expression/outcome.ts';
import type { Scope } from '../expression/expression.ts';
import type { EvaluationInput } from './evaluation.ts';
import { annexLabels } from './annex-labels.ts';
import { reportIssuer } from './report-issuer.ts';
import { scopeIn } from './sub-period.ts';
import type { TokenTarget } from './token.ts';

const VALUE: Outcome = { state: 'value', value: '' };

function wordOutcome(
  word: Extract<TokenTarget, { kind: 'word' }>['word'],
  input: EvaluationInput,
): Outcome {
  const { report, references } = input;
  switch (word) {
    case 'request':
      return references.some(({ id }) => id === report.requestId)
        ? VALUE
        : { state: 'blank', missing: ['request'] };
    case 'addressees':
      return reportIssuer(input).addressees.length === 0
        ? { state: 'blank', missing: ['addressees'] }
        : VALUE;
    case 'period':
    case 'nextPeriod':
    case 'from':
    case 'to':
    case 'year':
    case 'yearBefore':
    case 'organisation':
    case 'fullName':
    case 'kind':
    case 'commune':
    case 'superior':
    case 'homeAffairs':
    case 'oneStop':
      return VALUE;
    default:
      return assertNever(word);
  }
}

/** What a figure or indicator token comes to, in the sub-period that it names. */
export function readTarget(
  name: string,
  { member, subPeriod }: Extract<TokenTarget, { kind: 'figure' | 'indicator' }>,
  scope: Scope,
  input: EvaluationInput,
): Outcome {
  const own = subPeriod === undefined ? scope : scopeIn(input, subPeriod);
  const outcome = member === null ? own.read(name) : own.readMember(name, member);
  if (outcome.state !== 'blank' || subPeriod === undefined) return outcome;
  return { ...outcome, missing: outcome.missing.map((cell) => `${subPeriod}:${cell}`) };
}

/** Why a token has nothing to print, or null when it has. */
export function tokenAbsence(
  target: TokenTarget,
  scope: Scope,
  input: EvaluationInput,
): Absent | null {
  let outcome: Outcome;
  if (target.kind === 'reference') outcome = VALUE;
  else if (target.kind === 'annex') {
    const has = annexLabels(input).has(target.section);
    outcome = has ? VALUE : { state: 'blank', missing: [`annex:${target.section}`] };
  } else if (target.kind === 'word') outcome = wordOutcome(target.word, input);
  else {
    const name = target.kind === 'figure' ? target.figure : target.indicator;
    outcome = readTarget(name, target, scope, input);
  }
  return outcome.state === 'value' ? null : outcome;
}
