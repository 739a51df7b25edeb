import { expect, it } from 'vitest';
import { composeStatement } from '../../src/document/compose-statement.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import type { StatementBlock } from '../../src/domain/template/template.ts';
import { allSections } from './cchc-template.ts';
import { shippedTemplate } from './shipped-template.ts';
import { trialInput, type TypedFigures } from './trial-input.ts';

const template = shippedTemplate('kiem-soat-tthc');
const statements: readonly StatementBlock[] = allSections(template.sections).flatMap(({ blocks }) =>
  blocks.filter((block) => block.kind === 'statement'),
);
const YEAR: Period = { kind: 'year', year: 2023, ordinal: 1, from: '2022-12-15', to: '2023-12-14' };
const QUARTER: Period = {
  kind: 'quarter',
  year: 2026,
  ordinal: 1,
  from: '2025-12-15',
  to: '2026-03-14',
};

/** What a statement prints for these figures, or the state it is in. */
function sentence(id: string, period: Period, figures: TypedFigures): string {
  const block = statements.find((one) => one.id === id);
  if (block === undefined) throw new Error(`No statement ${id}`);
  const composed = composeStatement(block, evaluate(trialInput({ template, figures, period })));
  return composed.state === 'printed' ? composed.text : composed.state;
}

const HALF_ONLINE = { dossierReceivedTotal: '100', dossierReceivedOnline: '50' };

