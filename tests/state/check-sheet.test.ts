import { expect, it } from 'vitest';
import { composeCheckSheet, type CheckSheet } from '../../src/document/compose-check-sheet.ts';
import { sampleDesk } from './sample-desk.ts';
import { CheckSheetDesk } from '../../src/state/check-sheet.svelte.ts';

function sampleSheet(change: Partial<CheckSheet> = {}): CheckSheet {
  const { desk } = sampleDesk();
  const { style } = desk.evaluation.input.organisation;
  return {
    report: 'Báo cáo CCHC 6 tháng đầu năm 2023',
    superior: [],
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỐNG NHẤT'],
    placeAndDate: 'Thống Nhất, ngày 09 tháng 6 năm 2023',
    style,
    groups: [{ label: 'Cộng', holds: 12, open: 1, accepted: 1, notEnoughData: 3 }],
    open: [{ severity: 'error', message: 'Lệch 5.' }],
    accepted: [{ message: 'Lệch 2.', reason: 'Hai hồ sơ rút', when: '08:00 ngày 09/6/2023' }],
    when: '08:00 ngày 09/6/2023',
    textsChecked: true,
    ...change,
  };
}

const lines = (sheet: CheckSheet): readonly string[] =>
  composeCheckSheet(sheet).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.text : [],
  );

it('says what is open, and what was accepted and why', () => {
  expect(lines(sampleSheet())).toEqual([
    'Soát lúc 08:00 ngày 09/6/2023, trên số liệu và lời văn đang có trong báo cáo.',
    '- Lỗi: Lệch 5.',
    '- Lệch 2. Lý do: Hai hồ sơ rút (ghi lúc 08:00 ngày 09/6/2023).',
  ]);
});

it('says when nothing is open, and when the words have not been read', () => {
  const said = lines(sampleSheet({ open: [], accepted: [], textsChecked: false }));
  expect(said[0]).toContain('Lời văn chưa được soát');
  expect(said.slice(1)).toEqual([
    'Không còn lỗi hoặc điều cần nhắc nào chưa xử lý.',
    'Không có điều nào được chấp nhận mà không sửa.',
  ]);
});

it('keeps to what one page holds', () => {
  const open = Array.from({ length: 40 }, () => ({
    severity: 'warning' as const,
    message: 'Xem.',
  }));
  const said = lines(sampleSheet({ open }));
  const shown = said.filter((line) => line.startsWith('- Nhắc')).length;
  expect(shown).toBeLessThan(8);
  expect(shown).toBeGreaterThan(0);
  expect(said).toContain(`Và ${String(40 - shown)} điều khác, xem ở trang Soát toàn báo cáo.`);
});

it('counts the checks of the sample report, and an accepted finding among them', () => {
  const { desk } = sampleDesk();
  desk.typeFigure('dossierReceivedTotal', '1.150');
  desk.leaveField();
  const balance = desk.findings.find(({ rule }) => rule === 'R-SUM-BALANCE');
  if (!balance) throw new Error('The balance is not found to be off');
  desk.accept(balance, 'Đang đối chiếu');
  const table = new CheckSheetDesk(desk).document.blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('No table');
  const sums = table.rows[0]?.map(({ text }) => text) ?? [];
  expect(sums[0]).toBe('Cộng, cân đối, phần và tổng');
  expect(Number(sums[1])).toBeGreaterThan(20);
  expect(sums[3]).toBe('1');
});
