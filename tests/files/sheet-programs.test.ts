import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTools, TOOLS } from '../../scripts/find-tools.mjs';
import type { Workbook } from '../../src/domain/sheet/sheet.ts';
import { readSheets } from '../../src/files/read-sheets.ts';

const { soffice } = findTools();
const SLOW = 120_000;
const isMissing = soffice === null && process.env.CI !== 'true';
const needs = `(needs ${TOOLS.soffice.name}: apt-get install ${TOOLS.soffice.packages})`;

const PAGE = `<html><head><meta charset="utf-8"></head><body><table>
<tr><td rowspan="2">STT</td><td rowspan="2">Lĩnh vực</td><td colspan="2">Số hồ sơ</td></tr>
<tr><td>Trước hạn</td><td>Tỷ lệ</td></tr>
<tr><td>1</td><td>Hộ tịch</td><td sdval="1144" sdnum="1033;0;General">1144</td><td sdval="0.98684" sdnum="1033;0;0.00%">98.68%</td></tr>
<tr><td>2</td><td>Chứng thực</td><td sdval="45092" sdnum="1033;1033;MM/DD/YYYY">06/15/2023</td><td>=1+1</td></tr>
</table></body></html>`;

describe.skipIf(isMissing)(`a workbook that LibreOffice made ${needs}`, () => {
  let folder = '';
  let book: Workbook = { sheets: [] };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bao-cao-xa-sheet-'));
    writeFileSync(join(folder, 'a.html'), PAGE);
    spawnSync(
      soffice ?? 'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--infilter=HTML (StarCalc)',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        folder,
        join(folder, 'a.html'),
      ],
      { timeout: SLOW },
    );
    const read = readSheets(new Uint8Array(readFileSync(join(folder, 'a.xlsx'))), {
      csv: 'a',
      table: 'a',
    });
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    book = read.value;
  }, SLOW);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has its numbers, days and percentages as they are shown, and its merged headings', () => {
    const [sheet] = book.sheets;
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['STT', 'Lĩnh vực', 'Số hồ sơ'],
      ['', '', 'Trước hạn', 'Tỷ lệ'],
      ['1', 'Hộ tịch', '1144', '98,68%'],
      ['2', 'Chứng thực', '15/06/2023', '2'],
    ]);
    expect(sheet?.merges).toContainEqual({ row: 1, column: 2, lastRow: 1, lastColumn: 3 });
    expect(sheet?.merges).toContainEqual({ row: 1, column: 1, lastRow: 2, lastColumn: 1 });
  });
});
