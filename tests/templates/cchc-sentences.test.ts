import { expect, it } from 'vitest';
import { composeStatement } from '../../src/document/compose-statement.ts';
import type { Organisation } from '../../src/domain/organisation/organisation.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { newReport } from '../../src/domain/report/new-report.ts';
import type { StatementBlock } from '../../src/domain/template/template.ts';
import { allSections, cchcTemplate } from './cchc-template.ts';

const template = cchcTemplate();
const statements: readonly StatementBlock[] = allSections(template.sections).flatMap(({ blocks }) =>
  blocks.filter((block) => block.kind === 'statement'),
);

const COMMUNE: Organisation = {
  id: 'o',
  rev: 0,
  unitCode: null,
  name: 'Liên Mạc',
  kind: 'xã',
  province: 'tỉnh Hải Dương',
  district: 'huyện Thanh Hà',
  place: 'Liên Mạc',
  reportSymbol: 'BC-UBND',
  signers: [],
  addressees: [],
  recipients: [],
  style: {
    sizeSet: '13-14-14',
    bodySize: 14,
    firstLineIndentCm: 1.27,
    lineSpacing: 1,
    paragraphSpacing: 6,
    marginTop: 20,
    marginBottom: 20,
    marginLeft: 30,
    marginRight: 15,
    addressed: true,
    percentDecimals: 2,
    padSmallCounts: true,
  },
  lists: {},
  issuers: [],
  targets: {},
  phrases: {},
  laws: { off: [], own: [] },
  ownTemplates: {},
  sample: false,
};
const HALF: Period = { kind: 'half', year: 2023, ordinal: 1, from: '2022-12-10', to: '2023-06-09' };
const YEAR: Period = { kind: 'year', year: 2023, ordinal: 1, from: '2022-12-10', to: '2023-12-09' };

/** What a statement prints for these figures, or the state it is in. */
function sentence(id: string, period: Period, typed: Readonly<Record<string, string>>): string {
  const at = '2023-12-09T00:00:00.000Z';
  const evaluation = evaluate({
    template,
    organisation: COMMUNE,
    figures: {
      id: 'f',
      rev: 0,
      organisationId: 'o',
      period,
      entries: Object.fromEntries(
        Object.entries(typed).map(([cell, value]) => [cell, { typed: value, at }]),
      ),
      name: null,
      rows: {},
    },
    report: newReport({
      id: 'r',
      organisationId: 'o',
      templateId: 'cchc',
      figureSetId: 'f',
      at,
    }),
    references: [],
  });
  const block = statements.find((one) => one.id === id);
  if (block === undefined) throw new Error(`No statement ${id}`);
  const composed = composeStatement(block, evaluation);
  return composed.state === 'printed' ? composed.text : composed.state;
}

