import { expect, it } from 'vitest';
import { newId } from '../../src/lib/new-id.ts';
import { Leftovers } from '../../src/state/leftovers.svelte.ts';

const edit = (value: unknown) => ({ kind: 'report' as const, id: 'r', path: ['x'], value });

it('shows the text of every edit that could not be put back, until it is dismissed', () => {
  let discarded = 0;
  const leftovers = new Leftovers(() => {
    discarded += 1;
  });
  leftovers.show([
    edit('Trong kỳ'),
    edit({ typed: '1.144', at: '' }),
    edit({ text: 'Câu', variant: 0 }),
    edit(null),
  ]);
  expect(leftovers.texts).toEqual(['Trong kỳ', '1.144', 'Câu']);
  leftovers.dismiss();
  expect(leftovers.texts).toEqual([]);
  expect(discarded).toBe(1);
});

it('drops at once what holds nothing to read, which nobody could dismiss', () => {
  let discarded = 0;
  const leftovers = new Leftovers(() => {
    discarded += 1;
  });
  leftovers.show([edit(''), edit(undefined)]);
  expect(leftovers.texts).toEqual([]);
  expect(discarded).toBe(1);
});

it.each([
  [
    'rows of a list',
    [
      { id: 'd1', cells: { name: 'Nguyễn Văn A', days: '3' } },
      { id: 'd2', cells: { name: 'Trần Thị B', days: '' } },
    ],
    'Nguyễn Văn A · 3\nTrần Thị B',
  ],
  ['a moment', '2026-11-28T08:00:00.000Z', ''],
  ['an id', newId(), ''],
  ['a list of entries', { one: { typed: '5', at: '2026-11-28T08:00:00.000Z' } }, '5'],
])('shows of %s what somebody typed', (_, value, text) => {
  const leftovers = new Leftovers(() => undefined);
  leftovers.show([edit(value)]);
  expect(leftovers.texts).toEqual(text === '' ? [] : [text]);
});
