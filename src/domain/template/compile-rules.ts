import type * as v from 'valibot';
import type { NameLookup } from '../expression/compile-expression.ts';
import type { RuleDefinition } from './catalogue.ts';
import { compileOptional, compileSource } from './compile-source.ts';
import { baseName, type NameTable } from './name-table.ts';
import { isOneName, placeholders } from './rule-message.ts';
import type { RULES } from './schema/rules-schema.ts';
import { under, type Complain } from './template-problem.ts';

type RawRule = v.InferOutput<typeof RULES>[number];

const NUMBERS: ReadonlySet<string> = new Set(['left', 'right', 'difference']);

function checkMessage(
  field: 'message' | 'hint',
  text: string,
  rule: Pick<RuleDefinition, 'left' | 'right' | 'each'>,
  lookup: NameLookup,
  complain: Complain,
): void {
  for (const name of placeholders(text)) {
    if (NUMBERS.has(name)) continue;
    if (name === 'leftLabel' || name === 'rightLabel') {
      const side = name === 'leftLabel' ? rule.left : rule.right;
      if (!isOneName(side)) complain([field], 'message-label', { name });
    } else if (name === 'member') {
      if (rule.each === null) complain([field], 'message-member');
    } else {
      const kind = lookup(name);
      if (kind !== 'scalar' && kind !== 'own') complain([field], 'unknown-name', { name });
    }
  }
}

function compileRule(
  raw: RawRule,
  names: NameTable,
  lists: ReadonlyMap<string, unknown>,
  complain: Complain,
): RuleDefinition {
  const { id, severity, operator, message, hint, each = null } = raw;
  if (each !== null && !lists.has(each)) complain(['each'], 'unknown-list', { name: each });
  const lookup = names.lookup({ each });
  const left = compileSource(raw.left, lookup, ['left'], complain);
  const right = compileSource(raw.right, lookup, ['right'], complain);
  const when = compileOptional(raw.when, lookup, ['when'], complain);
  const rule: RuleDefinition = {
    id,
    rule: baseName(id),
    severity,
    left,
    operator,
    right,
    when,
    each,
    blankAsZero: Object.keys(raw.blank),
    message,
    hint,
  };

  const read = new Set([left, right, when].flatMap((side) => side?.names ?? []));
  for (const name of rule.blankAsZero) {
    if (!read.has(name)) complain(['blank', name], 'blank-not-read', { name });
  }
  checkMessage('message', message, rule, lookup, complain);
  checkMessage('hint', hint, rule, lookup, complain);
  return rule;
}

export function compileRules(
  raw: v.InferOutput<typeof RULES>,
  names: NameTable,
  lists: ReadonlyMap<string, unknown>,
  complain: Complain,
): readonly RuleDefinition[] {
  const ids = new Set<string>();
  return raw.map((rule, index) => {
    if (ids.has(rule.id)) complain([index, 'id'], 'duplicate', { name: rule.id });
    ids.add(rule.id);
    return compileRule(rule, names, lists, under(complain, index));
  });
}
