import { describe, expect, it } from 'vitest';
import { breakPages, type Slice } from '../../src/document/preview/page-breaks.ts';

const slice = (height: number, changes: Partial<Slice> = {}): Slice => ({
  gap: 0,
  height,
  keepWithNext: false,
  repeated: 0,
  ...changes,
});
const lines = (count: number) => Array.from({ length: count }, () => slice(10));

describe('page breaks', () => {
  it('come when a page is full', () => {
    expect(breakPages(lines(25), 100)).toEqual([0, 10, 20]);
  });

  it('drop the space above what begins a page', () => {
    const spaced = Array.from({ length: 4 }, () => slice(40, { gap: 20 }));
    expect(breakPages(spaced, 100)).toEqual([0, 2]);
  });

  it('never part a heading from the paragraph below it', () => {
    const heading = slice(10, { keepWithNext: true });
    expect(breakPages([...lines(9), heading, ...lines(3)], 100)).toEqual([0, 9]);
  });

  it('take a whole chain of headings along', () => {
    const heading = slice(10, { keepWithNext: true });
    expect(breakPages([...lines(7), heading, heading, heading, ...lines(3)], 100)).toEqual([0, 7]);
  });

  it('count the header rows that a table repeats at the top of a page', () => {
    const rows = Array.from({ length: 6 }, () => slice(20, { repeated: 30 }));
    expect(breakPages([slice(30, { keepWithNext: true }), ...rows], 100)).toEqual([0, 4]);
  });

  it('give a block higher than a page a page of its own, and go on below it', () => {
    expect(breakPages([slice(10), slice(250), slice(10)], 100)).toEqual([0, 1, 2]);
  });

  it('break inside a chain that no page could hold', () => {
    const chain = Array.from({ length: 15 }, () => slice(10, { keepWithNext: true }));
    expect(breakPages(chain, 100)).toEqual([0, 10]);
  });

  it('leave the signature with the last lines at every place on the page', () => {
    for (let count = 1; count < 40; count += 1) {
      const slices = [
        ...lines(count),
        slice(10, { keepWithNext: true }),
        slice(10, { keepWithNext: true }),
        slice(60),
      ];
      const signature = slices.length - 1;
      expect(breakPages(slices, 100)).not.toContain(signature);
    }
  });
});
