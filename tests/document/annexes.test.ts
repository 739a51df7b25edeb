import { beforeAll, describe, expect, it } from 'vitest';
import { attachedLine } from '../../src/text/document-head.ts';
import { ANNEX_TREE } from '../fixtures/documents/annex-tree.ts';
import { REAL_REPORTS } from '../fixtures/reports/real-reports.ts';
import { DocxParts, textOf } from './docx-parts.ts';

describe('annexes in the .docx', () => {
  let parts: DocxParts;
  beforeAll(async () => {
    parts = await DocxParts.of(ANNEX_TREE);
  });

  it('each begin a page of their own, turned as they say, and count pages from 1', () => {
    const sections = parts.document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(3);
    const [body = '', lying = '', standing = ''] = sections;
    expect(body).not.toContain('landscape');
    expect(lying).toMatch(/<w:pgSz w:w="1683\d" w:h="1190\d" w:orient="landscape"/);
    expect(standing).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"');
      expect(section).toContain('<w:titlePg/>');
    }
  });

  it('stand after the signature, each with its head', () => {
    const text = parts.paragraphs.map(textOf).join('\n');
    const order = [
      'Nguyễn Thị Hường',
      'Biểu số 01',
      'Phụ lục I',
      'KẾT QUẢ GIẢI QUYẾT',
      '(Kèm theo Báo cáo số 15/BC-UBND ngày 09 tháng 6 năm 2023 của Ủy ban nhân dân xã Thống Nhất)',
      '(Số liệu từ ngày 10/12/2022)',
      'Phụ lục II',
      'Nội dung của phụ lục II.',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('name their report without breaking its number or its date', () => {
    const line = parts.paragraphs.find((xml) => xml.includes('(Kèm theo')) ?? '';
    const words = /<w:t[^>]*>([^<]*)</.exec(line)?.[1]?.split(' ') ?? [];
    expect(words).toContain('số\u00a015/BC-UBND');
    expect(words).toContain('ngày\u00a009\u00a0tháng\u00a06\u00a0năm\u00a02023');
  });

  it('set their tables to the width of their own page', () => {
    const widths = [...parts.document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    // 297 mm less 20 and 15, in twentieths of a point.
    expect(widths.some((width) => Math.abs(width - 14854) < 5)).toBe(true);
  });
});

it('an annex leaves room for a number and a day that are not known', () => {
  const of = { document: 'BÁO CÁO', symbol: 'BC-BCĐ', issuer: 'Ban Chỉ đạo xã Thống Nhất' };
  expect(attachedLine({ ...of, number: '', date: null })).toBe(
    '(Kèm theo Báo cáo số …/BC-BCĐ ngày … tháng … năm … của Ban Chỉ đạo xã Thống Nhất)',
  );
  expect(attachedLine({ ...of, number: '5', date: '2023-02-09' })).toBe(
    '(Kèm theo Báo cáo số 05/BC-BCĐ ngày 09 tháng 02 năm 2023 của Ban Chỉ đạo xã Thống Nhất)',
  );
});

it('an annex that was taken in and has nothing yet has its empty form, a row to be filled in', () => {
  const [annex] = (REAL_REPORTS.R5.annexes ?? []).filter(
    ({ section }) => section === 'annex.tasks',
  );
  const [table] = annex?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('No form in the annex');
  expect(table.headerRows.length).toBeGreaterThan(0);
  expect(table.rows).toHaveLength(1);
  expect(table.rows[0]?.map(({ text }) => text)).toEqual(table.widths.map(() => ''));
});
