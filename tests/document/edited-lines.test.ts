import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/document/document-tree.ts';
import { editedLines, type EditedLines } from '../../src/document/edited-lines.ts';
import { readCarriedFile } from '../../src/files/read-carried-file.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { HOSTILE_TREE } from '../fixtures/documents/hostile-tree.ts';
import { CHART_TREE, SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { docxBytes } from './docx-parts.ts';

function editedIn(tree: DocumentTree, bytes: Uint8Array): EditedLines {
  const read = readCarriedFile(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return editedLines(tree, read.value.text);
}

/** The file as somebody saved it after such an edit of its text. */
async function edited(tree: DocumentTree, from: string, to: string): Promise<EditedLines> {
  const files = unzipSync(await docxBytes(tree));
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(before).toContain(from);
  files['word/document.xml'] = strToU8(before.replace(from, to));
  return editedIn(tree, zipSync(files));
}

const FOOTNOTES: DocumentTree = {
  ...SAMPLE_TREE,
  blocks: [{ kind: 'paragraph', section: 'x', text: 'Đã ban hành.', footnote: 'Kế hoạch số 54' }],
};

describe('a file as it was downloaded', () => {
  it.each(Object.entries({ SAMPLE_TREE, CHART_TREE, ANNEX_TREE, HOSTILE_TREE, FOOTNOTES }))(
    'has no edited line: %s',
    async (_, tree) => {
      expect(editedIn(tree, await docxBytes(tree))).toEqual({ gone: [], added: [] });
    },
    // The first file loads the library, which takes its time on a busy machine.
    30_000,
  );
});

describe('a file that was edited', () => {
  const paragraph = SAMPLE_TREE.blocks.find((block) => block.kind === 'paragraph');
  const text = paragraph?.kind === 'paragraph' ? paragraph.text : '';

  it('shows a paragraph with other words, and what it was', async () => {
    const found = await edited(SAMPLE_TREE, text, `${text} Thêm một câu.`);
    expect(found).toEqual({ gone: [text], added: [`${text} Thêm một câu.`] });
  });

  it('shows a paragraph whose end was taken away', async () => {
    const short = text.slice(0, -12);
    expect(await edited(SAMPLE_TREE, text, short)).toEqual({ gone: [text], added: [short] });
  });

  it('shows the row of a table with another number', async () => {
    const { gone, added } = await edited(SAMPLE_TREE, '>1.144<', '>1.145<');
    expect(gone.some((line) => line.includes('1.144'))).toBe(true);
    expect(added.some((line) => line.includes('1.145'))).toBe(true);
    expect(gone).toHaveLength(1);
    expect(added).toHaveLength(1);
  });
});
