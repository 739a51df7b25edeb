import { describe, expect, it } from 'vitest';
import { repeatedKeys, type RepeatedKey } from '../../../src/domain/template/repeated-keys.ts';
import { hostileStrings } from '../../fixtures/hostile/strings.ts';

const CASES: readonly (readonly [string, string, readonly RepeatedKey[] | null])[] = [
  ['nothing', '', []],
  ['a word', '"a"', []],
  ['an empty object', '{}', []],
  ['one key', '{"a":1}', []],
  ['two keys', '{"a":1,"b":1}', []],
  ['a key twice', '{"a":1,"a":2}', [['a']]],
  ['a key three times', '{"a":1,"a":2,"a":3}', [['a'], ['a']]],
  ['a key and its value alike', '{"a":"a","b":"a"}', []],
  ['the same key in two objects', '[{"a":1},{"a":1}]', []],
  ['the same key on two levels', '{"a":{"a":1}}', []],
  ['again after an object within', '{"a":{"b":1},"a":1}', [['a']]],
  ['again after a list within', '{"a":[1,{"a":2}],"a":1}', [['a']]],
  ['deep inside, with its place', '{"o":[0,[],{"x":{"k":1,"k":2}}]}', [['o', 2, 'x', 'k']]],
  ['in what is thrown away', '{"a":{"k":1,"k":2},"a":1}', [['a', 'k'], ['a']]],
  ['spaces before the colon', '{"a" \r\n\t: 1, "a"\n:2}', [['a']]],
  ['a letter by its number', '{"a":1,"\\u0061":2}', [['a']]],
  ['a quote in the key', '{"\\"":1,"\\"":2}', [['"']]],
  ['a backslash at its end', '{"a\\\\":1,"a":2}', []],
  ['brackets and colons in texts', '{"a":"}],{\\"a\\":","b":"\\"a\\":"}', []],
  ['the empty key', '{"":1,"":2}', [['']]],
  ['a prototype key', '{"__proto__":1,"__proto__":2}', [['__proto__']]],
  ['composed and decomposed: two keys', '{"\u00e1":1,"a\u0301":2}', []],
  ['a list in a list', '[[1,2],[3,{"z":1,"z":2}]]', [[1, 1, 'z']]],
  ['60 deep', `${'['.repeat(60)}${']'.repeat(60)}`, []],
  ['61 deep', `${'['.repeat(61)}${']'.repeat(61)}`, null],
  ['a million deep', '['.repeat(1_000_000), null],
];

describe('keys said twice', () => {
  it.each(CASES)('%s', (_, text, found) => {
    expect(repeatedKeys(text)).toEqual(found);
  });

  it.each(hostileStrings.map(({ kind, text }) => [kind, text]))('are told of %s', (_, text) => {
    const key = JSON.stringify(text);
    expect(repeatedKeys(`{${key}:${key},"x":[${key}]}`)).toEqual([]);
    expect(repeatedKeys(`[{${key}:${key},${key}:1}]`)).toEqual([[0, text]]);
  });

  it('are counted up to a hundred', () => {
    expect(repeatedKeys(`{${'"a":1,'.repeat(5_000)}"b":1}`)).toHaveLength(100);
  });
});
