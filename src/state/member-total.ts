import { nameFormat } from '../domain/rule/name-facts.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { formatScalar } from '../text/format-outcome.ts';

/** The sum of a figure's members with its unit; empty for what is not added up, or while it is blank. */
export function memberTotal(
  { key, type, unit }: FigureDefinition,
  { scope, input }: Evaluation,
): string {
  if (type !== 'count' && type !== 'money') return '';
  const values = scope
    .readAll(key)
    .flatMap((outcome) =>
      outcome.state === 'value' && typeof outcome.value === 'number' ? [outcome.value] : [],
    );
  if (values.length === 0) return '';
  const sum = values.reduce((left, right) => left + right, 0);
  return `${formatScalar(sum, nameFormat(key, input.template.catalogue))} ${unit}`.trim();
}