const SENTENCES: readonly (readonly [id: string, typed: TypedFigures, printed: string])[] = [
  ['K01', {}, 'waiting'],
  ['K01', { impactAssessedTthc: '0' }, '- Số TTHC đã đánh giá tác động trong kỳ báo cáo: Không.'],
  ['K01', { impactAssessedTthc: '2' }, '- Số TTHC đã đánh giá tác động trong kỳ báo cáo: 02 TTHC.'],
  [
    'K01.appraised',
    { appraisedTthc: '12' },
    '- Số TTHC, văn bản QPPL có quy định TTHC được thẩm định, thẩm tra trong kỳ: 12.',
  ],
  [
    'K02',
    { publishDecisions: '3' },
    '- Số quyết định công bố TTHC, danh mục TTHC đã ban hành trong kỳ: 03 quyết định.',
  ],
  ['K03', { tthcCount: { commune: '138' } }, 'none'],
  ['K03', { tthcCount: { military: '12' } }, '+ Trong đó theo ngành dọc: Quân sự 12 TTHC.'],
  [
    'K03',
    { tthcCount: { military: '0', police: '12' } },
    '+ Trong đó theo ngành dọc: Công an 12 TTHC.',
  ],
  ['K04', { reviewPlanned: '0', reviewDone: '0' }, 'none'],
  [
    'K04',
    { reviewPlanned: '138', reviewDone: '100' },
    '- Tỷ lệ hoàn thành kế hoạch rà soát, đơn giản hóa TTHC mới đạt 72,46% (100/138 TTHC).',
  ],
  ['K05', {}, 'waiting'],
  [
    'K05',
    { feedbackTotal: '0' },
    'Tổng số phản ánh, kiến nghị đã tiếp nhận trong kỳ báo cáo: Không.',
  ],
  [
    'K05',
    { feedbackTotal: '12' },
    'Tổng số phản ánh, kiến nghị đã tiếp nhận trong kỳ báo cáo: 12.',
  ],
  ['K05.handled', { feedbackTotal: '0' }, 'none'],
  ['K05.handled', { feedbackTotal: '4', feedbackHandled: '3' }, '- Số đã xử lý: 03/04, đạt 75%.'],
  // Praise and blame for handling what never came is what R2 has wrong.
  ['K06', { feedbackTotal: '0', feedbackHandled: '0' }, 'none'],
  ['K06', { feedbackTotal: '4', feedbackHandled: '3' }, 'none'],
  [
    'K06',
    { feedbackTotal: '4', feedbackHandled: '4' },
    '- Việc tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức được thực hiện kịp thời (04/04 phản ánh, kiến nghị đã xử lý).',
  ],
  ['K07', { feedbackTotal: '0', feedbackHandled: '0' }, 'none'],
  ['K07', { feedbackTotal: '4', feedbackHandled: '4' }, 'none'],
  [
    'K07',
    { feedbackTotal: '4', feedbackHandled: '3' },
    '- Việc phản hồi kết quả xử lý phản ánh, kiến nghị còn chậm, đến cuối kỳ còn 01 phản ánh, kiến nghị chưa xử lý xong.',
  ],
  ['K08', { dossierResolvedLate: '0' }, '- Không có hồ sơ giải quyết quá hạn.'],
  [
    'K08',
    { dossierResolvedLate: '4', dossierResolvedTotal: '2863', dossierLateApologised: '4' },
    '- Số hồ sơ giải quyết quá hạn: 04 hồ sơ, chiếm 0,14% số hồ sơ đã giải quyết; số hồ sơ trễ hạn đã có văn bản xin lỗi: 04 hồ sơ.',
  ],
  ['K09', {}, 'waiting'],
  ['K09', { dossierPendingTotal: '0' }, '- Số hồ sơ đang giải quyết: Không.'],
  [
    'K09',
    { dossierPendingInTime: '100', dossierPendingLate: '9' },
    '- Số hồ sơ đang giải quyết: 109 hồ sơ; trong hạn 100 hồ sơ; quá hạn 09 hồ sơ.',
  ],
  ['K10', {}, 'none'],
  [
    'K10',
    { dossierResolvedByField: { certification: '1811', civilStatus: '795' } },
    '- Theo lĩnh vực, UBND xã Thử đã giải quyết 2.606 hồ sơ, cụ thể như bảng sau và tại Phụ lục kèm theo.',
  ],
  ['K11', HALF_ONLINE, 'none'],
  ['K11', { ...HALF_ONLINE, onlineTargetPct: '80' }, 'none'],
  [
    'K11',
    { ...HALF_ONLINE, onlineTargetPct: '50' },
    '- Các chỉ tiêu được giao về thực hiện TTHC trên môi trường điện tử đều đạt.',
  ],
  [
    'K11',
    { ...HALF_ONLINE, onlineTargetPct: '50', onlinePaymentPct: '62', onlinePaymentTargetPct: '70' },
    'none',
  ],
  ['K11.online', HALF_ONLINE, 'none'],
  [
    'K11.online',
    { ...HALF_ONLINE, onlineTargetPct: '80' },
    '- Tỷ lệ hồ sơ trực tuyến 50%, chưa đạt chỉ tiêu được giao (80%).',
  ],
  [
    'K11.payment',
    { onlinePaymentPct: '62', onlinePaymentTargetPct: '60' },
    '- Tỷ lệ thanh toán trực tuyến 62%, đạt chỉ tiêu được giao (60%).',
  ],
  ['K12', HALF_ONLINE, 'none'],
  [
    'K12',
    { ...HALF_ONLINE, onlineTargetPct: '80' },
    '- Việc tiếp cận dịch vụ công trực tuyến của một bộ phận người dân còn chậm, kết quả chưa cao.',
  ],
  [
    'K12',
    { ...HALF_ONLINE, onlineTargetPct: '40' },
    '- Việc nộp hồ sơ trực tuyến đã đi vào nền nếp, giảm thời gian đi lại cho người dân.',
  ],
  [
    'K13',
    { initiativesImplemented: '0', initiativesRegistered: '1' },
    'UBND xã Thử đã đăng ký 01 sáng kiến cải cách TTHC nhưng trong kỳ chưa triển khai được.',
  ],
  ['K13', { initiativesImplemented: '2' }, 'UBND xã Thử đã triển khai 02 sáng kiến cải cách TTHC.'],
  ['K14', { componentNotDigitized: '33', dossierReceivedDirectPost: '34' }, 'none'],
  ['K14', { componentNotDigitized: '0', dossierReceivedDirectPost: '0' }, 'none'],
  [
    'K14',
    { componentNotDigitized: '33', dossierReceivedDirectPost: '33' },
    '- Số hồ sơ chưa số hóa thành phần đúng bằng số hồ sơ không nộp trực tuyến (33 hồ sơ).',
  ],
  ['K15', { meetingsRegular: '0' }, 'none'],
  [
    'K15',
    { meetingsRegular: '51' },
    '- Định kỳ, UBND xã Thử tổ chức giao ban để kiểm tra, đôn đốc việc giải quyết TTHC (51 cuộc trong kỳ).',
  ],
  [
    'K15',
    { meetingsRegular: '52' },
    '- Hằng tuần, UBND xã Thử tổ chức giao ban để kiểm tra, đôn đốc việc giải quyết TTHC (52 cuộc trong kỳ).',
  ],
  ['K16', {}, 'none'],
  [
    'K16',
    { tthcControlAllowance: '100.000' },
    'Mức chi hỗ trợ cán bộ, công chức làm đầu mối kiểm soát TTHC hiện nay là 100.000 đồng/tháng.',
  ],
];

it.each(SENTENCES)('%s with %o prints “%s”', (id, typed, printed) => {
  expect(sentence(id, YEAR, typed)).toBe(printed);
});

it('counts the weeks of a quarter as thirteen', () => {
  expect(sentence('K15', QUARTER, { meetingsRegular: '13' })).toContain('Hằng tuần');
  expect(sentence('K15', QUARTER, { meetingsRegular: '12' })).toContain('Định kỳ');
});
