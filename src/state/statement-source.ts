import { tokenContext } from '../document/compose/token-context.ts';
import { chooseVariant } from '../domain/report/choose-statement.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { readableText } from '../domain/report/readable-text.ts';
import { resolveToken } from '../domain/report/token.ts';
import { tokenAbsence } from '../domain/report/token-absence.ts';
import type { StatementBlock } from '../domain/template/template.ts';

/** The text that "Sửa lời" starts from: the sentence that would print, with readable tokens. */
export function statementSource(block: StatementBlock, evaluation: Evaluation): string {
  const { scope, input } = evaluation;
  const choice = chooseVariant(block, scope);
  // While a condition waits for figures, the last sentence is the general one.
  const variant = choice.state === 'chosen' ? choice.variant : block.variants.length - 1;
  const context = tokenContext(input);
  return readableText(block.variants[variant]?.text ?? '', context, (name) => {
    const target = resolveToken(name, context);
    return target !== undefined && tokenAbsence(target, scope, input) === null;
  });
}

/** A heading of the template with readable tokens, to be changed by the official. */
export function headingSource(heading: string, { input }: Evaluation): string {
  return readableText(heading, tokenContext(input), () => true);
}
