import { describe, expect, it } from 'vitest';
import { defaultPeriod } from '../../../src/domain/period/default-period.ts';
import { monthsIn } from '../../../src/domain/period/months-in.ts';
import { nextPeriod } from '../../../src/domain/period/next-period.ts';
import type { Period, PeriodKind } from '../../../src/domain/period/period.ts';
import { previousPeriod } from '../../../src/domain/period/previous-period.ts';
import { samePeriodLastYear } from '../../../src/domain/period/same-period-last-year.ts';
import { samePeriod } from '../../../src/domain/period/same-period.ts';

type Days = [kind: PeriodKind, year: number, ordinal: number, from: string, to: string];
const DAYS: Days[] = [
  ['month', 2026, 1, '2025-12-15', '2026-01-14'],
  ['month', 2026, 3, '2026-02-15', '2026-03-14'],
  ['month', 2026, 12, '2026-11-15', '2026-12-14'],
  ['quarter', 2026, 1, '2025-12-15', '2026-03-14'],
  ['quarter', 2026, 2, '2026-03-15', '2026-06-14'],
  ['quarter', 2026, 3, '2026-06-15', '2026-09-14'],
  ['quarter', 2026, 4, '2026-09-15', '2026-12-14'],
  ['half', 2023, 1, '2022-12-15', '2023-06-14'],
  ['half', 2023, 2, '2023-06-15', '2023-12-14'],
  ['nineMonths', 2026, 1, '2025-12-15', '2026-09-14'],
  ['year', 2023, 1, '2022-12-15', '2023-12-14'],
  ['stage', 2025, 1, '2024-12-15', '2025-12-14'],
];

type Id = [PeriodKind, number, number] | null;
const id = (of: Id) => of && { kind: of[0], year: of[1], ordinal: of[2] };
const NEIGHBOURS: [Id: Id, previous: Id, next: Id, lastYear: Id][] = [
  [
    ['month', 2026, 1],
    ['month', 2025, 12],
    ['month', 2026, 2],
    ['month', 2025, 1],
  ],
  [
    ['month', 2026, 12],
    ['month', 2026, 11],
    ['month', 2027, 1],
    ['month', 2025, 12],
  ],
  [
    ['quarter', 2026, 4],
    ['quarter', 2026, 3],
    ['quarter', 2027, 1],
    ['quarter', 2025, 4],
  ],
  [
    ['half', 2023, 1],
    ['half', 2022, 2],
    ['half', 2023, 2],
    ['half', 2022, 1],
  ],
  [
    ['half', 2023, 2],
    ['half', 2023, 1],
    ['half', 2024, 1],
    ['half', 2022, 2],
  ],
  [
    ['nineMonths', 2026, 1],
    ['year', 2025, 1],
    ['quarter', 2026, 4],
    ['nineMonths', 2025, 1],
  ],
  [
    ['year', 2023, 1],
    ['year', 2022, 1],
    ['year', 2024, 1],
    ['year', 2022, 1],
  ],
  [['stage', 2025, 1], null, null, null],
];

describe('defaultPeriod', () => {
  it.each(DAYS)('gives %s %i/%i the days of Nghị định 09/2019', (kind, year, ordinal, from, to) => {
    expect(defaultPeriod(kind, year, ordinal)).toEqual({ kind, year, ordinal, from, to });
  });

  it('opens each period of a kind the day after the one before closes', () => {
    const halves = [defaultPeriod('half', 2025, 2), defaultPeriod('half', 2026, 1)];
    expect(halves[0]?.to).toBe('2025-12-14');
    expect(halves[1]?.from).toBe('2025-12-15');
  });
});

describe('neighbouring periods', () => {
  it.each(NEIGHBOURS)('of %o', (of, previous, next, lastYear) => {
    const period = id(of);
    if (period === null) throw new Error('a case without a period');
    expect(previousPeriod(period)).toEqual(id(previous));
    expect(nextPeriod(period)).toEqual(id(next));
    expect(samePeriodLastYear(period)).toEqual(id(lastYear));
  });

  it('knows a period again when its days were moved', () => {
    const law = defaultPeriod('half', 2023, 1);
    const moved: Period = { ...law, from: '2022-12-10', to: '2023-06-09' };
    expect(samePeriod(law, moved)).toBe(true);
    expect(samePeriod(law, defaultPeriod('half', 2023, 2))).toBe(false);
    expect(samePeriod(law, defaultPeriod('quarter', 2023, 1))).toBe(false);
    expect(samePeriod(law, defaultPeriod('half', 2022, 1))).toBe(false);
  });
});

describe('monthsIn', () => {
  it.each([
    ['2022-12-10', '2023-06-09', 6],
    ['2022-12-10', '2023-12-09', 12],
    ['2021-12-15', '2022-06-07', 6],
    ['2025-12-15', '2026-03-14', 3],
    ['2026-02-15', '2026-03-14', 1],
    ['2025-12-15', '2026-09-14', 9],
    ['2020-12-15', '2025-12-14', 60],
    ['2023-06-09', '2022-12-10', 0],
  ])('counts %s to %s as %i', (from, to, months) => {
    expect(monthsIn({ from, to })).toBe(months);
  });
});
