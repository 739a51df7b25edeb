import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/lib/sha256.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const withoutWebCrypto = () => {
  vi.stubGlobal('crypto', {});
};
const expected = (text: string) => createHash('sha256').update(text).digest('hex');

describe('sha256', () => {
  it('knows the published answers', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256('abc')).toBe(abc);
    withoutWebCrypto();
    expect(await sha256('abc')).toBe(abc);
    expect(await sha256('')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('gives the same with and without the browser’s own, at every length around a block', async () => {
    withoutWebCrypto();
    for (let length = 0; length <= 200; length += 1) {
      const text = 'Thống Nhất 😀 '.repeat(20).slice(0, length);
      expect(await sha256(text)).toBe(expected(text));
    }
  });
});
