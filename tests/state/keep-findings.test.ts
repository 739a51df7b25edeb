import { expect, it } from 'vitest';
import type { Finding } from '../../src/domain/rule/finding.ts';
import { keepFindings } from '../../src/state/keep-findings.ts';

const finding = (id: string, value: number): Finding => ({
  id,
  rule: id,
  severity: 'error',
  message: '{left} khác.',
  hint: '',
  params: { left: { value, format: 'count' } },
  places: [{ kind: 'figure', cell: 'total' }],
  sections: ['dossiers'],
});

it('gives the list of before when findings made anew say the same', () => {
  const before = [finding('one', 1), finding('two', 2)];
  expect(keepFindings(before, [finding('one', 1), finding('two', 2)])).toBe(before);
});

it('gives what differs anew and the rest as it was', () => {
  const before = [finding('one', 1), finding('two', 2)];
  const now = [finding('one', 1), finding('two', 3), finding('three', 3)];
  const kept = keepFindings(before, now);
  expect(kept).toEqual(now);
  expect(kept[0]).toBe(before[0]);
  expect(kept[1]).toBe(now[1]);
});

it('follows order and what has gone', () => {
  const before = [finding('one', 1), finding('two', 2)];
  expect(keepFindings(before, [finding('two', 2)])).toEqual([before[1]]);
  expect(keepFindings(before, [finding('two', 2), finding('one', 1)])).toEqual(
    [...before].reverse(),
  );
  expect(keepFindings(before, [])).toEqual([]);
});
