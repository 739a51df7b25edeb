import { expect, it } from 'vitest';
import { Leftovers } from '../../src/state/leftovers.svelte.ts';

const edit = (value: unknown) => ({ kind: 'report' as const, id: 'r', path: ['x'], value });

it('shows the text of every edit that could not be put back, until it is dismissed', () => {
  let discarded = 0;
  const leftovers = new Leftovers(
    [
      edit('Trong kỳ'),
      edit({ typed: '1.144', at: '' }),
      edit({ text: 'Câu', variant: 0 }),
      edit(null),
    ],
    () => {
      discarded += 1;
    },
  );
  expect(leftovers.texts).toEqual(['Trong kỳ', '1.144', 'Câu']);
  leftovers.dismiss();
  expect(leftovers.texts).toEqual([]);
  expect(discarded).toBe(1);
});
