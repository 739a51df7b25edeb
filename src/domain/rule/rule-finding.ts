import type { Expression } from '../expression/expression.ts';
import type { Outcome, Scalar } from '../expression/outcome.ts';
import type { CellKey } from '../figure/figure-set.ts';
import type { Catalogue, ListMember, NumberFormat } from '../template/catalogue.ts';
import { isOneName, placeholders } from '../template/rule-message.ts';
import { cellsRead } from './cells-read.ts';
import type { RuleCheck } from './check-rules.ts';
import type { Finding, FindingParam } from './finding.ts';
import { expressionFormat, nameFormat, nameLabel } from './name-facts.ts';

/** What a finding needs to know beside its check. */
export interface FindingContext {
  readonly catalogue: Catalogue;
  readonly members: (list: string) => readonly ListMember[];
  /** The sections that show a cell, in print order; none when the report does not have it. */
  readonly sectionsOf: (cell: CellKey) => readonly string[];
}

type Params = Record<string, FindingParam>;

function setOutcome(params: Params, name: string, outcome: Outcome, format: NumberFormat): void {
  if (outcome.state === 'value') params[name] = { value: outcome.value, format };
}

function difference(left: Scalar, right: Scalar): number | null {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  const apart = Math.abs(left - right);
  // 0.3 − 0.1 is 0.19999999999999998.
  return Number.isInteger(apart) ? apart : Number(apart.toPrecision(12));
}

function messageParams(check: RuleCheck, context: FindingContext): Readonly<Params> {
  const { rule, member, left, right, scope } = check;
  const { catalogue, members } = context;
  const params: Params = {};
  const sides: readonly (readonly ['left' | 'right', Expression, Outcome])[] = [
    ['left', rule.left, left],
    ['right', rule.right, right],
  ];
  for (const [side, expression, outcome] of sides) {
    setOutcome(params, side, outcome, expressionFormat(expression, catalogue));
    const [name = ''] = expression.names;
    if (isOneName(expression)) {
      const label = nameLabel(name, catalogue, members);
      params[`${side}Label`] = { value: label, format: 'text' };
    }
  }
  if (left.state === 'value' && right.state === 'value') {
    const value = difference(left.value, right.value);
    const format = expressionFormat(rule.left, catalogue);
    if (value !== null) params.difference = { value, format };
  }
  if (member !== null) params.member = { value: member.label, format: 'text' };
  for (const name of placeholders(rule.message + rule.hint)) {
    const known = Object.hasOwn(params, name);
    const key = name.split('.')[0] ?? '';
    if (!known && (catalogue.figures.has(key) || catalogue.indicators.has(key))) {
      setOutcome(params, name, scope.read(name), nameFormat(name, catalogue));
    }
  }
  return params;
}

/** A broken check as a finding; null where the report shows none of the figures it is about. */
export function ruleFinding(check: RuleCheck, context: FindingContext): Finding | null {
  const { rule, member } = check;
  const focus =
    rule.each === null || member === null ? null : { list: rule.each, member: member.key };
  const names = [...rule.left.names, ...rule.right.names];
  const cells = cellsRead(names, focus, context.catalogue, context.members);
  const shown = cells.filter((cell) => context.sectionsOf(cell).length > 0);
  if (shown.length === 0) return null;
  return {
    id: member === null ? rule.id : `${rule.id}:${member.key}`,
    rule: rule.rule,
    severity: rule.severity,
    message: rule.message,
    hint: rule.hint,
    params: messageParams(check, context),
    // A cell that this report does not show leads nowhere.
    places: shown.map((cell) => ({ kind: 'figure', cell })),
    sections: [...new Set(shown.flatMap((cell) => context.sectionsOf(cell)))],
  };
}
