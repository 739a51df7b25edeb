import type { Evaluation } from '../domain/report/evaluation.ts';
import type { StatementBlock } from '../domain/template/template.ts';
import { assertNever } from '../lib/assert-never.ts';
import { ownValue } from '../lib/own-value.ts';
import { composeText, type ComposeOptions } from './compose-text.ts';

/** What a statement prints now. */
export type ComposedStatement =
  | {
      readonly state: 'printed';
      readonly text: string;
      /** The variant whose condition holds; null when none could be chosen. */
      readonly variant: number | null;
      /** In the official's own words. */
      readonly overridden: boolean;
    }
  /** Prints nothing until these cells are filled in. */
  | { readonly state: 'waiting'; readonly missing: readonly string[] }
  /** No variant holds, or the one that does prints nothing. */
  | { readonly state: 'none' };

/** The sentence of a statement block, or the official's own words in its place, with live figures. */
export function composeStatement(
  block: StatementBlock,
  evaluation: Evaluation,
  options: ComposeOptions = {},
): ComposedStatement {
  const choice = evaluation.statements.get(block.id) ?? { state: 'none' };
  const variant = choice.state === 'chosen' ? choice.variant : null;
  const override = ownValue(evaluation.input.report.statements, block.id);
  const write = (source: string, overridden: boolean): ComposedStatement => {
    const { text, missing } = composeText(source, evaluation, options);
    if (missing.length > 0) return { state: 'waiting', missing };
    if (text.trim() === '') return { state: 'none' };
    return { state: 'printed', text, variant, overridden };
  };
  if (override !== undefined) return write(override.text, true);
  switch (choice.state) {
    case 'chosen':
      return write(block.variants[choice.variant]?.text ?? '', false);
    case 'waiting':
      return { state: 'waiting', missing: choice.missing };
    case 'none':
      return { state: 'none' };
    default:
      return assertNever(choice);
  }
}
