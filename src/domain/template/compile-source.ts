import { compileExpression, type NameLookup } from '../expression/compile-expression.ts';
import type { Expression } from '../expression/expression.ts';
import { BLANK } from '../expression/combine.ts';
import type { Complain } from './template-problem.ts';

/** Stands in for an expression that did not compile, so that the other checks can go on. */
const BROKEN: Omit<Expression, 'source'> = { names: [], evaluate: () => BLANK };

export function compileSource(
  source: string,
  lookup: NameLookup,
  path: readonly (string | number)[],
  complain: Complain,
): Expression {
  const compiled = compileExpression(source, lookup);
  if (compiled.ok) return compiled.value;
  const { code, position, end, name } = compiled.reason;
  complain(path, 'expression', { error: code, position, end, name, source });
  return { source, ...BROKEN };
}

/** The same for a source that may be left out. */
export function compileOptional(
  source: string | undefined,
  lookup: NameLookup,
  path: readonly (string | number)[],
  complain: Complain,
): Expression | null {
  return source === undefined ? null : compileSource(source, lookup, path, complain);
}