const SENTENCES: readonly {
  readonly id: string;
  readonly period?: Period;
  readonly typed: Readonly<Record<string, string>>;
  readonly printed: string;
}[] = [
  { id: 'C01', typed: {}, printed: 'waiting' },
  {
    id: 'C01',
    typed: { legalNormDocsIssued: '0' },
    printed: '6 tháng đầu năm 2023, UBND xã Liên Mạc không ban hành văn bản quy phạm pháp luật.',
  },
  { id: 'C03', typed: { dossierResolvedLate: '0' }, printed: 'waiting' },
  {
    id: 'C03',
    typed: { dossierResolvedLate: '0', dossierPendingLate: '0' },
    printed: 'Tất cả hồ sơ đều được giải quyết trước hạn hoặc đúng hạn; không có hồ sơ quá hạn.',
  },
  {
    id: 'C03',
    typed: { dossierReceivedTotal: '861', dossierResolvedLate: '41', dossierPendingLate: '6' },
    printed: 'Tổng số hồ sơ trễ hạn: 47 hồ sơ, chiếm 5,46% tổng số hồ sơ tiếp nhận.',
  },
  { id: 'C05', typed: { dossierLateTotal: '0' }, printed: 'none' },
  {
    id: 'C06',
    typed: { dossierLateTotal: '47', dossierLateApologised: '0' },
    printed:
      '- Việc xin lỗi người dân khi trả kết quả trễ hạn chưa thực hiện đầy đủ (mới xin lỗi 0 trong số 47 hồ sơ).',
  },
  {
    id: 'C10',
    typed: { dossierReceivedTotal: '1.144' },
    printed: 'Tính từ ngày 10/12/2022 đến ngày 09/6/2023, tổng số hồ sơ tiếp nhận: 1.144 hồ sơ.',
  },
  {
    id: 'C10',
    period: YEAR,
    typed: {
      dossierReceivedTotal: '2.579',
      dossierReceivedOnline: '2.551',
      dossierReceivedDirectPost: '25',
      dossierReceivedCarriedOver: '3',
    },
    printed:
      'Tính từ ngày 10/12/2022 đến ngày 09/12/2023, tổng số hồ sơ tiếp nhận: 2.579 hồ sơ, trong đó tiếp nhận trực tuyến 2.551 hồ sơ (chiếm 98,91% tổng số hồ sơ tiếp nhận); tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích 25 hồ sơ (chiếm 0,97%); từ kỳ trước chuyển sang 03 hồ sơ.',
  },
  {
    id: 'C11',
    typed: { dossierReceivedTotal: '100', dossierReceivedOnline: '50', onlineTargetPct: '80' },
    printed: '- Tỷ lệ hồ sơ nộp trực tuyến đạt 50%, chưa đạt chỉ tiêu được giao (80%).',
  },
  {
    id: 'C11',
    typed: { dossierReceivedTotal: '100', dossierReceivedOnline: '99', onlineTargetPct: '80' },
    printed: 'none',
  },
  {
    id: 'C18',
    typed: {
      taskTotal: '9',
      taskNotStartedOverdue: '0',
      taskInProgressOverdue: '3',
      taskDoneOnTime: '2',
      taskDoneLate: '3',
    },
    printed:
      'Trong kỳ, UBND xã Liên Mạc được cấp trên giao 09 nhiệm vụ, trong đó có 06 nhiệm vụ quá hạn; hoàn thành đúng hạn 02 nhiệm vụ; hoàn thành quá hạn 03 nhiệm vụ; đang thực hiện đã quá hạn 03 nhiệm vụ; chưa thực hiện đã quá hạn 0 nhiệm vụ.',
  },
  {
    id: 'C20',
    typed: { publicInvestmentPlanned: '0' },
    printed: 'Giải ngân vốn đầu tư công: không có kế hoạch vốn trong kỳ.',
  },
  {
    id: 'C22',
    period: YEAR,
    typed: { budgetRevenue: '4.500.845.758' },
    printed: 'Thu ngân sách nhà nước trên địa bàn đến ngày 09/12/2023: 4.500.845.758 đồng.',
  },
  {
    id: 'C24',
    typed: { equipComputers: '4', equipShortage: 'máy scan' },
    printed: 'none',
  },
  {
    id: 'C24.limits',
    typed: { equipComputers: '4', equipShortage: 'máy scan' },
    printed: '- Trang thiết bị của Bộ phận Một cửa còn thiếu hoặc đã cũ: máy scan.',
  },
  {
    id: 'C31',
    period: YEAR,
    typed: {
      'evalExcellent.reportYear': '3',
      'evalGood.reportYear': '23',
      'evalCompleted.reportYear': '1',
    },
    printed:
      'Kết quả đánh giá, xếp loại chất lượng năm 2023: hoàn thành tốt nhiệm vụ 23 người; hoàn thành xuất sắc nhiệm vụ 03 người; hoàn thành nhiệm vụ 01 người.',
  },
  {
    id: 'C31.half',
    typed: {},
    printed:
      'Việc đánh giá, xếp loại chất lượng cán bộ, công chức được thực hiện vào cuối năm; tại thời điểm báo cáo chưa có kết quả.',
  },
  { id: 'C31.half', period: YEAR, typed: {}, printed: 'none' },
  { id: 'C32', typed: {}, printed: 'none' },
  {
    id: 'C32',
    typed: { transferCivilServantsIn: '2', transferCivilServantsOut: '2' },
    printed:
      'Trong kỳ, UBND xã Liên Mạc đã thực hiện việc điều động, luân chuyển; công chức điều động đến 02 người; công chức điều động đi 02 người.',
  },
];

it.each(SENTENCES)('$id prints “$printed”', ({ id, period = HALF, typed, printed: expected }) => {
  expect(sentence(id, period, typed)).toBe(expected);
});
