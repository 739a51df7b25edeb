import type { Outcome } from '../domain/expression/outcome.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import type { IndicatorDefinition, ListMember } from '../domain/template/catalogue.ts';
import type { SectionDefinition } from '../domain/template/template.ts';
import { listMembers } from '../domain/template/list-members.ts';
import { changeText } from '../text/change-text.ts';
import type { NumberStyle } from '../text/format-outcome.ts';
import { indicatorText } from '../text/indicator-text.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** An indicator beside its section, in words. */
export interface SectionIndicator {
  /** Its key, or `key.member`. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly computed: boolean;
  /** Against the period before: `kỳ trước 79,51% · +17,17 điểm`. */
  readonly note: string;
}

function read({ scope }: Evaluation, { key }: IndicatorDefinition, member: ListMember | null) {
  return member === null ? scope.read(key) : scope.readMember(key, member.key);
}

function note(
  outcome: Outcome,
  definition: IndicatorDefinition,
  member: ListMember | null,
  previous: Evaluation | null,
  style: NumberStyle,
): string {
  const before = previous ? read(previous, definition, member) : null;
  if (before?.state !== 'value') return '';
  const text = `kỳ trước ${indicatorText(before, definition, style)}`;
  return outcome.state === 'value' &&
    typeof outcome.value === 'number' &&
    typeof before.value === 'number'
    ? `${text} · ${changeText(outcome.value, before.value, definition.format, style.percentDecimals)}`
    : text;
}

/** The section's indicators as its template lists them; of those by member, the ones with figures. */
export function indicatorItems(
  section: SectionDefinition,
  desk: ReportDesk,
): readonly SectionIndicator[] {
  const { evaluation, history } = desk;
  const { template, organisation } = evaluation.input;
  const { catalogue } = template;
  // Beside the section numbers are read, not printed.
  const style = { ...organisation.style, padSmallCounts: false };
  const keys = section.blocks.flatMap((block) =>
    block.kind === 'indicators' ? block.indicators : [],
  );
  const item = (definition: IndicatorDefinition, member: ListMember | null) => {
    const key = member === null ? definition.key : `${definition.key}.${member.key}`;
    // Of the scope, which computes what is asked for: all indicators at each key would be felt.
    const outcome = read(evaluation, definition, member);
    return {
      key,
      label: member === null ? definition.label : `${definition.label} – ${member.label}`,
      value: indicatorText(outcome, definition, style),
      computed: outcome.state === 'value',
      note: note(outcome, definition, member, history.previous, style),
    };
  };
  return [...new Set(keys)].flatMap((key) => {
    const definition = catalogue.indicators.get(key);
    if (!definition) return [];
    if (definition.each === null) return [item(definition, null)];
    return listMembers(definition.each, catalogue, organisation)
      .map((member) => item(definition, member))
      .filter(({ computed }) => computed);
  });
}
