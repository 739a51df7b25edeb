import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/document/compare-documents.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import { readDocumentTree } from '../../src/document/read-document-tree.ts';
import { HOSTILE_TREE } from '../fixtures/documents/hostile-tree.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { CHART_TREE, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';

const paragraph = (section: string, text: string): DocumentBlock => ({
  kind: 'paragraph',
  section,
  text,
});

describe('two documents', () => {
  it('do not differ from themselves', () => {
    expect(compareDocuments(SAMPLE_TREE, SAMPLE_TREE)).toEqual([]);
  });

  it('differ by section, and in what stands around the sections', () => {
    const then = {
      ...SAMPLE_TREE,
      number: 'Số: 15/BC-UBND',
      blocks: [paragraph('a', 'Một.'), paragraph('a', 'Hai.'), paragraph('b', 'Ba.')],
    };
    const now = {
      ...then,
      number: 'Số: 16/BC-UBND',
      blocks: [paragraph('a', 'Hai.'), paragraph('a', 'Hai.'), paragraph('c', 'Bốn.')],
    };
    expect(compareDocuments(then, now)).toEqual([
      { section: 'a', then: ['Một.'], now: ['Hai.'] },
      { section: 'b', then: ['Ba.'], now: [] },
      { section: '', then: ['Số: 15/BC-UBND'], now: ['Số: 16/BC-UBND'] },
      { section: 'c', then: [], now: ['Bốn.'] },
    ]);
  });
});

describe('a document that was kept as data', () => {
  it.each([
    ['of every kind of block', SAMPLE_TREE],
    ['with charts', CHART_TREE],
    ['with annexes', ANNEX_TREE],
    ['with hostile texts', HOSTILE_TREE],
  ])('%s is read back as it was', (_, tree) => {
    const data: unknown = JSON.parse(JSON.stringify(tree));
    expect(readDocumentTree(data)).toEqual(JSON.parse(JSON.stringify(tree)));
  });

  it.each([
    null,
    [],
    {},
    { ...SAMPLE_TREE, blocks: [{ kind: 'script', section: 'a' }] },
    { ...SAMPLE_TREE, style: { ...SAMPLE_TREE.style, lineSpacing: '1; color: red' } },
    { ...SAMPLE_TREE, blocks: [{ kind: 'table', section: 'a', title: '', widths: ['x'] }] },
    { ...SAMPLE_TREE, annexes: [{ orientation: 'round' }] },
  ])('is refused when it is %j', (data) => {
    expect(readDocumentTree(data)).toBeNull();
  });
});
