import { describe, expect, it } from 'vitest';
import { matchColumns, matchedRows } from '../../../src/domain/sheet/match-columns.ts';
import type { Sheet } from '../../../src/domain/sheet/sheet.ts';

const COLUMNS = [
  { key: 'procedure', label: 'Thủ tục hành chính' },
  { key: 'applicant', label: 'Người nộp hồ sơ' },
  { key: 'count', label: 'Số hồ sơ' },
  { key: 'cause', label: 'Nguyên nhân trễ hạn' },
];
const sheet = (lines: readonly (readonly string[])[], merges: Sheet['merges'] = []): Sheet => ({
  name: 'a',
  isHidden: false,
  merges,
  hidden: 0,
  uncomputed: 0,
  rows: lines.map((cells, at) => ({ number: at + 1, cells })),
});
const HEADINGS = ['STT', 'Tên thủ tục hành chính', 'Họ tên người nộp hồ sơ', 'Số hồ sơ', 'Ghi chú'];

describe('the columns of a sheet', () => {
  it.each([
    ['in the first row', [HEADINGS], 1],
    ['under a title', [['DANH SÁCH HỒ SƠ TRỄ HẠN'], ['Kỳ: 6 tháng'], HEADINGS], 3],
    ['in other letters', [HEADINGS.map((text) => text.toUpperCase())], 1],
    ['without marks', [['STT', 'thu tuc hanh chinh', 'nguoi nop ho so', 'so ho so']], 1],
  ])('are matched by their headings %s', (_, lines, heading) => {
    expect(matchColumns(sheet(lines), COLUMNS)).toEqual({
      heading,
      columns: { procedure: 1, applicant: 2, count: 3, cause: null },
    });
  });

  it('are matched by a short heading too, where it is one of theirs: TTHC', () => {
    expect(matchColumns(sheet([['TTHC', 'Số hồ sơ']]), COLUMNS).columns).toMatchObject({
      procedure: 0,
      count: 1,
    });
  });

  it('give the heading that is alike to the column it is alike to', () => {
    const match = matchColumns(sheet([['Mã số hồ sơ', 'Số hồ sơ', 'Người nộp hồ sơ']]), COLUMNS);
    expect(match.columns).toMatchObject({ count: 1, applicant: 2 });
  });

  it('are matched where headings are merged over two rows', () => {
    const lines = [
      ['STT', 'Thủ tục hành chính', 'Hồ sơ', ''],
      ['', '', 'Người nộp hồ sơ', 'Số hồ sơ'],
    ];
    const merges = [
      { row: 1, column: 1, lastRow: 2, lastColumn: 1 },
      { row: 1, column: 2, lastRow: 1, lastColumn: 3 },
    ];
    expect(matchColumns(sheet(lines, merges), COLUMNS)).toEqual({
      heading: 2,
      columns: { procedure: 1, applicant: 2, count: 3, cause: null },
    });
  });

  it('are left open where no heading is known', () => {
    expect(
      matchColumns(
        sheet([
          ['x', 'y'],
          ['Đăng ký khai sinh', '1'],
        ]),
        COLUMNS,
      ),
    ).toEqual({
      heading: null,
      columns: { procedure: null, applicant: null, count: null, cause: null },
    });
  });
});

describe('the rows of a sheet', () => {
  const columns = { procedure: 1, applicant: null, count: 3, cause: null };
  it('are those below the headings, with what the matched columns say', () => {
    const lines = [
      HEADINGS,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['1', 'Đăng ký khai sinh', 'Nguyễn Văn A', '2', 'x'],
      ['2', '', 'Trần Thị B', '', 'y'],
      ['3', 'Chứng thực', '', '', ''],
      ['', 'Tổng cộng', '', '2', ''],
    ];
    expect(matchedRows(sheet(lines), 1, columns)).toEqual([
      { number: 3, cells: { procedure: 'Đăng ký khai sinh', count: '2' } },
      { number: 5, cells: { procedure: 'Chứng thực' } },
    ]);
  });

  it('are all rows where there are no headings', () => {
    expect(matchedRows(sheet([['1', 'Đăng ký khai sinh', '', '2']]), null, columns)).toHaveLength(
      1,
    );
  });
});
