import { describe, expect, it } from 'vitest';
import { setIn } from '../../src/lib/set-in.ts';

describe('setIn', () => {
  it('sets a nested value and leaves the original alone', () => {
    const before = { a: { b: 1, c: 2 }, d: 3 };
    expect(setIn(before, ['a', 'b'], 9)).toEqual({ a: { b: 9, c: 2 }, d: 3 });
    expect(before).toEqual({ a: { b: 1, c: 2 }, d: 3 });
  });

  it('removes a key that is set to undefined', () => {
    expect(setIn({ a: { b: 1, c: 2 } }, ['a', 'b'], undefined)).toEqual({ a: { c: 2 } });
  });

  it('makes the objects that are missing on the way', () => {
    expect(setIn({}, ['a', 'b', 'c'], 1)).toEqual({ a: { b: { c: 1 } } });
  });

  it('never reaches a prototype', () => {
    const after = setIn({}, ['__proto__', 'polluted'], true);
    expect(Object.hasOwn(after, '__proto__')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses an empty path', () => {
    expect(() => setIn({}, [], 1)).toThrow();
  });
});
