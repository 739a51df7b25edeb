import type { Expression, Scope } from '../../domain/expression/expression.ts';

/** Whether a condition holds; none always does, one with a blank in it does not. */
export function holds(condition: Expression | null, scope: Scope): boolean {
  if (condition === null) return true;
  const outcome = condition.evaluate(scope);
  return outcome.state === 'value' && outcome.value === true;
}
