import { remember } from '../../lib/remember.ts';
import type { Expression } from '../expression/expression.ts';

/** Names in braces: `{left} khác {right}` → left, right. */
export const placeholders = remember(1000, (text): readonly string[] =>
  [...text.matchAll(/\{([^{}\n]*)\}/gu)].map(([, name = '']) => name),
);

/** Whether a side is one name, so that it has a label. */
export function isOneName(expression: Expression): boolean {
  return expression.names.length === 1 && expression.source.trim() === expression.names[0];
}
