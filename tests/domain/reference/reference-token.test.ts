import { describe, expect, it } from 'vitest';
import { referenceToken, referenceTokens } from '../../../src/domain/reference/reference-token.ts';
import type { Reference } from '../../../src/domain/reference/reference.ts';

function reference(of: Partial<Reference>): Reference {
  return {
    id: 'r1',
    rev: 1,
    organisationId: 'o1',
    type: 'Kế hoạch',
    number: '54',
    symbol: 'KH-UBND',
    date: '2022-12-31',
    issuer: 'UBND xã Thống Nhất',
    subject: 'về việc thực hiện cải cách hành chính nhà nước năm 2023',
    role: 'issued',
    topic: null,
    ...of,
  };
}

describe('referenceToken', () => {
  it.each<[Partial<Reference>, string]>([
    [{}, 'KH 54/KH-UBND'],
    [{ number: '51', symbol: 'KH/HU' }, 'KH 51-KH/HU'],
    [{ type: 'Nghị định', number: '90/2020', symbol: 'NĐ-CP' }, 'NĐ 90/2020/NĐ-CP'],
    [{ type: 'Luật', number: '83/2015', symbol: 'QH13' }, 'Luật 83/2015/QH13'],
    [{ type: 'Công văn', number: '426', symbol: 'UBND-NV' }, 'CV 426/UBND-NV'],
    [{ type: 'Đề án', number: '06', symbol: null }, 'ĐA 06'],
    [
      {
        type: 'Đề án',
        number: null,
        symbol: null,
        subject: 'xây dựng chính quyền thân thiện trên địa bàn huyện giai đoạn 2021-2025',
      },
      'Đề án xây dựng chính quyền thân thiện trên địa',
    ],
    [
      { type: 'Quy chế', number: null, symbol: null, subject: 'Quy chế chi tiêu nội bộ' },
      'Quy chế chi tiêu nội bộ',
    ],
    [
      { type: 'Quy chế', number: null, symbol: null, subject: 'làm {việc}\nmới' },
      'Quy chế làm việc mới',
    ],
    [{ type: 'Tài liệu', number: '1', symbol: 'X-Y' }, 'Tài liệu 1/X-Y'],
  ])('is short and readable (%#)', (of, token) => {
    expect(referenceToken(reference(of))).toBe(token);
  });

  it('adds the date, then a counter, where another document has the token', () => {
    const documents = [
      reference({ id: 'a' }),
      reference({ id: 'b', date: '2023-07-12' }),
      reference({ id: 'c', date: '2023-07-12' }),
      reference({ id: 'd', date: null }),
    ];
    const tokens = documents.map((one) => referenceToken(one, documents));
    expect(tokens).toEqual([
      'KH 54/KH-UBND',
      'KH 54/KH-UBND (12/7/2023)',
      'KH 54/KH-UBND (2)',
      'KH 54/KH-UBND (3)',
    ]);
    const map = referenceTokens(documents);
    expect(tokens.map((token) => map.get(token.toLowerCase()))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps a text right when a second document of that number comes', () => {
    const first = reference({ id: 'a' });
    const written = referenceToken(first, [first]).toLowerCase();
    const later = referenceTokens([first, reference({ id: 'b', date: '2023-07-12' })]);
    expect(later.get(written)).toBe('a');
  });

  it('keeps a dated token right when the other document is removed', () => {
    const [first, second] = [reference({ id: 'a' }), reference({ id: 'b', date: '2023-07-12' })];
    const written = referenceToken(second, [first, second]).toLowerCase();
    expect(referenceTokens([second]).get(written)).toBe('b');
  });
});
