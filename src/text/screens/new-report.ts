import { REPORT_YEARS, type YearReading } from '../../domain/period/read-year.ts';
import type { Period, PeriodKind } from '../../domain/period/period.ts';
import type { ParsedCitation } from '../../domain/reference/parse-citation.ts';
import { referenceCode } from '../../domain/reference/reference-code.ts';
import { formatDate } from '../format-date.ts';
import { periodLabel } from '../period-label.ts';
import { quoted } from '../problem-text.ts';

const UNKNOWN = 'chưa rõ';
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Words of "Tạo báo cáo". */
export const newReportWords = {
  documentTitle: 'Tạo báo cáo – Báo Cáo Xã',
  title: 'Tạo báo cáo',
  create: 'Tạo báo cáo',
  cancel: 'Thôi',
  template: 'Loại báo cáo',
  otherTemplates: 'Cấp trên gửi mẫu riêng, hoặc đơn vị muốn sửa đề cương?',
  ownTemplates: 'Mẫu báo cáo của đơn vị',
  period: 'Kỳ báo cáo',
  kind: 'Loại kỳ',
  year: 'Năm',
  ordinal: { month: 'Tháng', quarter: 'Quý', half: 'Nửa năm' },
  from: 'Số liệu từ ngày',
  to: 'Đến ngày',
  daysHint: 'Tỉnh chốt số liệu vào ngày khác thì sửa hai ngày này.',
  subPeriods: 'Các kỳ số liệu',
  subPeriodsHint:
    'Báo cáo này lấy số liệu theo từng kỳ riêng. Sửa ngày của kỳ nào khác kỳ báo cáo; sau này vẫn sửa được.',
  issuer: {
    label: 'Nơi ban hành',
    lacksCommittee:
      'Báo cáo loại này thường do Ban Chỉ đạo ban hành, mà đơn vị chưa lập Ban Chỉ đạo nào. Tạo báo cáo trước rồi lập sau cũng được.',
    toOrganisation: 'Lập Ban Chỉ đạo ở trang Đơn vị',
  },
  district: {
    label: 'Huyện, quận, thị xã, thành phố khi đó',
    hint: 'Kỳ này kết thúc trước 01/7/2025, khi xã còn thuộc huyện: huyện Gia Lộc. Chưa nhớ thì để trống, bản in chừa chỗ.',
    found: (count: number) =>
      count === 0
        ? 'Danh sách không có tên này; vẫn dùng được tên đã gõ.'
        : `${String(count)} nơi. Dùng phím mũi tên xuống để chọn.`,
    loading: 'Đang tải danh sách đơn vị cũ…',
    failed: 'Chưa tải được danh sách đơn vị cũ; cứ gõ tên vào ô.',
  },
  label: (period: Period) =>
    `Báo cáo ${periodLabel(period)}, số liệu từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}.`,
  stored: (period: Period) =>
    `Kỳ này đã có số liệu trên máy, từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}. Các báo cáo của cùng một kỳ dùng chung số liệu và dùng chung hai ngày này.`,
  date: 'Ngày báo cáo (nếu đã biết)',
  dateHint: 'Như 14/6/2026; để trống thì bản in chừa chỗ ghi ngày.',
  request: {
    title: 'Văn bản yêu cầu báo cáo',
    choose: 'Văn bản trong sổ',
    none: 'Không có, hoặc ghi ở ô dưới',
    citation: 'Ghi văn bản yêu cầu (nếu có)',
    citationHint:
      'Gõ hoặc dán một dòng: Công văn số 426/SNV-CCHC ngày 08/6/2026 của Sở Nội vụ về …; được thêm vào sổ văn bản và viện dẫn ở câu mở đầu.',
    heard: 'Đọc được',
  },
  exists: {
    title: 'Kỳ này đã có báo cáo cùng loại',
    text: 'Nên làm tiếp báo cáo đã có; tạo thêm thì hai báo cáo dùng chung số liệu, còn lời văn viết riêng.',
    open: 'Mở báo cáo đã có',
    confirmTitle: 'Tạo thêm một báo cáo cho kỳ này?',
    confirmText: (label: string) =>
      `Đã có báo cáo cùng loại của ${label}. Báo cáo mới dùng chung số liệu với báo cáo đó, lời văn bắt đầu từ đầu.`,
    confirm: 'Tạo thêm báo cáo',
    close: 'Đóng',
  },
} as const;

/** One of the periods of a year, without the year. */
export function ordinalLabel(kind: PeriodKind, ordinal: number): string {
  switch (kind) {
    case 'month':
      return `Tháng ${String(ordinal)}`;
    case 'quarter':
      return `Quý ${ROMAN[ordinal - 1] ?? String(ordinal)}`;
    case 'half':
      return ordinal === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nineMonths':
    case 'year':
    case 'stage':
      return '';
  }
}

/** Why a typed year is none; '' for one that was read. */
export function yearProblem(typed: string, reading: YearReading): string {
  if (reading.state === 'value') return '';
  return reading.state === 'blank'
    ? 'Chưa có năm của kỳ báo cáo. Gõ bốn chữ số, như 2026.'
    : `${quoted(typed)}: chưa đọc được thành năm từ ${String(REPORT_YEARS.first)} đến ${String(REPORT_YEARS.last)}. Gõ bốn chữ số, như 2026.`;
}

/** How a year was read, where it needs saying; `now` is the year of the clock. */
export function yearEcho(typed: string, reading: YearReading, now: number): string {
  if (reading.state !== 'value') return '';
  const { year } = reading;
  if (year > now + 1)
    return `Đọc là năm ${String(year)}, còn ${String(year - now)} năm nữa mới tới. Xem có gõ nhầm không.`;
  return typed.trim() === String(year) ? '' : `Đọc là năm ${String(year)}.`;
}

/** The period ends before it starts. */
export const backwardsText = ({ from, to }: Pick<Period, 'from' | 'to'>): string =>
  `Kỳ số liệu kết thúc ngày ${formatDate(to)}, trước cả ngày bắt đầu ${formatDate(from)}. Sửa một trong hai ngày; hay gặp nhất là ghi nhầm năm.`;

/** A period's first or last day that is not there. */
export const NO_DAY = 'Chưa có ngày. Gõ ngày/tháng/năm, như 15/12/2025.';

/** What a citation says, part by part. */
export function citationParts(
  cited: ParsedCitation,
): readonly { readonly name: string; readonly text: string; readonly known: boolean }[] {
  const part = (name: string, text: string | null) => ({
    name,
    text: text ?? UNKNOWN,
    known: text !== null,
  });
  return [
    part('Loại', cited.type),
    part('Số, ký hiệu', referenceCode(cited)),
    part('Ngày', cited.date === null ? null : formatDate(cited.date)),
    part('Cơ quan', cited.issuer),
    part('Trích yếu', cited.subject),
  ];
}
