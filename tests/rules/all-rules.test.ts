import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportRules } from '../../src/domain/report/report-rules.ts';
import type { Finding } from '../../src/domain/rule/finding.ts';
import type { Severity } from '../../src/domain/template/catalogue.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { FIELD_MODEL_RULES } from './field-model-rules.ts';
import {
  edited,
  figureFindings,
  liveFindings,
  openReport,
  readReport,
  type Edit,
} from './live-report.ts';

/**
 * One rule in a report that is otherwise without mistakes. Each edit is made to that report: `holds`
 * leaves the rule silent, `breaks` makes it speak.
 */
interface RuleCase {
  readonly rule: string;
  /** The check, where one rule has several: `R-SUM-RECV.split`. */
  readonly check?: string;
  readonly on: string;
  readonly severity: Severity;
  readonly holds?: Edit;
  readonly breaks: Edit;
  /** What the sentence must say: the numbers on both sides, the words found, what they should be. */
  readonly says: readonly string[];
  /** Kind of the place that it leads to. */
  readonly leads: Finding['places'][number]['kind'];
  readonly notEnough?: Edit;
}

const CASES = 'tests/rules/cases/';
const cases = readdirSync(CASES).flatMap(
  (file) => parse(readFileSync(`${CASES}${file}`, 'utf8')) as readonly RuleCase[],
);
const named = cases.map(
  (one, index) =>
    [`${one.check ?? one.rule} (${String(index + 1)}, ${one.says.join(' / ')})`, one] as const,
);
/** Two numbers against each other: their sentence has both. */
const ABOUT_TWO_NUMBERS =
  /^R-(?:SUM-|SUBSET|PCT-(?:VALUE|ROUND|TOTAL100|100|DECIMALS)|XREF-(?:SAME|PERIOD)|DATE-(?:PERIOD|ORDER|FORMAT)|DOC-(?:DUPNUM|KNOWNDATE))/u;

const isAbout =
  ({ rule, check }: RuleCase) =>
  (finding: Finding): boolean =>
    finding.rule === rule &&
    (check === undefined || finding.id === check || finding.id.startsWith(`${check}:`));

/** What the product says of the rule in the report with an edit made to it, and outcomes of its check. */
function look(one: RuleCase, edit: Edit = {}) {
  const written = edited(readReport(one.on), edit);
  const evaluation = openReport(written);
  const checks = reportRules(evaluation).filter(
    ({ check }) => check.rule.id === (one.check ?? one.rule),
  );
  // A check of the catalogue reads no words.
  const isOnFigures = one.check !== undefined && checks.length > 0;
  const all = isOnFigures ? figureFindings(evaluation, written) : liveFindings(written);
  const findings = all.filter(isAbout(one));
  return {
    findings,
    texts: findings.map((finding) => findingText(finding)),
    /** Empty for rules that are written as code. */
    outcomes: checks.map(({ check }) => check.result),
    /** Some have a condition, and hold by being passed over. */
    isConditional: checks.some(({ check }) => check.rule.when !== null),
  };
}

describe('the rules of the field model', () => {
  it('are 63, and each is run on a live report here', () => {
    expect(new Set(FIELD_MODEL_RULES).size).toBe(63);
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(FIELD_MODEL_RULES.filter((rule) => !tried.has(rule))).toEqual([]);
    const known: readonly string[] = FIELD_MODEL_RULES;
    expect([...tried].filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it('say both numbers where two numbers stand against each other', () => {
    const short = cases.filter(
      ({ rule, says }) => ABOUT_TWO_NUMBERS.test(rule) && new Set(says).size < 2,
    );
    expect(short.map(({ rule, check }) => check ?? rule)).toEqual([]);
  });

  it.each(named)('%s is silent where it holds', (_, one) => {
    const { texts, outcomes, isConditional } = look(one, one.holds);
    expect(texts.map(({ message }) => message)).toEqual([]);
    expect(outcomes).not.toContain('broken');
    if (outcomes.length > 0 && !isConditional) expect(outcomes).toContain('holds');
  });

  it.each(named)('%s speaks where it is broken', (_, one) => {
    const { findings, texts, outcomes } = look(one, one.breaks);
    const index = texts.findIndex(({ message }) =>
      one.says.every((said) => message.includes(said)),
    );
    if (index < 0) expect(texts.map(({ message }) => message)).toEqual(one.says);
    const [finding, text] = [findings[index], texts[index]];
    expect(finding?.severity).toBe(one.severity);
    expect(finding?.places[0]?.kind).toBe(one.leads);
    expect(text?.message).not.toMatch(/undefined|NaN|\{/u);
    expect(text?.hint).not.toBe('');
    if (outcomes.length > 0) expect(outcomes).toContain('broken');
  });

  it.each(named.filter(([, { notEnough }]) => notEnough !== undefined))(
    '%s says nothing without enough data',
    (_, one) => {
      const { texts, outcomes } = look(one, one.notEnough);
      expect(texts.map(({ message }) => message)).toEqual([]);
      if (outcomes.length > 0) expect(outcomes).toContain('notEnoughData');
      expect(outcomes).not.toContain('broken');
    },
  );

  it('have a case without enough data each where figures may be wanting', () => {
    const wanting = FIELD_MODEL_RULES.filter((rule) => /^R-SUM|^R-SUBSET|^R-PCT-VALUE/u.test(rule));
    const tried = new Set(cases.flatMap((one) => (one.notEnough === undefined ? [] : [one.rule])));
    expect(wanting.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
