import { expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/compose/split-paragraphs.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { DocxParts, paragraphOf } from './docx-parts.ts';

const plain = (text: string) => ({ text, quote: false });
const quoted = (text: string) => ({ text, quote: true });

it.each([
  ['Một.\n\n  Hai.', [plain('Một.'), plain('Hai.')]],
  ['Luật quy định:\n> Điều 1. Phạm vi', [plain('Luật quy định:'), quoted('“Điều 1. Phạm vi”')]],
  [
    '> Điều 1. Phạm vi\n> 1. Luật này.\n>2. Áp dụng.\nHết.',
    [quoted('“Điều 1. Phạm vi'), quoted('1. Luật này.'), quoted('2. Áp dụng.”'), plain('Hết.')],
  ],
  ['> “Đã có dấu.”', [quoted('“Đã có dấu.”')]],
  ['> “Đã có dấu”;', [quoted('“Đã có dấu”;')]],
  ['>\nSố dư > 0.', [plain('Số dư > 0.')]],
])('%j is cut into its paragraphs', (text, expected) => {
  expect(splitParagraphs(text)).toEqual(expected);
});

it('a quotation is a block of its own in the .docx, set in as far as first lines are', async () => {
  const text = '“Điều 1. Phạm vi điều chỉnh”';
  const parts = await DocxParts.of({
    ...SAMPLE_TREE,
    blocks: [{ kind: 'paragraph', section: 'x', text, quote: true }],
  });
  expect(paragraphOf(parts, text)).toContain('<w:pStyle w:val="TrichDan"/>');
  const styles = parts.part('word/styles.xml');
  const style = /<w:style [^>]*w:styleId="TrichDan".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
  expect(style).toContain('<w:basedOn w:val="NoiDung"/>');
  expect(style).toMatch(/<w:ind w:left="720" w:firstLine="0"\/>/);
});
