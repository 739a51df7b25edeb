import { expect, it } from 'vitest';
import { parseDelimitedText } from '../../src/lib/parse-delimited-text.ts';

it.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['một ô', [['một ô']]],
  ['a\t\tc', [['a', '', 'c']]],
  ['"hai\ndòng"\t"nói ""có"""', [['hai\ndòng', 'nói "có"']]],
  ['"chưa đóng\tb\nc', [['"chưa đóng', 'b'], ['c']]],
  ['5"\t3', [['5"', '3']]],
  ['', [['']]],
])('reads %j', (text, rows) => {
  expect(parseDelimitedText(text)).toEqual(rows);
});
