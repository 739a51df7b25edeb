import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnName, type Sheet } from '../../src/domain/sheet/sheet.ts';
import { readSheets } from '../../src/files/read-sheets.ts';
import { handMadeXlsx, row } from '../fixtures/files/hand-made-xlsx.ts';

const read = (bytes: Uint8Array): readonly Sheet[] => {
  const result = readSheets(bytes, { csv: 'Bảng', table: 'Bảng {number}' });
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value.sheets;
};
const cellsOf = (bytes: Uint8Array) =>
  read(bytes).flatMap(({ rows }) => rows.map((one) => one.cells));

/** Number 0: general, 1: a day, 2: a percentage of two decimals, 3: a day as Excel spells it itself. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.00%"/><numFmt numFmtId="165" formatCode="dd\\/mm\\/yyyy;@"/><numFmt numFmtId="166" formatCode="#,##0\\ &quot;đồng/ngày&quot;"/></numFmts>' +
  '<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="165"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="0" fontId="1"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs>';
const cell = (style: number, value: string): string =>
  `<row r="1"><c r="A1" s="${String(style)}"><v>${value}</v></c></row>`;

describe('what a number of Excel becomes', () => {
  it.each([
    ['a whole number', 0, '1144', '1144'],
    ['a year', 0, '2023', '2023'],
    ['decimals', 0, '12.5', '12,5'],
    ['the noise of division', 0, '0.30000000000000004', '0,3'],
    ['a great number', 0, '1.44E7', '14400000'],
    ['a percentage as it is shown', 2, '0.98684210526', '98,68%'],
    ['a whole percentage', 6, '1', '100%'],
    ['half a percentage, rounded up', 6, '0.985', '99%'],
    ['a day', 1, '45092', '15/06/2023'],
    ['a day that has no code in the file', 3, '45092', '15/06/2023'],
    ['a day with an hour', 1, '45092.75', '15/06/2023'],
    ['the day after the 29 February that never was', 1, '61', '01/03/1900'],
    ['a number in a format whose words hold d and y', 5, '45092', '45092'],
    ['what is no number', 0, 'NaN', 'NaN'],
  ])('%s', (_, style, value, shown) => {
    const book = handMadeXlsx({
      styles: STYLES,
      sheets: [{ name: 'a', rows: cell(style, value) }],
    });
    expect(cellsOf(book)).toEqual([[shown]]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const book = handMadeXlsx({
      styles: STYLES,
      properties: 'date1904="1"',
      sheets: [{ name: 'a', rows: cell(1, '43630') }],
    });
    expect(cellsOf(book)).toEqual([['15/06/2023']]);
  });
});

describe('a workbook of Excel', () => {
  it('has its texts from the shared list, rich ones in one piece and readings of signs left out', () => {
    const book = handMadeXlsx({
      strings:
        '<si><t>Hộ tịch</t></si><si><r><t xml:space="preserve">Chứng </t></r><r><rPr><b/></rPr><t>thực</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      sheets: [{ name: 'a', rows: '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>' }],
    });
    expect(cellsOf(book)).toEqual([['Chứng thực', 'Hộ tịch']]);
  });

  it('turns text in the fonts of TCVN3 into Unicode, and leaves the rest', () => {
    const book = handMadeXlsx({
      styles: STYLES,
      strings: '<si><t>Céng hoµ x· héi chñ nghÜa ViÖt Nam</t></si><si><t>Hộ tịch</t></si>',
      sheets: [{ name: 'a', rows: '<row><c t="s" s="4"><v>0</v></c><c t="s"><v>1</v></c></row>' }],
    });
    expect(cellsOf(book)).toEqual([['Cộng hoà xã hội chủ nghĩa Việt Nam', 'Hộ tịch']]);
  });

  it('knows each row by its number, and leaves blank ones out', () => {
    const [sheet] = read(
      handMadeXlsx({
        sheets: [{ name: 'a', rows: row(2, ['x']) + row(3, []) + row(7, [null, 5]) }],
      }),
    );
    expect(sheet?.rows).toEqual([
      { number: 2, cells: ['x'] },
      { number: 7, cells: ['', '5'] },
    ]);
  });

  it('keeps areas that are merged, and marks hidden sheets', () => {
    const sheets = read(
      handMadeXlsx({
        sheets: [
          {
            name: 'a',
            rows: row(1, ['x']),
            after: '<mergeCells><mergeCell ref="B2:D3"/></mergeCells>',
          },
          { name: 'b', state: 'veryHidden', rows: row(1, ['y']) },
        ],
      }),
    );
    expect(sheets[0]?.merges).toEqual([{ row: 2, column: 1, lastRow: 3, lastColumn: 3 }]);
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it('passes over hidden rows and columns, and counts those with something in them', () => {
    const [sheet] = read(
      handMadeXlsx({
        sheets: [
          {
            name: 'a',
            before: '<cols><col min="2" max="3" hidden="1"/></cols>',
            rows:
              row(1, ['a', 'b', null, 'd']) +
              row(2, ['x']).replace('<row', '<row hidden="1"') +
              row(3, []).replace('<row', '<row hidden="1"'),
          },
        ],
      }),
    );
    expect(sheet?.rows).toEqual([{ number: 1, cells: ['a', '', '', 'd'] }]);
    expect(sheet?.hidden).toBe(2);
  });

  it('reads the kept results of formulas, and counts those that have none', () => {
    const [sheet] = read(
      handMadeXlsx({
        sheets: [
          {
            name: 'a',
            rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>x</f><v>chữ</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c></row>',
          },
        ],
      }),
    );
    expect(sheet?.rows[0]?.cells).toEqual(['2', '', 'chữ', '#DIV/0!', 'TRUE']);
    expect(sheet?.uncomputed).toBe(1);
  });
});

describe('a .csv', () => {
  const BYTES: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': strToU8('Lĩnh vực;Số hồ sơ\nHộ tịch;1.144\n'),
    'UTF-8 with its mark': strToU8('\ufeffLĩnh vực;Số hồ sơ\r\nHộ tịch;1.144'),
    'UTF-16 with tabs, as Excel saves "Unicode Text"': new Uint8Array(
      Uint16Array.from('\ufeffLĩnh vực\tSố hồ sơ\r\nHộ tịch\t1.144\r\n', (letter) =>
        letter.charCodeAt(0),
      ).buffer,
    ),
    'a line that names the mark between cells': strToU8('sep=;\nLĩnh vực;Số hồ sơ\nHộ tịch;1.144'),
    'commas and quotes': strToU8('"Lĩnh vực","Số hồ sơ"\n"Hộ tịch","1.144"'),
  };
  it.each(Object.keys(BYTES))('is read from %s', (name) => {
    expect(cellsOf(BYTES[name] ?? new Uint8Array())).toEqual([
      ['Lĩnh vực', 'Số hồ sơ'],
      ['Hộ tịch', '1.144'],
    ]);
  });

  it('is read from the code page of Windows in Vietnamese', () => {
    // "Hộ tịch": ô and the dot below it are two bytes there.
    const bytes = Uint8Array.from([
      0x48, 0xf4, 0xf2, 0x20, 0x74, 0x69, 0xf2, 0x63, 0x68, 0x3b, 0x35,
    ]);
    expect(cellsOf(bytes)).toEqual([['Hộ tịch', '5']]);
  });

  it('parts cells by the mark that gives the lines one number of cells', () => {
    expect(cellsOf(strToU8('Tỷ lệ;98,68\nHộ tịch, chứng thực;1,5\n'))).toEqual([
      ['Tỷ lệ', '98,68'],
      ['Hộ tịch, chứng thực', '1,5'],
    ]);
  });

  it('keeps a cell of several lines, and the numbers of the rows', () => {
    const [sheet] = read(strToU8('a;"một\nhai"\n\nb;c\n'));
    expect(sheet?.rows).toEqual([
      { number: 1, cells: ['a', 'một\nhai'] },
      { number: 3, cells: ['b', 'c'] },
    ]);
  });
});

describe('a web page under the name of an .xls', () => {
  it('gives its tables, with merged cells', () => {
    const page =
      '<html><body><p>Biểu</p><table><tr><td rowspan="2">STT</td><td colspan="2">Hồ sơ</td></tr><tr><td>Nhận</td><td>Trả</td></tr><tr><td>1</td><td>20</td><td>18</td></tr></table><table><tr><td>x</td></tr></table></body></html>';
    const sheets = read(strToU8(page));
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['STT', 'Hồ sơ'],
      ['', 'Nhận', 'Trả'],
      ['1', '20', '18'],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { row: 1, column: 0, lastRow: 2, lastColumn: 0 },
      { row: 1, column: 1, lastRow: 1, lastColumn: 2 },
    ]);
  });

  it('is known when it begins with the table itself', () => {
    expect(
      cellsOf(strToU8('<table border="1"><tr><td>Hộ tịch</td><td>5</td></tr></table>')),
    ).toEqual([['Hộ tịch', '5']]);
  });
});

describe('the name of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});
