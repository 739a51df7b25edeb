import { describe, expect, it } from 'vitest';
import {
  parseCitation,
  type ParsedCitation,
} from '../../../src/domain/reference/parse-citation.ts';
import { referenceCode } from '../../../src/domain/reference/reference-code.ts';

type Parts = Omit<ParsedCitation, 'found'>;
type Case = [typed: string, parts: Partial<Parts>];

const NONE: Parts = {
  type: null,
  number: null,
  symbol: null,
  date: null,
  issuer: null,
  subject: null,
};

// From five real reports of communes, as they were typed there, and the ways of writing around them.
const CASES: Case[] = [
  [
    'Công văn số 426/UBND-NV ngày 08 tháng 6 năm 2023 của UBND huyện Gia Lộc về việc báo cáo kết quả thực hiện cải cách hành chính 6 tháng đầu năm 2023',
    {
      type: 'Công văn',
      number: '426',
      symbol: 'UBND-NV',
      date: '2023-06-08',
      issuer: 'UBND huyện Gia Lộc',
      subject: 'về việc báo cáo kết quả thực hiện cải cách hành chính 6 tháng đầu năm 2023',
    },
  ],
  [
    'Kế hoạch số 51-KH/HU ngày 15 tháng 9 năm 2017 của Ban Thường vụ Huyện ủy Gia Lộc đẩy mạnh cải cách hành chính',
    {
      type: 'Kế hoạch',
      number: '51',
      symbol: 'KH/HU',
      date: '2017-09-15',
      issuer: 'Ban Thường vụ Huyện ủy Gia Lộc',
      subject: 'đẩy mạnh cải cách hành chính',
    },
  ],
  [
    'Kế hoạch số 54/KH-UBND ngày 31/12/2022 về việc thực hiện CCHC nhà nước năm 2023',
    {
      type: 'Kế hoạch',
      number: '54',
      symbol: 'KH-UBND',
      date: '2022-12-31',
      subject: 'về việc thực hiện CCHC nhà nước năm 2023',
    },
  ],
  [
    'Nghị định số 90/2020/NĐ-CP ngày 13 tháng 8 năm 2020 của Chính phủ về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    {
      type: 'Nghị định',
      number: '90/2020',
      symbol: 'NĐ-CP',
      date: '2020-08-13',
      issuer: 'Chính phủ',
      subject: 'về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    },
  ],
  [
    'Ngày 22/02/2023, UBND xã ban hành kế hoạch số 10/KH- UBND về Tuyên truyền cải cách hành chính',
    {
      type: 'Kế hoạch',
      number: '10',
      symbol: 'KH-UBND',
      date: '2023-02-22',
      subject: 'về Tuyên truyền cải cách hành chính',
    },
  ],
  [
    'Luật Ngân sách nhà nước số 83/2015/QH13 ban hành ngày 26/6/2015',
    {
      type: 'Luật',
      number: '83/2015',
      symbol: 'QH13',
      date: '2015-06-26',
      subject: 'Ngân sách nhà nước',
    },
  ],
  [
    '26/CT-TTg ngày 05/9/2016',
    { type: 'Chỉ thị', number: '26', symbol: 'CT-TTg', date: '2016-09-05' },
  ],
  [
    '24/CT- UBND ngày 15/11/2016',
    { type: 'Chỉ thị', number: '24', symbol: 'CT-UBND', date: '2016-11-15' },
  ],
  [
    'Nghị định số 117/2013/NĐ-CP ngày 07 tháng 10 năm 2013 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP ngày 17 tháng 10 năm 2005',
    {
      type: 'Nghị định',
      number: '117/2013',
      symbol: 'NĐ-CP',
      date: '2013-10-07',
      issuer: 'Chính phủ',
      subject:
        'sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP ngày 17 tháng 10 năm 2005',
    },
  ],
  [
    'Nghị định số 117/2013/NĐ-CP sửa đổi Nghị định số 130/2005/NĐ-CP ngày 17/10/2005',
    {
      type: 'Nghị định',
      number: '117/2013',
      symbol: 'NĐ-CP',
      subject: 'sửa đổi Nghị định số 130/2005/NĐ-CP ngày 17/10/2005',
    },
  ],
  [
    '43/2011/NĐ-CP ngày 13/6/2011',
    { type: 'Nghị định', number: '43/2011', symbol: 'NĐ-CP', date: '2011-06-13' },
  ],
  ['Số: /BC-UBND', { type: 'Báo cáo', symbol: 'BC-UBND' }],
  [
    'Số:      /BC-UBND ngày 15 tháng 12 năm 2023',
    { type: 'Báo cáo', symbol: 'BC-UBND', date: '2023-12-15' },
  ],
  ['Nghị định số 61/2018/NĐ-CP', { type: 'Nghị định', number: '61/2018', symbol: 'NĐ-CP' }],
  [
    'Nghị định 61/2018 của Chính phủ',
    { type: 'Nghị định', number: '61/2018', issuer: 'Chính phủ' },
  ],
  [
    'Nghị quyết số 95/2014/NQ-HĐND của UBND tỉnh Hải Dương',
    { type: 'Nghị quyết', number: '95/2014', symbol: 'NQ-HĐND', issuer: 'UBND tỉnh Hải Dương' },
  ],
  ['Thông tư 01/2018/TT-VPCP', { type: 'Thông tư', number: '01/2018', symbol: 'TT-VPCP' }],
  ['431/BC-UBND', { type: 'Báo cáo', number: '431', symbol: 'BC-UBND' }],
  [
    '22 /QĐ-UBND ngày 11 tháng 01 năm 2021',
    { type: 'Quyết định', number: '22', symbol: 'QĐ-UBND', date: '2021-01-11' },
  ],
  ['09/CT-UBND', { type: 'Chỉ thị', number: '09', symbol: 'CT-UBND' }],
  ['Đề án 06', { type: 'Đề án', number: '06' }],
  ['Đề án 02 của Huyện ủy Gia Lộc', { type: 'Đề án', number: '02', issuer: 'Huyện ủy Gia Lộc' }],
  [
    'Thực hiện Công văn số 528 - CV/BCĐ ngày 20/3/2023 của Ban Chỉ đạo Đề án huyện Kim Thành về việc sơ kết đề án',
    {
      type: 'Công văn',
      number: '528',
      symbol: 'CV/BCĐ',
      date: '2023-03-20',
      issuer: 'Ban Chỉ đạo Đề án huyện Kim Thành',
      subject: 'về việc sơ kết đề án',
    },
  ],
  [
    '01-NQ/ĐH ngày 20/8/2020',
    { type: 'Nghị quyết', number: '01', symbol: 'NQ/ĐH', date: '2020-08-20' },
  ],
  [
    '3395/QĐ-UBND ngày 15/12/2022',
    { type: 'Quyết định', number: '3395', symbol: 'QĐ-UBND', date: '2022-12-15' },
  ],
  [
    '126/UBND - NV ngày 06 tháng 03 năm 2023',
    { type: 'Công văn', number: '126', symbol: 'UBND-NV', date: '2023-03-06' },
  ],
  [
    '10/ KH-UBND ngày 14/03/2023',
    { type: 'Kế hoạch', number: '10', symbol: 'KH-UBND', date: '2023-03-14' },
  ],
  [
    '92/2009/NĐ- CP ngày 22/10/2009',
    { type: 'Nghị định', number: '92/2009', symbol: 'NĐ-CP', date: '2009-10-22' },
  ],
  [
    '36/CV-UBND ngày 22/7/2023',
    { type: 'Công văn', number: '36', symbol: 'CV-UBND', date: '2023-07-22' },
  ],
  [
    '02/QĐ-UBND về Quy định về quản lý và sử dụng tài sản công của UBND xã Liên Mạc ngày 13/01/2023',
    {
      type: 'Quyết định',
      number: '02',
      symbol: 'QĐ-UBND',
      date: '2023-01-13',
      subject: 'về Quy định về quản lý và sử dụng tài sản công của UBND xã Liên Mạc',
    },
  ],
  ['01/QCTS-UBND', { number: '01', symbol: 'QCTS-UBND' }],
  ['13/2016/QĐUBND ngày 17/6/2016', { number: '13/2016', symbol: 'QĐUBND', date: '2016-06-17' }],
  [
    '02/QĐ-BCĐ ngày 09/05/2023',
    { type: 'Quyết định', number: '02', symbol: 'QĐ-BCĐ', date: '2023-05-09' },
  ],
  [
    '58/QĐ-UBND ngày 3/7/2023',
    { type: 'Quyết định', number: '58', symbol: 'QĐ-UBND', date: '2023-07-03' },
  ],
  [
    'Công văn số: 25/UBND-VP của UBND xã Liên Mạc rà soát danh mục TTHC',
    {
      type: 'Công văn',
      number: '25',
      symbol: 'UBND-VP',
      issuer: 'UBND xã Liên Mạc',
      subject: 'rà soát danh mục TTHC',
    },
  ],
  [
    'Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ V/v xây dựng Kế hoạch cải cách hành chính',
    {
      type: 'Công văn',
      number: '4625',
      symbol: 'BNV-CCHC',
      date: '2025-07-02',
      issuer: 'Bộ Nội vụ',
      subject: 'về việc xây dựng Kế hoạch cải cách hành chính',
    },
  ],
  [
    'Thông tư liên tịch số 56/2015/TTLT-BYT-BNV',
    { type: 'Thông tư liên tịch', number: '56/2015', symbol: 'TTLT-BYT-BNV' },
  ],
  ['Luật số 72/2025/QH15', { type: 'Luật', number: '72/2025', symbol: 'QH15' }],
  ['1659/NQ-UBTVQH15', { type: 'Nghị quyết', number: '1659', symbol: 'NQ-UBTVQH15' }],
  [
    '102-CTr/TU ngày 21/02/2025',
    { type: 'Chương trình', number: '102', symbol: 'CTr/TU', date: '2025-02-21' },
  ],
  [
    'kế hoạch 54/kh-ubnd 31/12/2022',
    { type: 'Kế hoạch', number: '54', symbol: 'KH-UBND', date: '2022-12-31' },
  ],
  [
    'Quyết định số 619/QĐ-TTg (ngày 08/5/2017) của Thủ tướng Chính phủ ban hành Quy định về xây dựng xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật',
    {
      type: 'Quyết định',
      number: '619',
      symbol: 'QĐ-TTg',
      date: '2017-05-08',
      issuer: 'Thủ tướng Chính phủ',
      subject: 'ban hành Quy định về xây dựng xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật',
    },
  ],
  [
    'Kế hoạch số 19/KH-UBND ngày 19/04/2023 của Uỷ ban nhân dân xã Liên Mạc;',
    {
      type: 'Kế hoạch',
      number: '19',
      symbol: 'KH-UBND',
      date: '2023-04-19',
      issuer: 'Ủy ban nhân dân xã Liên Mạc',
    },
  ],
  ['Kế hoạch CCHC năm 2022', { type: 'Kế hoạch', subject: 'CCHC năm 2022' }],
  ['Kế hoạch 5 năm 2021-2025', { type: 'Kế hoạch', subject: '5 năm 2021-2025' }],
  ['Hiến pháp năm 2013', { type: 'Hiến pháp', subject: 'năm 2013' }],
  [
    'Quy chế chi tiêu nội bộ của UBND xã',
    { type: 'Quy chế', subject: 'chi tiêu nội bộ của UBND xã' },
  ],
  [
    'Nghị quyết của Quốc hội về cải cách tiền lương',
    { type: 'Nghị quyết', issuer: 'Quốc hội', subject: 'về cải cách tiền lương' },
  ],
  [
    'Kế hoạch số 54/KH-UBND ngày 31/02/2022 về CCHC',
    { type: 'Kế hoạch', number: '54', symbol: 'KH-UBND', subject: 'về CCHC' },
  ],
  [
    'Kê\u0301 hoa\u0323ch sô\u0301 54/KH-UBND\u00a0nga\u0300y 31/12/2022',
    { type: 'Kế hoạch', number: '54', symbol: 'KH-UBND', date: '2022-12-31' },
  ],
  ['Kế hoạch số 54/KH–UBND', { type: 'Kế hoạch', number: '54', symbol: 'KH-UBND' }],
  ['45/45 nhiệm vụ (đạt 100%)', { subject: '45/45 nhiệm vụ (đạt 100%)' }],
  ['chưa có', { subject: 'chưa có' }],
  ['', {}],
  [' \u00a0 ', {}],
];

