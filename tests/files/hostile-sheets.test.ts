import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/files/read-sheets.ts';
import { HOSTILE_SHEETS } from '../fixtures/hostile/hostile-sheets.ts';
import { handMadeXlsx, row, rows } from '../fixtures/files/hand-made-xlsx.ts';

const NAMES = { csv: 'CSV', table: 'Bảng {number}' };

describe('a workbook made to harm', () => {
  it.each(HOSTILE_SHEETS.map((one) => [one.name, one] as const))(
    'is refused with its reason: %s',
    (_, { reason, make }) => {
      const read = readSheets(make(), NAMES);
      expect(read.ok ? 'read' : read.reason).toMatchObject(reason);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    60_000,
  );

  it('is a corpus of at least forty', () => {
    expect(new Set(HOSTILE_SHEETS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });
});

describe('harmless oddities of a workbook', () => {
  const cellsOf = (bytes: Uint8Array) => {
    const read = readSheets(bytes, NAMES);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    return read.value.sheets.map((sheet) => sheet.rows.map(({ cells }) => cells));
  };

  it('keeps names of prototypes, markup and formulas as mere text', () => {
    const texts = ['__proto__', 'constructor', '&lt;script&gt;alert(1)&lt;/script&gt;', '=1+1'];
    expect(cellsOf(handMadeXlsx({ sheets: [{ name: '__proto__', rows: row(1, texts) }] }))).toEqual(
      [[['__proto__', 'constructor', '<script>alert(1)</script>', '=1+1']]],
    );
  });

  it('reads nothing outside the file', () => {
    const book = handMadeXlsx({
      sheets: [{ name: 'a', rows: rows([['x']]), after: '<drawing r:id="rId9"/>' }],
    });
    expect(cellsOf(book)).toEqual([[['x']]]);
  });

  it('takes a text that a cell names and that is not there for nothing', () => {
    const book = handMadeXlsx({
      strings: '<si><t>a</t></si>',
      sheets: [{ name: 'a', rows: '<row r="1"><c t="s"><v>7</v></c><c t="s"><v>0</v></c></row>' }],
    });
    expect(cellsOf(book)).toEqual([[['', 'a']]]);
  });
});
