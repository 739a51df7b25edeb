import type { Evaluation } from '../domain/report/evaluation.ts';
import type { StatementBlock } from '../domain/template/template.ts';
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

/** The text that a statement is written from: the official's own words, else the chosen variant's; null without either. */
export function sourceOfStatement(
  block: StatementBlock,
  { input, statements }: Evaluation,
): string | null {
  const override = ownValue(input.report.statements, block.id);
  if (override !== undefined) return override.text;
  const choice = statements.get(block.id);
  return choice?.state === 'chosen' ? (block.variants[choice.variant]?.text ?? '') : null;
}

/** The sentence of a statement block, or the official's own words in its place, with live figures. */
export function composeStatement(
  block: StatementBlock,
  evaluation: Evaluation,
  options: ComposeOptions = {},
): ComposedStatement {
  const choice = evaluation.statements.get(block.id) ?? { state: 'none' };
  const variant = choice.state === 'chosen' ? choice.variant : null;
  const override = ownValue(evaluation.input.report.statements, block.id);
  const source = sourceOfStatement(block, evaluation);
  if (source === null) {
    return choice.state === 'waiting'
      ? { state: 'waiting', missing: choice.missing }
      : { state: 'none' };
  }
  const { text, missing } = composeText(source, evaluation, options);
  if (missing.length > 0) return { state: 'waiting', missing };
  if (text.trim() === '') return { state: 'none' };
  return { state: 'printed', text, variant, overridden: override !== undefined };
}
