import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCitation } from '../../src/domain/reference/parse-citation.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import { citeReference } from '../../src/text/cite-reference.ts';

const UNKNOWN: Reference = {
  id: 'r1',
  rev: 1,
  organisationId: 'o1',
  type: 'Kế hoạch',
  number: null,
  symbol: null,
  date: null,
  issuer: null,
  subject: '',
  role: 'basis',
  topic: null,
};

// Documents of report R1.
const CASES: [of: Partial<Reference>, full: string, short: string][] = [
  [
    {
      type: 'Công văn',
      number: '426',
      symbol: 'UBND-NV',
      date: '2023-06-08',
      issuer: 'UBND huyện Gia Lộc',
      subject: 'Về việc báo cáo kết quả',
    },
    'Công văn số 426/UBND-NV ngày 08/6/2023 của UBND huyện Gia Lộc về việc báo cáo kết quả',
    'Công văn số 426/UBND-NV',
  ],
  [
    {
      number: '51',
      symbol: 'KH/HU',
      date: '2017-09-15',
      issuer: 'Ban Thường vụ Huyện ủy Gia Lộc',
      subject: 'Đẩy mạnh cải cách hành chính',
    },
    'Kế hoạch số 51-KH/HU ngày 15/9/2017 của Ban Thường vụ Huyện ủy Gia Lộc về đẩy mạnh cải cách hành chính',
    'Kế hoạch số 51-KH/HU',
  ],
  [
    {
      number: '155',
      symbol: 'KH-UBND',
      date: '2021-12-30',
      issuer: 'UBND huyện Gia Lộc',
      subject: 'Kế hoạch CCHC nhà nước giai đoạn 2021-2025',
    },
    'Kế hoạch số 155/KH-UBND ngày 30/12/2021 của UBND huyện Gia Lộc về CCHC nhà nước giai đoạn 2021-2025',
    'Kế hoạch số 155/KH-UBND',
  ],
  [
    {
      type: 'Nghị định',
      number: '117/2013',
      symbol: 'NĐ-CP',
      date: '2013-10-07',
      issuer: 'Chính phủ',
      subject: 'Sửa đổi, bổ sung một số điều',
    },
    'Nghị định số 117/2013/NĐ-CP ngày 07/10/2013 của Chính phủ sửa đổi, bổ sung một số điều',
    'Nghị định số 117/2013/NĐ-CP',
  ],
  [
    { type: 'Công văn', number: '25', symbol: 'UBND-VP', subject: 'V/v rà soát danh mục' },
    'Công văn số 25/UBND-VP về việc rà soát danh mục',
    'Công văn số 25/UBND-VP',
  ],
  [
    {
      type: 'Luật',
      number: '83/2015',
      symbol: 'QH13',
      date: '2015-06-25',
      issuer: 'Quốc hội',
      subject: 'Ngân sách nhà nước',
    },
    'Luật Ngân sách nhà nước',
    'Luật Ngân sách nhà nước',
  ],
  [
    { type: 'Luật', subject: 'Luật Ngân sách nhà nước' },
    'Luật Ngân sách nhà nước',
    'Luật Ngân sách nhà nước',
  ],
  [{ type: 'Luật', number: '72/2025', symbol: 'QH15' }, 'Luật 72/2025/QH15', 'Luật 72/2025/QH15'],
  [{ type: 'Hiến pháp', subject: 'năm 2013' }, 'Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
  [{ type: 'Đề án', number: '06', issuer: 'Chính phủ' }, 'Đề án 06 của Chính phủ', 'Đề án 06'],
  [
    { type: 'Nghị định', number: '61/2018', issuer: 'Chính phủ' },
    'Nghị định số 61/2018 của Chính phủ',
    'Nghị định số 61/2018',
  ],
  [
    { type: 'Đề án', issuer: 'UBND huyện', subject: 'Xây dựng chính quyền thân thiện' },
    'Đề án xây dựng chính quyền thân thiện của UBND huyện',
    'Đề án xây dựng chính quyền thân thiện',
  ],
  [
    { type: 'Quy chế', issuer: 'UBND xã Thống Nhất', subject: 'chi tiêu nội bộ của UBND xã' },
    'Quy chế chi tiêu nội bộ của UBND xã',
    'Quy chế chi tiêu nội bộ của UBND xã',
  ],
  [
    { type: 'Nghị quyết', issuer: 'Quốc hội', subject: 'cải cách tiền lương, trợ cấp' },
    'Nghị quyết của Quốc hội về cải cách tiền lương, trợ cấp',
    'Nghị quyết về cải cách tiền lương, trợ cấp',
  ],
  [
    { type: 'Báo cáo', date: '2023-05-16', issuer: 'UBND xã', subject: 'Sơ kết Đề án' },
    'Báo cáo ngày 16/5/2023 của UBND xã sơ kết Đề án',
    'Báo cáo sơ kết Đề án',
  ],
  [{ subject: 'UBND xã làm việc' }, 'Kế hoạch về UBND xã làm việc', 'Kế hoạch về UBND xã làm việc'],
  [{}, 'Kế hoạch', 'Kế hoạch'],
];

it.each(CASES)('cites %j', (of, full, short) => {
  const reference = { ...UNKNOWN, ...of };
  expect(citeReference(reference, 'full')).toBe(full);
  expect(citeReference(reference, 'short')).toBe(short);
});

it('reads its own citations of numbered documents back', () => {
  const sample = JSON.parse(readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8')) as {
    references: Reference[];
  };
  const numbered = sample.references.filter(
    ({ symbol, type }) => symbol !== null && type !== 'Luật',
  );
  expect(numbered.length).toBeGreaterThan(15);
  for (const { type, number, symbol, date, issuer, ...rest } of numbered) {
    const text = citeReference({ type, number, symbol, date, issuer, ...rest }, 'full');
    expect(parseCitation(text)).toMatchObject({ type, number, symbol, date, issuer });
  }
});
