import { describe, expect, it } from 'vitest';
import type { BuiltInCheck } from '../../src/domain/rule/built-in.ts';
import type { FindingParam } from '../../src/domain/rule/finding.ts';
import { BUILT_IN_FINDINGS } from '../../src/text/built-in-findings.ts';
import { findingText } from '../../src/text/finding-text.ts';

const text = (value: string): FindingParam => ({ value, format: 'text' });
const count = (value: number): FindingParam => ({ value, format: 'count' });
const day = (value: string): FindingParam => ({ value, format: 'date' });

const BUILT_IN: [BuiltInCheck, Record<string, FindingParam>, says: string[]][] = [
  [
    'R-INPUT',
    { label: text('Tổng tiếp nhận'), typed: text('1.14.4'), problem: text('ambiguous-separator') },
    ['“Tổng tiếp nhận” – “1.14.4”', 'gõ 1144'],
  ],
  [
    'R-INPUT',
    {
      label: text('Số ngày trễ'),
      row: count(3),
      typed: text('vài'),
      problem: text('not-a-number'),
    },
    ['“Số ngày trễ”, dòng 3 – “vài”'],
  ],
  ['R-REQ-FIELD', { label: text('Tổng tiếp nhận') }, ['“Tổng tiếp nhận” chưa có số liệu', 'gõ 0']],
  [
    'R-REQ-CELL.row',
    { label: text('Danh sách hồ sơ trễ hạn'), row: count(2), columns: text('Nguyên nhân') },
    ['“Danh sách hồ sơ trễ hạn”, dòng 2 còn trống: Nguyên nhân', 'xóa dòng'],
  ],
  ['R-REQ-NUMBER', { part: text('date'), typed: text('15') }, ['đã có số 15', 'ngày ban hành']],
  ['R-REQ-NUMBER', { part: text('number'), typed: text('') }, ['chưa có số', 'văn thư']],
  ['R-REQ-NUMBER', { part: text('place'), typed: text('') }, ['thiếu địa danh']],
  ['R-REQ-NUMBER', { part: text('symbol'), typed: text('') }, ['thiếu ký hiệu']],
  ['R-REQ-NUMBER', { part: text('unnumbered'), typed: text('BC15') }, ['“BC15”', 'văn thư']],
  [
    'R-RECIP',
    { body: text('UBND huyện Gia Lộc'), document: text('426/UBND-NV') },
    ['UBND huyện Gia Lộc', '426/UBND-NV', 'Nơi nhận'],
  ],
  [
    'R-HEAD-NUM.heading',
    { heading: text('II. KẾT QUẢ'), found: text('II.'), number: text('III.') },
    ['“II. KẾT QUẢ”', 'số II.', 'số III.', 'Bỏ số'],
  ],
  [
    'R-HEAD-NUM.list',
    { line: text('4. Tuyên truyền.'), found: text('4.'), before: text('2.'), expected: text('3.') },
    ['ý 2.', 'ý 4.', 'số đúng là 3.'],
  ],
  ['R-TOKEN.unknown', { token: text('hồ sơ lạ') }, ['{hồ sơ lạ}', '“+ số liệu”']],
  ['R-TOKEN.blank', { token: text('hồ sơ trễ') }, ['{hồ sơ trễ}', '“…”']],
  [
    'R-DATE-PERIOD.order',
    { from: day('2023-06-09'), to: day('2022-12-10') },
    ['kết thúc ngày 10/12/2022', 'bắt đầu 09/6/2023'],
  ],
  [
    'R-DATE-PERIOD.unreadable',
    { typed: text('31/02/2023'), problem: text('no-such-day') },
    ['Ngày báo cáo', '“31/02/2023”', '28 ngày'],
  ],
  [
    'R-DATE-PERIOD.early',
    { date: day('2023-06-07'), to: day('2023-06-09') },
    ['ngày 07/6/2023', '09/6/2023'],
  ],
  [
    'R-DATE-PERIOD.reference',
    { document: text('KH 36/KH-UBND'), date: day('2023-12-30'), limit: day('2023-12-09') },
    ['KH 36/KH-UBND', '30/12/2023', 'ngày báo cáo 09/12/2023'],
  ],
  [
    'R-DATE-PERIOD.referenceUndated',
    { document: text('KH 36/KH-UBND'), date: day('2023-12-30'), limit: day('2023-12-09') },
    ['KH 36/KH-UBND', '30/12/2023', 'kỳ số liệu 09/12/2023'],
  ],
  [
    'R-UNCONFIRMED',
    { count: count(3), piece: text('năm 2024') },
    ['còn 3 chỗ chưa xác nhận', '“năm 2024”', '“Đã xác nhận”'],
  ],
  ['R-STATEMENT', {}, ['không còn đúng', '“Dùng lại câu theo số liệu”']],
  [
    'R-DOC-NUMBER',
    { document: text('Đề án 06'), missing: text('symbol,date,subject') },
    ['Đề án 06 còn thiếu: ký hiệu, ngày, trích yếu.'],
  ],
  [
    'R-XREF-PERIOD.sum',
    {
      label: text('Số hồ sơ tiếp nhận trực tuyến'),
      whole: count(1106),
      sum: count(1100),
      values: text('500 + 600'),
      difference: count(6),
      parts: text('quarter-1,quarter-2'),
    },
    ['Số hồ sơ tiếp nhận trực tuyến', '1.106', 'quý I + quý II', '1.100', '500 + 600', 'lệch 6'],
  ],
  [
    'R-XREF-PERIOD.overlap',
    {
      first: text('Kỳ tiếp nhận'),
      second: text('Kỳ số hóa'),
      end: { value: '2021-12-14', format: 'date' },
      start: { value: '2021-12-10', format: 'date' },
      days: count(5),
    },
    ['Kỳ tiếp nhận', 'Kỳ số hóa', '14/12/2021', '10/12/2021', 'chồng nhau 5 ngày'],
  ],
  [
    'R-XREF-PERIOD.gap',
    {
      first: text('Kỳ tiếp nhận'),
      second: text('Kỳ số hóa'),
      end: { value: '2021-12-14', format: 'date' },
      start: { value: '2021-12-20', format: 'date' },
      days: count(5),
    },
    ['14/12/2021', '20/12/2021', 'còn 5 ngày không có số liệu'],
  ],
  [
    'R-XREF-PERIOD.order',
    {
      name: text('Kỳ số hóa'),
      from: { value: '2023-12-10', format: 'date' },
      to: { value: '2023-03-09', format: 'date' },
    },
    ['Kỳ số hóa', '09/3/2023', '10/12/2023'],
  ],
  ['R-XREF-PERIOD.unset', { name: text('Kỳ số hóa') }, ['Kỳ số hóa', 'chưa đặt ngày']],
];

