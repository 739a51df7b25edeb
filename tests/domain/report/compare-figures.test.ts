import { expect, it } from 'vitest';
import { compareFigures } from '../../../src/domain/report/compare-figures.ts';

const at = '2023-06-09';

it('tells cells that were changed, cleared and added, and rows as one', () => {
  const then = {
    entries: { a: { typed: '1', at }, b: { typed: '2', at }, same: { typed: '3', at } },
    rows: { late: [{ id: 'r1', cells: { count: '2', reason: 'Mất điện' } }] },
  };
  const now = {
    entries: { a: { typed: '10', at }, c: { typed: '4', at }, same: { typed: ' 3 ', at: '' } },
    rows: { late: [] },
  };
  expect(compareFigures(then, now)).toEqual([
    { cell: 'a', then: '1', now: '10' },
    { cell: 'b', then: '2', now: '' },
    { cell: 'late', then: '2 · Mất điện', now: '' },
    { cell: 'c', then: '', now: '4' },
  ]);
  expect(compareFigures(then, then)).toEqual([]);
});
