import { ownValue } from '../lib/own-value.ts';
import { nameFormat, nameLabel } from '../domain/rule/name-facts.ts';
import { cellKey } from '../domain/figure/figure-set.ts';
import { listMembers } from '../domain/template/list-members.ts';
import { expressionWords } from '../text/expression-words.ts';
import { formatOutcome } from '../text/format-outcome.ts';
import { typedAt } from '../text/typed-at.ts';
import { fieldPlace, type FieldPlace } from './field-place.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { nameSayer } from './say-name.ts';

/** A figure or indicator that a number is computed from. */
interface NumberInput {
  readonly name: string;
  readonly label: string;
  /** As it is now; empty while it is blank. */
  readonly value: string;
  /** `14:05 ngày 09/6/2023`; empty for an indicator. */
  readonly typedAt: string;
  readonly link: FieldPlace | null;
}

/** Where an indicator's number comes from. */
export interface NumberSource {
  readonly formula: string;
  /** What its denominator is, and the like. */
  readonly note: string;
  readonly inputs: readonly NumberInput[];
}

/** `key`: an indicator's, or `key.member`. */
export function numberSource(
  key: string,
  desk: ReportDesk,
  section: string | null = null,
): NumberSource | null {
  const { evaluation, figures } = desk;
  const { template, organisation } = evaluation.input;
  const { catalogue } = template;
  const [name = '', member] = key.split('.');
  const definition = catalogue.indicators.get(name);
  if (!definition) return null;
  const focus =
    definition.each !== null && member !== undefined ? { list: definition.each, member } : null;
  const scope =
    focus === null ? evaluation.scope : evaluation.scope.forMember(focus.list, focus.member);
  const input = (read: string): NumberInput => {
    const figure = catalogue.figures.get(read);
    const cell = figure?.by === focus?.list && focus !== null ? cellKey(read, focus.member) : read;
    const entry = ownValue(figures.entries, cell);
    const isTyped = catalogue.figures.has(read.split('.')[0] ?? '');
    return {
      name: read,
      label: nameLabel(cell, catalogue, (list) => listMembers(list, catalogue, organisation)),
      value: formatOutcome(scope.read(read), nameFormat(read, catalogue)),
      typedAt: entry && entry.typed !== '' ? typedAt(entry.at) : '',
      link: isTyped ? fieldPlace({ kind: 'figure', cell }, desk, section) : null,
    };
  };
  return {
    formula: expressionWords(definition.formula.source, nameSayer(evaluation, false, focus)),
    note: definition.note,
    inputs: definition.formula.names.map(input),
  };
}
