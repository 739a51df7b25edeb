import type { Period } from '../period/period.ts';
import type { Reference } from '../reference/reference.ts';
import { readDate } from '../figure/read-date.ts';
import type { Block } from '../template/template.ts';
import type { EvaluationInput } from './evaluation.ts';

/**
 * The documents that a references block lists: of its role, and of its topic if it has one. Documents
 * issued belong to the period they are dated in, so that last year's are not listed again; `until` is
 * the last day that counts.
 */
export function listedReferences(
  { role, topic }: Pick<Extract<Block, { kind: 'references' }>, 'role' | 'topic'>,
  references: readonly Reference[],
  { from }: Pick<Period, 'from'>,
  until: string,
): readonly Reference[] {
  return references.filter(
    (reference) =>
      reference.role === role &&
      (topic === '' || reference.topic === topic) &&
      (role !== 'issued' ||
        reference.date === null ||
        (reference.date >= from && reference.date <= until)),
  );
}

/** The last day whose documents count as issued in the period: the report's own, if it is later. */
export function lastListedDay({
  report,
  figures,
}: Pick<EvaluationInput, 'report' | 'figures'>): string {
  const date = readDate(report.date);
  const { to } = figures.period;
  return date.state === 'value' && String(date.value) > to ? String(date.value) : to;
}
