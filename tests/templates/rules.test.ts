import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Period } from '../../src/domain/period/period.ts';
import { ReportScope } from '../../src/domain/report/report-scope.ts';
import { checkRules, type RuleCheck } from '../../src/domain/rule/check-rules.ts';
import { ruleFinding } from '../../src/domain/rule/rule-finding.ts';
import { placeholders } from '../../src/domain/template/rule-message.ts';
import { catalogueTemplate } from './catalogue-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

interface RuleCase {
  readonly rule: string;
  readonly holds: TypedFigures;
  readonly breaks: TypedFigures;
  readonly notEnough?: TypedFigures;
  readonly finds?: {
    readonly left: number;
    readonly right: number;
    readonly difference: number;
  };
}

const cases = parse(readFileSync('tests/cases/rules.yaml', 'utf8')) as readonly RuleCase[];
const template = catalogueTemplate();
const { catalogue } = template;
const period: Period = {
  kind: 'half',
  year: 2023,
  ordinal: 1,
  from: '2022-12-10',
  to: '2023-06-09',
};
const numbered = cases.map((one, index) => [`${one.rule} (${String(index + 1)})`, one] as const);

function check(id: string, figures: TypedFigures): readonly RuleCheck[] {
  for (const key of Object.keys(figures)) {
    if (!catalogue.figures.has(key)) throw new Error(`${id}: no figure ${key}`);
  }
  const input = trialInput({ template, figures, period });
  const scope = ReportScope.over(catalogue, input.organisation, input.figures);
  const unreadable = [...scope.readings].filter(([, { state }]) => state === 'unreadable');
  expect(unreadable).toEqual([]);
  const rules = catalogue.rules.filter((rule) => rule.id === id);
  return checkRules(rules, scope, (list) => scope.members(list));
}

function results(id: string, figures: TypedFigures): readonly RuleCheck['result'][] {
  return check(id, figures).map(({ result }) => result);
}

function findingOf(broken: RuleCheck): ReturnType<typeof ruleFinding> {
  const members = (list: string) => catalogue.lists.get(list)?.members ?? [];
  return ruleFinding(broken, { catalogue, members, sectionsOf: () => ['all'] });
}

describe('rules of the catalogue', () => {
  it('have a case each, and no case is of a rule that does not exist', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(catalogue.rules.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
    const known = new Set(catalogue.rules.map(({ id }) => id));
    expect([...tried].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(numbered)('%s holds', (_, { rule, holds }) => {
    expect(results(rule, holds)).toContain('holds');
    expect(results(rule, holds)).not.toContain('broken');
  });

  it.each(numbered)('%s breaks, and its message has every number it speaks of', (_, one) => {
    const broken = check(one.rule, one.breaks).filter(({ result }) => result === 'broken');
    expect(broken).toHaveLength(1);
    const found = broken.map(findingOf);
    const [finding] = found;
    const said = placeholders(`${finding?.message ?? ''}${finding?.hint ?? ''}`);
    expect(Object.keys(finding?.params ?? {})).toEqual(expect.arrayContaining([...said]));
    if (one.finds !== undefined) {
      const { left, right, difference } = finding?.params ?? {};
      expect([left?.value, right?.value, difference?.value]).toEqual([
        one.finds.left,
        one.finds.right,
        one.finds.difference,
      ]);
    }
  });

  it.each(numbered.filter(([, { notEnough }]) => notEnough !== undefined))(
    '%s says nothing without enough data',
    (_, { rule, notEnough = {} }) => {
      expect(new Set(results(rule, notEnough))).toEqual(new Set(['notEnoughData']));
    },
  );
});

describe('the balance of dossiers', () => {
  it('leads to the pending figure when that is what is missing', () => {
    const [broken] = check('R-SUM-BALANCE.pending', {
      dossierReceivedTotal: '2972',
      dossierResolvedTotal: '2863',
    });
    if (broken === undefined) throw new Error('The balance was not checked');
    expect(findingOf(broken)?.places[0]).toEqual({ kind: 'figure', cell: 'dossierPendingTotal' });
  });
});