describe('parseCitation', () => {
  it.each(CASES)('reads “%s”', (typed, parts) => {
    const { found, ...read } = parseCitation(typed);
    expect(read).toEqual({ ...NONE, ...parts });
    expect(found.every((part) => read[part] !== null)).toBe(true);
  });

  it('does not call a type found that only the symbol tells', () => {
    expect(parseCitation('54/KH-UBND').found).toEqual(['number', 'symbol']);
    expect(parseCitation('Kế hoạch số 54/KH-UBND').found).toEqual(['type', 'number', 'symbol']);
  });

  it.each([
    '1/'.repeat(50_000),
    'số '.repeat(30_000),
    'Kế hoạch '.repeat(10_000),
    '-'.repeat(100_000),
    '1 '.repeat(50_000),
    'ngày 1/1/2023 '.repeat(7_000),
  ])('reads 100 kB of hostile text without delay (%#)', (typed) => {
    // A reader that is not linear runs into the time limit of the test.
    expect(parseCitation(typed)).toHaveProperty('found');
  });
});

describe('referenceCode', () => {
  it.each([
    ['54', 'KH-UBND', '54/KH-UBND'],
    ['51', 'KH/HU', '51-KH/HU'],
    ['90/2020', 'NĐ-CP', '90/2020/NĐ-CP'],
    ['06', null, '06'],
    [null, 'BC-UBND', null],
    [null, null, null],
  ])('writes %s and %s as %s', (number, symbol, code) => {
    expect(referenceCode({ number, symbol })).toBe(code);
  });
});
