import type { Draft } from './draft.ts';
import type { Concept } from './lists/figure-concepts.ts';
import type { Fact, FactGroup } from './reading/facts.ts';

/** The first value of each concept in one passage. */
export type Values = ReadonlyMap<Concept, Fact>;

export const markFact = (
  { paragraph, start, end }: Fact,
  rest: Omit<Draft, 'paragraph' | 'start' | 'end'>,
): Draft => ({ ...rest, paragraph, start, end });

export function valuesOf({ facts }: FactGroup): Values {
  const values = new Map<Concept, Fact>();
  for (const fact of facts) if (!values.has(fact.concept)) values.set(fact.concept, fact);
  return values;
}

/** Sum of what is stated of several; null when none is. */
export function sumOf(values: Values, concepts: readonly Concept[]): number | null {
  const stated = concepts.flatMap((concept) => values.get(concept)?.value ?? []);
  return stated.length === 0 ? null : stated.reduce((total, value) => total + value, 0);
}

export const resolvedOf = (values: Values): number | null =>
  values.get('resolved')?.value ?? sumOf(values, ['early', 'onTime', 'earlyOrOnTime', 'late']);
export const pendingOf = (values: Values): number | null =>
  values.get('pending')?.value ?? sumOf(values, ['pendingInTime', 'pendingLate']);
