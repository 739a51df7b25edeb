import type { Outcome } from '../domain/expression/outcome.ts';
import type { CellKey } from '../domain/figure/figure-set.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { ownValue } from '../lib/own-value.ts';
import { formatCount } from '../text/format-number.ts';

/** A value that a blank cell can take over by one press. */
export interface Offer {
  /** As it would be typed. */
  readonly typed: string;
  readonly source: 'sum' | 'previous-period' | 'same-days';
}

/** What to offer for a cell that is blank, or null. */
export function findOffer(
  cell: CellKey,
  evaluation: Evaluation,
  previous: Evaluation | null,
): Offer | null {
  const reading = evaluation.readings.get(cell);
  if (reading && reading.state !== 'blank') return null;
  const [key = '', member = null] = cell.split('.');
  const definition = evaluation.input.template.catalogue.figures.get(key);
  if (!definition) return null;
  return (
    steady(cell, definition, previous) ??
    offer(carriedOver(definition, member, previous), 'previous-period') ??
    offer(computed(definition, member, evaluation), 'sum')
  );
}

/** A figure that stays the same from period to period is offered to the letter, also a text. */
function steady(
  cell: CellKey,
  { key, carriedFrom }: FigureDefinition,
  previous: Evaluation | null,
): Offer | null {
  if (carriedFrom !== key || !previous) return null;
  const typed = ownValue(previous.input.figures.entries, cell)?.typed.trim() ?? '';
  return typed === '' ? null : { typed, source: 'previous-period' };
}

function carriedOver(
  { carriedFrom, by }: FigureDefinition,
  member: string | null,
  previous: Evaluation | null,
): Outcome | null {
  if (!carriedFrom || !previous) return null;
  return by !== null && member !== null
    ? previous.scope.readMember(carriedFrom, member)
    : previous.scope.read(carriedFrom);
}

function computed(
  { offer: formula, by }: FigureDefinition,
  member: string | null,
  { scope }: Evaluation,
): Outcome | null {
  if (!formula) return null;
  return formula.evaluate(by !== null && member !== null ? scope.forMember(by, member) : scope);
}

function offer(outcome: Outcome | null, source: Offer['source']): Offer | null {
  return outcome?.state === 'value' && typeof outcome.value === 'number'
    ? { typed: formatCount(outcome.value), source }
    : null;
}
