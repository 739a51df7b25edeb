import { expect, it } from 'vitest';
import { periodParts } from '../../../src/domain/period/period-parts.ts';
import type { PeriodKind } from '../../../src/domain/period/period.ts';

it.each<[PeriodKind, number, readonly string[]]>([
  ['half', 1, ['quarter 1 + quarter 2']],
  ['half', 2, ['quarter 3 + quarter 4']],
  ['nineMonths', 1, ['half 1 + quarter 3', 'quarter 1 + quarter 2 + quarter 3']],
  [
    'year',
    1,
    [
      'half 1 + half 2',
      'nineMonths 1 + quarter 4',
      'quarter 1 + quarter 2 + quarter 3 + quarter 4',
    ],
  ],
  ['quarter', 2, []],
  ['month', 5, []],
  ['stage', 1, []],
])('%s %i is made of %j', (kind, ordinal, ways) => {
  const made = periodParts({ kind, year: 2026, ordinal }).map((way) =>
    way.map((part) => `${part.kind} ${String(part.ordinal)}`).join(' + '),
  );
  expect(made).toEqual(ways);
});
