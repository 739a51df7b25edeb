import type { CellKey } from '../domain/figure/figure-set.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { formatCount } from '../text/format-number.ts';

/** A value that a blank cell can take over by one press. */
export interface Offer {
  readonly value: number;
  /** As it would be typed. */
  readonly typed: string;
  readonly source: 'sum' | 'previous-period';
}

/** What to offer for a cell that is blank, or null. */
export function findOffer(
  cell: CellKey,
  evaluation: Evaluation,
  previous: Evaluation | null,
): Offer | null {
  const reading = evaluation.readings.get(cell);
  if (reading && reading.state !== 'blank') return null;
  const definition = evaluation.input.template.catalogue.figures.get(cell);
  if (!definition) return null;
  if (definition.carriedFrom && previous) {
    const carried = previous.scope.read(definition.carriedFrom);
    if (carried.state === 'value' && typeof carried.value === 'number') {
      return offer(carried.value, 'previous-period');
    }
  }
  const sum = definition.offer?.evaluate(evaluation.scope);
  if (sum?.state === 'value' && typeof sum.value === 'number') return offer(sum.value, 'sum');
  return null;
}

function offer(value: number, source: Offer['source']): Offer {
  return { value, typed: formatCount(value), source };
}