const builtIn = (check: string, params: Record<string, FindingParam>) =>
  findingText({
    rule: check.split('.')[0] ?? '',
    message: null,
    hint: '',
    params: { check: text(check), ...params },
  });

describe('findingText', () => {
  it('fills a template’s message and hint with the numbers, as Vietnamese writes them', () => {
    expect(
      findingText({
        rule: 'R-SUM-BALANCE',
        message: 'Tiếp nhận {left} hồ sơ, cộng lại là {right}, lệch {difference}.',
        hint: 'Sửa “{leftLabel}” hoặc {tthcCount.commune}.',
        params: {
          left: count(1144),
          right: count(1140),
          difference: count(4),
          leftLabel: text('Tổng tiếp nhận'),
        },
      }),
    ).toEqual({
      message: 'Tiếp nhận 1.144 hồ sơ, cộng lại là 1.140, lệch 4.',
      hint: 'Sửa “Tổng tiếp nhận” hoặc ….',
    });
  });

  it('names the sub-period whose figures it is about', () => {
    const finding = {
      rule: 'R-X',
      message: 'Lệch {left}.',
      hint: '',
      params: { left: count(2), subPeriod: text('Kỳ số hóa') },
    };
    expect(findingText(finding).message).toBe('Kỳ số hóa – Lệch 2.');
  });

  it('writes percentages with the digits of the office', () => {
    const finding = {
      rule: 'R-X',
      message: '{left}',
      hint: '',
      params: { left: { value: 0.9668, format: 'percent' as const } },
    };
    expect(findingText(finding).message).toBe('96,68%');
    expect(findingText(finding, { percentDecimals: 1 }).message).toBe('96,7%');
  });

  it('does not let a label with braces pull in another value', () => {
    const { message } = findingText({
      rule: 'R-X',
      message: '{leftLabel}',
      hint: '',
      params: { leftLabel: text('{right}'), right: count(5) },
    });
    expect(message).toBe('{right}');
  });

  it.each(BUILT_IN)('says %s with what it found', (check, params, says) => {
    const { message, hint } = builtIn(check, params);
    for (const part of says) expect(`${message} ${hint}`).toContain(part);
    expect(message).not.toMatch(/undefined|\[object|không hợp lệ/);
    expect(hint).not.toBe('');
  });

  it('has a case here for every check', () => {
    const tried = new Set(BUILT_IN.map(([check]) => check));
    expect(
      Object.keys(BUILT_IN_FINDINGS).filter((check) => !tried.has(check as BuiltInCheck)),
    ).toEqual([]);
  });

  it('treats a finding without any sentence as a bug', () => {
    expect(() => builtIn('R-NONE', {})).toThrow('R-NONE');
  });
});
