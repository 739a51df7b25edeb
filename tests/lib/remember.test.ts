import { describe, expect, it } from 'vitest';
import { remember } from '../../src/lib/remember.ts';

describe('remember', () => {
  it('computes once for each text', () => {
    const asked: string[] = [];
    const length = remember(10, (text) => asked.push(text) + text.length);
    expect([length('xã'), length('xã'), length('thôn')]).toEqual([3, 3, 6]);
    expect(asked).toEqual(['xã', 'thôn']);
  });

  it('holds no more than its limit, and no long texts', () => {
    let computed = 0;
    const count = remember(2, () => (computed += 1));
    for (const text of ['a', 'b', 'c', 'a']) count(text);
    expect(computed).toBe(4);
    count('x'.repeat(6000));
    count('x'.repeat(6000));
    expect(computed).toBe(6);
  });
});
