import { describe, expect, it } from 'vitest';
import { numberLine, placeAndDate, recipientLines } from '../../src/text/document-head.ts';

describe('recipientLines', () => {
  const office = ['Đảng ủy xã', 'Lưu: VT, VHXH'];

  it('lets "Như trên" stand for the addressees that are printed above', () => {
    expect(recipientLines(['Sở Nội vụ;', ...office], ['Sở Nội vụ'], true)).toEqual([
      '- Như trên;',
      '- Đảng ủy xã;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  it('names the addressees when the report has no Kính gửi', () => {
    expect(recipientLines(office, ['Sở Nội vụ', 'UBND tỉnh'], false)).toEqual([
      '- Sở Nội vụ;',
      '- UBND tỉnh;',
      '- Đảng ủy xã;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  it('takes off the dashes and marks that were typed', () => {
    expect(recipientLines(['- Như trên;', ' – Đảng ủy xã ;', '- Lưu: VT.'], ['A'], true)).toEqual([
      '- Như trên;',
      '- Đảng ủy xã;',
      '- Lưu: VT.',
    ]);
  });

  it('prints nothing where there is nobody', () => {
    expect(recipientLines(['', '  '], [], true)).toEqual([]);
  });
});

describe('the number and date lines', () => {
  it.each([
    ['', 'Số:        /BC-UBND'],
    ['5', 'Số: 05/BC-UBND'],
    ['15', 'Số: 15/BC-UBND'],
    ['431/BC-UBND', 'Số: 431/BC-UBND'],
  ])('writes the number %j as %j', (typed, expected) => {
    expect(numberLine(typed, 'BC-UBND')).toBe(expected);
  });

  it('leaves room for a day that is not known', () => {
    expect(placeAndDate('Thống Nhất', null)).toBe('Thống Nhất, ngày … tháng … năm …');
    expect(placeAndDate('Thống Nhất', '2023-06-09')).toBe('Thống Nhất, ngày 09 tháng 6 năm 2023');
  });
});
