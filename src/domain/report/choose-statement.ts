import type { Scope } from '../expression/expression.ts';
import type { StatementBlock } from '../template/template.ts';
import type { EvaluationInput, StatementChoice } from './evaluation.ts';
import { textTokens } from './parse-text.ts';
import { resolveToken, type TokenContext } from './token.ts';
import { tokenAbsence } from './token-absence.ts';

/** The first variant whose condition holds, whatever its sentence has to print. */
export function chooseVariant({ variants }: StatementBlock, scope: Scope): StatementChoice {
  for (const [index, { when }] of variants.entries()) {
    if (when === null) return { state: 'chosen', variant: index };
    const outcome = when.evaluate(scope);
    if (outcome.state === 'blank') return { state: 'waiting', missing: outcome.missing };
    if (outcome.state === 'notComputable') return { state: 'waiting', missing: when.names };
    if (outcome.value === true) return { state: 'chosen', variant: index };
  }
  return { state: 'none' };
}

/** What a text lacks: cells that are blank, or the token itself where it is not computable. */
function missingTokens(
  text: string,
  scope: Scope,
  tokens: TokenContext,
  input: EvaluationInput,
): readonly string[] {
  const missing = new Set<string>();
  for (const { name, optional } of textTokens(text)) {
    const target = optional ? undefined : resolveToken(name, tokens);
    const absent = target === undefined ? null : tokenAbsence(target, scope, input);
    if (absent === null) continue;
    if (absent.state === 'notComputable') missing.add(name);
    else for (const cell of absent.missing) missing.add(cell);
  }
  return [...missing];
}

/** Which sentence prints: a variant is chosen only once every token it cannot do without has a value. */
export function chooseStatement(
  block: StatementBlock,
  choice: StatementChoice,
  scope: Scope,
  tokens: TokenContext,
  input: EvaluationInput,
): StatementChoice {
  if (choice.state !== 'chosen') return choice;
  const missing = missingTokens(block.variants[choice.variant]?.text ?? '', scope, tokens, input);
  return missing.length === 0 ? choice : { state: 'waiting', missing };
}
