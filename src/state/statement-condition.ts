import type { Evaluation } from '../domain/report/evaluation.ts';
import type { StatementBlock } from '../domain/template/template.ts';
import { expressionWords } from '../text/expression-words.ts';
import { conditionText } from '../text/condition-text.ts';
import { nameSayer } from './say-name.ts';

/** Why the sentence that prints is this one; empty for a statement that has only one. */
export function statementCondition(block: StatementBlock, evaluation: Evaluation): string {
  const choice = evaluation.statements.get(block.id);
  if (choice?.state !== 'chosen') return '';
  const say = nameSayer(evaluation, true);
  const before = block.variants
    .slice(0, choice.variant)
    .flatMap(({ when }) => (when === null ? [] : [expressionWords(when.source, say)]));
  const when = block.variants[choice.variant]?.when ?? null;
  return conditionText(when === null ? null : expressionWords(when.source, say), before);
}
