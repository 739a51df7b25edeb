import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json.ts';

describe('canonicalJson', () => {
  it('gives equal text for equal data, in whatever order it was made', () => {
    expect(canonicalJson({ b: [1, { d: 'ế', c: null }], a: true })).toBe(
      canonicalJson({ a: true, b: [1, { c: null, d: 'ế' }] }),
    );
  });

  it.each([
    [{ b: 1, a: [2, 'x'], B: null }, '{"B":null,"a":[2,"x"],"b":1}'],
    [{ a: undefined }, '{}'],
    [[-0, 1e21, 0.1], '[0,1e+21,0.1]'],
    ['"\\\n😀', '"\\"\\\\\\n😀"'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('writes %j as %s, which JSON reads back', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it.each([Number.NaN, Infinity, undefined, () => 1, 1n, [undefined]])(
    'refuses %s, which JSON cannot hold',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );
});
