import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileExpression } from '../../../src/domain/expression/compile-expression.ts';
import { MAX_LENGTH } from '../../../src/domain/expression/parse-expression.ts';
import { tableScope, type ScopeTable } from './table-scope.ts';

const PIECES = (
  'a b empty odd word fields late late.days fields.first yes no true false blank 0 1 12.5 "x" "ồ ' +
  '+ - * / = != < <= > >= and or not ? : ( ) ( ) , sum( count( member( first( zero( isBlank( min( ' +
  'round( months() periodKind() __proto__ constructor . .. [ ] { } 😀 ễ \u0301 \u0000 1e9 \\ ;'
).split(' ');

/** mulberry32: the same strings at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const table = parse(readFileSync('tests/cases/expressions.yaml', 'utf8')) as ScopeTable;
const { scope, lookup } = tableScope(table);

describe('any text at all', () => {
  it('is refused with a place inside it, or comes to an outcome, and never throws', () => {
    const random = randomNumbers(20230609);
    const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
    let compiledCount = 0;
    for (let round = 0; round < 10_000; round += 1) {
      const length = 1 + Math.floor(random() * (round % 10 === 0 ? 900 : 9));
      const source = Array.from({ length }, pick).join(random() < 0.8 ? ' ' : '');
      const compiled = compileExpression(source, lookup);
      if (compiled.ok) {
        compiledCount += 1;
        expect(source.length).toBeLessThanOrEqual(MAX_LENGTH);
        const outcome = compiled.value.evaluate(scope);
        if (outcome.state === 'value' && typeof outcome.value === 'number') {
          expect(Number.isFinite(outcome.value)).toBe(true);
        }
      } else {
        const { position, end } = compiled.reason;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(position);
        expect(end).toBeLessThanOrEqual(source.length);
      }
    }
    // The pieces must meet often enough for the evaluator to be tried too.
    expect(compiledCount).toBeGreaterThan(100);
  });
});
