import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { documentOfText } from '../../../src/domain/proofread/document-of-text.ts';
import { NO_CONTEXT } from '../../../src/domain/proofread/proofread-context.ts';
import type { ProofFinding } from '../../../src/domain/proofread/proof-finding.ts';
import { proofread } from '../../../src/domain/proofread/proofread.ts';
import { MUTATORS } from './mutate.ts';
import { pageLists } from './page-lists.ts';

const CLEAN = 'tests/cases/proofread/clean/';
const context = { ...NO_CONTEXT, ...pageLists() };
const read = (text: string): readonly ProofFinding[] => proofread(documentOfText(text), context);
const reports = readdirSync(CLEAN).map((name) => {
  const text = readFileSync(CLEAN + name, 'utf8');
  const told = new Set(read(text).map(({ code, quote }) => `${code} ${quote}`));
  return { name, text, told };
});

/** Share of the planted mistakes of one class that must be found, and of all. */
const FLOOR = 0.75;
const FLOOR_OF_ALL = 0.96;
const rows: string[] = [];
const all = { planted: 0, found: 0 };
const perRule = new Map<string, { planted: number; found: number }>();

describe('mistakes planted in reports without any', () => {
  it.each(MUTATORS.map((one) => [one.kind, one] as const))('are found: %s', (kind, mutator) => {
    const { rules, plant } = mutator;
    const missed: string[] = [];
    let planted = 0;
    for (const { name, text, told } of reports) {
      for (const changed of plant(text)) {
        planted += 1;
        const findings = read(changed);
        const isFound = findings.some(
          ({ rule, code, quote }) => rules.includes(rule) && !told.has(`${code} ${quote}`),
        );
        if (!isFound) missed.push(`${name}: ${difference(text, changed)}`);
      }
    }
    const found = planted - missed.length;
    all.planted += planted;
    all.found += found;
    const row = perRule.get(rules[0] ?? '') ?? { planted: 0, found: 0 };
    perRule.set(rules[0] ?? '', { planted: row.planted + planted, found: row.found + found });
    rows.push(`${kind.padEnd(32)} ${String(found).padStart(4)} of ${String(planted).padStart(4)}`);
    if (process.env.MISSES) rows.push(...missed.map((one) => `    ${one}`));

    expect(planted).toBeGreaterThanOrEqual(3);
    expect(found / planted, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });

  it('are found nearly all', () => {
    expect(all.found / all.planted).toBeGreaterThanOrEqual(FLOOR_OF_ALL);
  });

  afterAll(() => {
    console.log(
      [
        ...rows,
        '',
        ...Array.from(perRule)
          .sort(([one], [other]) => one.localeCompare(other))
          .map(
            ([rule, { planted, found }]) =>
              `${rule.padEnd(18)} ${String(found)} of ${String(planted)}`,
          ),
        `all: ${String(all.found)} of ${String(all.planted)} (${((all.found / all.planted) * 100).toFixed(1)}%)`,
      ].join('\n'),
    );
  });
});

/** The words where two texts part, for messages. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 30), at + 30)} → ${other.slice(Math.max(0, at - 30), at + 40)}`.replaceAll(
    '\n',
    '⏎',
  );
}
