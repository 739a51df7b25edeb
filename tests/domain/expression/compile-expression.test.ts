import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileExpression } from '../../../src/domain/expression/compile-expression.ts';
import type { Outcome } from '../../../src/domain/expression/outcome.ts';
import type { Period } from '../../../src/domain/period/period.ts';
import { tableScope, type Cell, type ScopeTable } from './table-scope.ts';

type Expected =
  | Cell
  | { readonly blank: readonly string[] }
  | { readonly error: string; readonly at: number; readonly name?: string };
type Source =
  | string
  | {
      readonly repeat: readonly [string, number];
      readonly then?: string;
      readonly close?: readonly [string, number];
    };
interface CaseFile extends ScopeTable {
  readonly period: Period;
  readonly cases: Readonly<Record<string, readonly (readonly [Source, Expected])[]>>;
}

const file = parse(readFileSync('tests/cases/expressions.yaml', 'utf8')) as CaseFile;
const { scope, lookup } = tableScope(file);

function sourceText(source: Source): string {
  if (typeof source === 'string') return source;
  const [text, times] = source.repeat;
  const [close, closings] = source.close ?? ['', 0];
  return text.repeat(times) + (source.then ?? '') + close.repeat(closings);
}

function plain(outcome: Outcome): unknown {
  switch (outcome.state) {
    case 'value':
      return outcome.value;
    case 'blank':
      return { blank: outcome.missing };
    case 'notComputable':
      return { notComputable: outcome.reason };
  }
}

for (const [group, cases] of Object.entries(file.cases)) {
  describe(`expressions: ${group}`, () => {
    it.each(
      cases.map(([source, expected]) => ({
        title: sourceText(source).slice(0, 60),
        source: sourceText(source),
        expected,
      })),
    )('$title', ({ source, expected }) => {
      const compiled = compileExpression(source, lookup);
      if (typeof expected === 'object' && expected !== null && 'error' in expected) {
        expect(compiled.ok ? plain(compiled.value.evaluate(scope)) : compiled.reason).toMatchObject(
          {
            code: expected.error,
            position: expected.at,
            ...(expected.name === undefined ? {} : { name: expected.name }),
          },
        );
      } else {
        expect(compiled.ok ? plain(compiled.value.evaluate(scope)) : compiled.reason).toEqual(
          expected,
        );
      }
    });
  });
}

describe('a compiled expression', () => {
  it('lists the names it reads, each once, in order of first use', () => {
    const compiled = compileExpression(
      'b + a > 1 ? sum(fields, a) : member(fields, "first") + fields.second + count(late)',
      lookup,
    );
    expect(compiled.ok && compiled.value.names).toEqual([
      'b',
      'a',
      'fields',
      'fields.first',
      'fields.second',
      'late',
    ]);
  });

  it('reads a name kept by the list gone through as the member’s own, and as all inside sum', () => {
    const compiled = compileExpression('fields / sum(fields)', (name) =>
      name === 'fields' ? 'own' : lookup(name),
    );
    const narrowed = { ...scope, read: (): Outcome => ({ state: 'value', value: 3 }) };
    expect(compiled.ok && compiled.value.evaluate(narrowed)).toEqual({
      state: 'value',
      value: 0.2,
    });
  });

  it('gives no length in months for a period whose end precedes its start', () => {
    const compiled = compileExpression('months()', lookup);
    const turned = { ...file.period, from: '2023-06-09', to: '2022-12-10' };
    expect(compiled.ok && compiled.value.evaluate({ ...scope, period: turned }).state).toBe(
      'notComputable',
    );
  });
});
