import { readFileSync } from 'node:fs';
import { expect, describe, it, test } from 'vitest';
import { parse } from 'yaml';
import { defaultPeriod } from '../../../src/domain/period/default-period.ts';
import { periodByHabit } from '../../../src/domain/period/period-by-habit.ts';
import type { Period, PeriodKind } from '../../../src/domain/period/period.ts';
import { shiftText } from '../../../src/domain/next/shift-text.ts';
import { periodLabel } from '../../../src/text/period-label.ts';

type Line = { readonly from: string; readonly to: string } | readonly [string, string];
const lines = parse(readFileSync('tests/cases/next-period.yaml', 'utf8')) as readonly Line[];

/** R1 closed its books on the 9th. */
const R1: Period = { kind: 'half', year: 2023, ordinal: 1, from: '2022-12-10', to: '2023-06-09' };

function periodOf(words: string): Period {
  const [kind, ordinal, year] = words.split(' ');
  return periodByHabit(
    { kind: kind as PeriodKind, year: Number(year), ordinal: Number(ordinal) },
    R1,
  );
}

const cases: (readonly [string, string, Period, Period])[] = [];
let step: readonly [Period, Period] = [R1, R1];
for (const line of lines) {
  if ('from' in line) step = [periodOf(line.from), periodOf(line.to)];
  else cases.push([line[0], line[1], ...step]);
}

describe('a text in the next period', () => {
  it.each(cases)('%s → %s', (before, expected, from, to) => {
    const parts = shiftText(before, { from, to, label: periodLabel });
    const marked = parts.map((part) => (part.before === null ? part.text : `<${part.text}>`));
    expect(marked.join('')).toBe(expected);
    expect(parts.map((part) => part.before ?? part.text).join('')).toBe(before);
    const kept = shiftText(before, null);
    expect(kept.map(({ text }) => text).join('')).toBe(before);
  });

  it('reads a hostile text in no time', () => {
    const text = 'năm 2023, quý I, ngày 1/1/2023, 54/KH-UBND '.repeat(2000);
    const begun = performance.now();
    expect(shiftText(text, null).length).toBeGreaterThan(100);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('the days of the next period', () => {
  test.each([
    [R1, 'half', 2, 2023, '2023-06-10', '2023-12-09'],
    [R1, 'year', 1, 2023, '2022-12-10', '2023-12-09'],
    [defaultPeriod('half', 2026, 1), 'half', 2, 2026, '2026-06-15', '2026-12-14'],
    [
      { kind: 'quarter', year: 2026, ordinal: 1, from: '2026-01-01', to: '2026-03-31' },
      'quarter',
      2,
      2026,
      '2026-04-01',
      '2026-06-30',
    ],
  ] as const)(
    'follow the office’s habit: %o → %s %i %i',
    (habit, kind, ordinal, year, from, to) => {
      expect(periodByHabit({ kind, ordinal, year }, habit)).toMatchObject({ from, to });
    },
  );
});
