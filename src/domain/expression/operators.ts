import type { Comparison } from '../template/catalogue.ts';

export type Arithmetic = '+' | '-' | '*' | '/';
export type BinaryOperator = 'or' | 'and' | Comparison | Arithmetic;

/** Loosest first. `not` stands between `and` and the comparisons, a sign binds tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

export const COMPARISON_LEVEL = 2;
export const LEVEL_COUNT = LEVELS.length;

const LEVEL_OF: ReadonlyMap<string, { readonly operator: BinaryOperator; readonly level: number }> =
  new Map(
    LEVELS.flatMap((operators, level) =>
      operators.map((operator) => [operator, { operator, level }] as const),
    ),
  );

/** The binary operator written so at this level, or null. */
export function operatorAt(level: number, symbol: string): BinaryOperator | null {
  const found = LEVEL_OF.get(symbol);
  return found?.level === level ? found.operator : null;
}

const COMPARISONS: ReadonlySet<string> = new Set(LEVELS[COMPARISON_LEVEL]);

export function isComparison(operator: BinaryOperator): operator is Comparison {
  return COMPARISONS.has(operator);
}
