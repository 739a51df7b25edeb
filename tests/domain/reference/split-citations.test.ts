import { describe, expect, it } from 'vitest';
import { splitCitations } from '../../../src/domain/reference/split-citations.ts';

const CASES: readonly (readonly [
  behaviour: string,
  typed: string,
  citations: readonly string[],
])[] = [
  ['finds nothing in blank lines', ' \n\n\t', []],
  [
    'takes each line for a document',
    'Kế hoạch số 54/KH-UBND\r\n\r\nCông văn số 426/UBND-NV',
    ['Kế hoạch số 54/KH-UBND', 'Công văn số 426/UBND-NV'],
  ],
  [
    'joins a sentence that a PDF broke in two',
    'Kế hoạch số 54/KH-UBND ngày 31/12/2022 của UBND\nxã về cải cách hành chính',
    ['Kế hoạch số 54/KH-UBND ngày 31/12/2022 của UBND xã về cải cách hành chính'],
  ],
  [
    'joins a line that starts with a decomposed small letter',
    'Kế hoạch số 8/KH-UBND về\nđẩy mạnh'.normalize('NFD'),
    ['Kế hoạch số 8/KH-UBND về đẩy mạnh'.normalize('NFD')],
  ],
  ['keeps a first line that starts small', 'kế hoạch số 10/KH-UBND', ['kế hoạch số 10/KH-UBND']],
  ['starts a document at a bare number', '54/KH-UBND\n55/KH-UBND', ['54/KH-UBND', '55/KH-UBND']],
];

describe('splitCitations', () => {
  it.each(CASES)('%s', (_, typed, citations) => {
    expect(splitCitations(typed)).toEqual(citations);
  });

  it('takes no more than a hundred documents from one paste', () => {
    const typed = Array.from({ length: 130 }, (_, index) => `${String(index)}/KH-UBND`).join('\n');
    expect(splitCitations(typed)).toHaveLength(100);
  });
});
