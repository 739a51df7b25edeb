import { expect, it } from 'vitest';
import { sourcePieces } from '../../src/text/source-pieces.ts';

it('makes links of addresses, named by their sites, and leaves words as they are', () => {
  expect(sourcePieces('https://www.a.vn/b.html ; ngày: http://c.vn/d (Điều 2)')).toEqual([
    { text: 'a.vn', href: 'https://www.a.vn/b.html' },
    { text: ' ; ngày: ', href: null },
    { text: 'c.vn', href: 'http://c.vn/d' },
    { text: ' (Điều 2)', href: null },
  ]);
  expect(sourcePieces('ftp://a.vn/b')).toEqual([{ text: 'ftp://a.vn/b', href: null }]);
});
