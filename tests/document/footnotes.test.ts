import { expect, it } from 'vitest';
import { footnoteOfList, introduceFootnote } from '../../src/text/footnote-list.ts';
import { listAsFootnote } from '../../src/document/compose/list-as-footnote.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { DocxParts, textOf } from './docx-parts.ts';

it.each([
  [
    'Các văn bản chủ yếu đã ban hành trong kỳ gồm:',
    5,
    'Các văn bản chủ yếu đã ban hành trong kỳ gồm 05 văn bản.',
  ],
  ['UBND xã đã ban hành các văn bản sau:', 12, 'UBND xã đã ban hành các văn bản gồm 12 văn bản.'],
  ['Công tác chỉ đạo được thực hiện kịp thời.', 4, 'Công tác chỉ đạo được thực hiện kịp thời.'],
])('%s', (sentence, documents, expected) => {
  expect(introduceFootnote(sentence, documents)).toBe(expected);
});

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', section: 'x', text });
const LIST = [
  '- Kế hoạch số 10/KH-UBND;',
  '- Kế hoạch số 12/KH-UBND;',
  '- Quyết định số 7/QĐ-UBND.',
];

it('a long list goes into a footnote of the sentence before it', () => {
  expect(listAsFootnote(paragraph('Các văn bản đã ban hành gồm:'), LIST.map(paragraph))).toEqual({
    ...paragraph('Các văn bản đã ban hành gồm 03 văn bản.'),
    footnote: 'Gồm: Kế hoạch số 10/KH-UBND; Kế hoạch số 12/KH-UBND; Quyết định số 7/QĐ-UBND.',
  });
});

it.each([
  ['a short list', paragraph('Gồm:'), LIST.slice(1)],
  ['no sentence before it', undefined, LIST],
  ['another list before it', paragraph('- Một việc;'), LIST],
])('a list stays where it is: %s', (_, before, list) => {
  expect(listAsFootnote(before, list.map(paragraph))).toBeNull();
});

it('a footnote is one of Word, with its mark at the end of its paragraph', async () => {
  const footnote = footnoteOfList(['- Kế hoạch số 10/KH-UBND;', '- Kế hoạch số 12/KH-UBND.']);
  const parts = await DocxParts.of({
    ...SAMPLE_TREE,
    blocks: [{ kind: 'paragraph', section: 'x', text: 'Đã ban hành 02 văn bản.', footnote }],
  });
  const paragraph = parts.paragraphs.find((one) => textOf(one) === 'Đã ban hành 02 văn bản.') ?? '';
  const id = /<w:footnoteReference w:id="(\d+)"\/>/.exec(paragraph)?.[1];
  expect(paragraph.indexOf('<w:footnoteReference')).toBeGreaterThan(paragraph.indexOf('văn bản.'));
  const note = new RegExp(`<w:footnote w:id="${String(id)}">.*?</w:footnote>`, 's').exec(
    parts.part('word/footnotes.xml'),
  )?.[0];
  expect(textOf(note ?? '').trim()).toBe(footnote);
});
