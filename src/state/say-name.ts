import { nameFormat, nameLabel } from '../domain/rule/name-facts.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { listMembers } from '../domain/template/list-members.ts';
import type { SayName } from '../text/expression-words.ts';
import { formatOutcome } from '../text/format-outcome.ts';

/** Names of figures and indicators by their labels; `withValues` adds what each comes to now. */
export function nameSayer(
  { input, scope }: Evaluation,
  withValues: boolean,
  focus: { readonly list: string; readonly member: string } | null = null,
): SayName {
  const { catalogue } = input.template;
  const members = (list: string) => listMembers(list, catalogue, input.organisation);
  const here = focus === null ? scope : scope.forMember(focus.list, focus.member);
  return (name) => {
    const label = `“${nameLabel(name, catalogue, members)}”`;
    if (!withValues) return label;
    const value = formatOutcome(here.read(name), nameFormat(name, catalogue));
    return value === '' ? label : `${label} (${value})`;
  };
}
