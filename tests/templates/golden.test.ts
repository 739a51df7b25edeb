import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roundHalfUp } from '../../src/domain/expression/round-half-up.ts';
import type { Outcome } from '../../src/domain/expression/outcome.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { checkRules } from '../../src/domain/rule/check-rules.ts';
import { ReportScope } from '../../src/domain/report/report-scope.ts';
import type { NumberFormat } from '../../src/domain/template/catalogue.ts';
import { catalogueTemplate } from './catalogue-template.ts';
import { cchcTemplate } from './cchc-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

interface RealReport {
  readonly period: Period;
  readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: TypedFigures;
  readonly indicators: Readonly<Record<string, number | 'blank'>>;
  readonly findings: readonly string[];
}

const REPORTS = ['R1', 'R2', 'R3', 'R4', 'R5'].map(
  (name) =>
    [
      name,
      parse(readFileSync(`tests/fixtures/reports/${name}.yaml`, 'utf8')) as RealReport,
    ] as const,
);
const template = catalogueTemplate();
const { catalogue } = template;
const DIGITS: Readonly<Partial<Record<NumberFormat, number>>> = { percent: 4, decimal: 1 };

/** As the field model writes it: a percentage ×100 with two decimals, an average with one. */
function asPrinted(key: string, outcome: Outcome): number | string {
  if (outcome.state !== 'value' || typeof outcome.value !== 'number') return outcome.state;
  const format = catalogue.indicators.get(key.split('.')[0] ?? '')?.format ?? 'count';
  const rounded = roundHalfUp(outcome.value, DIGITS[format] ?? 0);
  return format === 'percent' ? roundHalfUp(rounded * 100, 2) : rounded;
}

describe.each(REPORTS)('report %s', (_, { indicators, findings, ...given }) => {
  const input = trialInput({ template, ...given });
  const scope = ReportScope.over(catalogue, input.organisation, input.figures);

  it('has figures that the catalogue knows and can read', () => {
    const known = Object.keys(given.figures).filter((key) => catalogue.figures.has(key));
    expect(known).toEqual(Object.keys(given.figures));
    const typed = [...scope.readings].filter(([cell]) =>
      Object.hasOwn(input.figures.entries, cell),
    );
    expect(typed).toHaveLength(Object.keys(input.figures.entries).length);
    expect(typed.filter(([, { state }]) => state !== 'value')).toEqual([]);
  });

  it.each(Object.entries(indicators))('comes to %s = %s', (key, expected) => {
    const outcome = scope.indicators().get(key);
    if (outcome === undefined) throw new Error(`No indicator ${key}`);
    expect(asPrinted(key, outcome)).toBe(expected);
  });

  it('breaks exactly the checks that it breaks', () => {
    const broken = checkRules(catalogue.rules, scope, (list) => scope.members(list)).filter(
      ({ result }) => result === 'broken',
    );
    expect(broken.map(({ rule }) => rule.id).sort()).toEqual([...findings].sort());
  });
});

describe('report R1 as the CCHC report', () => {
  it('has nothing wrong, only what is not stated', () => {
    const [, given] = REPORTS.find(([name]) => name === 'R1') ?? [];
    if (given === undefined) throw new Error('R1 is missing');
    const { findings } = evaluate(trialInput({ template: cchcTemplate(), ...given }));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'R-REQ-FIELD').length).toBeGreaterThan(0);
  });
});
