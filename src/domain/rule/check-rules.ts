import { TRUE } from '../expression/combine.ts';
import { compare } from '../expression/compare.ts';
import type { Scope } from '../expression/expression.ts';
import type { Outcome } from '../expression/outcome.ts';
import type { ListMember, RuleDefinition } from '../template/catalogue.ts';
import { ZeroScope } from './zero-scope.ts';

/** What became of one rule, or of one rule for one member of its list. */
export interface RuleCheck {
  readonly rule: RuleDefinition;
  readonly member: ListMember | null;
  /** `holds` also when the rule's condition says that it does not apply. */
  readonly result: 'holds' | 'broken' | 'notEnoughData';
  readonly left: Outcome;
  readonly right: Outcome;
  /** The scope that the rule was checked in: its member's, its blanks as 0. */
  readonly scope: Scope;
}

function checkRule(rule: RuleDefinition, member: ListMember | null, scope: Scope): RuleCheck {
  const own =
    rule.each === null || member === null ? scope : scope.forMember(rule.each, member.key);
  const inner = rule.blankAsZero.length === 0 ? own : new ZeroScope(own, new Set(rule.blankAsZero));
  const left = rule.left.evaluate(inner);
  const right = rule.right.evaluate(inner);
  const found = (result: RuleCheck['result']): RuleCheck => {
    return { rule, member, result, left, right, scope: inner };
  };

  const applies = rule.when?.evaluate(inner) ?? TRUE;
  if (applies.state !== 'value') return found('notEnoughData');
  if (applies.value !== true) return found('holds');
  if (left.state !== 'value' || right.state !== 'value') return found('notEnoughData');
  const holds = compare(rule.operator, left.value, right.value);
  if (holds === null) return found('notEnoughData');
  return found(holds ? 'holds' : 'broken');
}

/**
 * Checks every rule, once for each member where it is for a list. Three outcomes: it holds, it is
 * broken, or there is not enough data to say.
 */
export function checkRules(
  rules: readonly RuleDefinition[],
  scope: Scope,
  members: (list: string) => readonly ListMember[],
): readonly RuleCheck[] {
  return rules.flatMap((rule) =>
    rule.each === null
      ? [checkRule(rule, null, scope)]
      : members(rule.each).map((member) => checkRule(rule, member, scope)),
  );
}
