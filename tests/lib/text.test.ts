import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/lib/fold-text.ts';
import { normaliseText } from '../../src/lib/normalise-text.ts';

const NORMALISED: [typed: string, kept: string][] = [
  ['Thống Nhất', 'Thống Nhất'],
  ['Tho\u0302\u0301ng Nha\u0302\u0301t', 'Thống Nhất'],
  ['1\u00a0144\u202fhồ\u3000sơ\there', '1 144 hồ sơ here'],
  ['a\u200bb\u00adc\ufeffd', 'abcd'],
  ['một\r\nhai\rba\u2028bốn\nnăm', 'một\nhai\nba\nbốn\nnăm'],
  ['a\u0000b\u0007c\u009f', 'abc'],
  ['a\ud800b', 'ab'],
  ['a\uffffb', 'ab'],
  ['\u202eabc\u202c', 'abc'],
  ['👍🏽 👨‍👩‍👧 ❤️‍🔥', '👍🏽 👨‍👩‍👧 ❤️‍🔥'],
  ['a\u200db', 'ab'],
  ['  hai  dấu cách  ', '  hai  dấu cách  '],
];

describe('normaliseText', () => {
  it.each(NORMALISED)('keeps %j as %j', (typed, kept) => {
    expect(normaliseText(typed)).toBe(kept);
  });

  it('changes nothing the second time', () => {
    for (const [typed] of NORMALISED) {
      expect(normaliseText(normaliseText(typed))).toBe(normaliseText(typed));
    }
  });

  it('takes 100 kB without delay', () => {
    // Anything that is not linear runs into the time limit of the test.
    expect(normaliseText('e\u0302\u0301\u00a0\u200d\r'.repeat(17_000))).toContain('ế');
  });
});

describe('foldText', () => {
  it.each([
    ['Thống Nhất', 'thong nhat'],
    ['ĐẶC KHU', 'dac khu'],
    ['Yên Hoà', 'yen hoa'],
    ['Yên Hòa', 'yen hoa'],
    ['Tho\u0302\u0301ng', 'thong'],
    ['Ưng Ơn ư ơ', 'ung on u o'],
    ['1.144', '1.144'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
