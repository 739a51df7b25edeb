import type { NextPart } from '../../domain/next/next-report.ts';
import type { NextText } from '../../domain/next/next-texts.ts';
import type { NextChoice } from '../../domain/template/template.ts';
import { formatCount } from '../format-number.ts';

const CHOICES: Readonly<Record<NextChoice, string>> = {
  shift: 'Chuyển sang kỳ mới',
  keep: 'Giữ nguyên',
  clear: 'Để trống',
};
const LISTS: Readonly<Record<NextText['list'], string>> = {
  narratives: 'lời văn',
  statements: 'câu viết lại',
  headings: 'đề mục',
};
const PARTS: Readonly<Record<NextPart, string>> = {
  omitted: 'Các mục đã bỏ khỏi báo cáo',
  printed: 'Lựa chọn in bảng, biểu đồ',
  signer: 'Người ký',
  addressees: 'Nơi kính gửi của riêng báo cáo',
  recipients: 'Nơi nhận của riêng báo cáo',
  request: 'Văn bản yêu cầu báo cáo',
};

/** Words of the screen that makes the next period's report from an old one. */
export const nextReportWords = {
  open: 'Lập kỳ sau',
  fromPrevious: 'Lập từ báo cáo kỳ trước',
  title: (report: string) => `Lập kỳ sau từ ${report}`,
  documentTitle: (report: string) => `Lập kỳ sau: ${report} – Báo Cáo Xã`,
  path: 'Đường dẫn',
  here: 'Lập kỳ sau',
  lead: 'Xem từng phần trước khi lập. Báo cáo cũ giữ nguyên; số liệu kỳ mới để trống, có số kỳ trước bên cạnh; ngày, số báo cáo để trống.',
  texts: 'Lời văn, câu viết lại, đề mục',
  noTexts: 'Báo cáo cũ chưa có lời văn nào để lấy sang.',
  textsHint:
    'Kỳ, năm, ngày và số văn bản trong lời văn được tìm ra và đánh dấu. Chỗ nào quy tắc chắc chắn thì được chuyển sang kỳ mới; mọi chỗ đánh dấu đều chờ xác nhận trong mục của báo cáo mới.',
  place: (section: string, list: NextText['list']) => `${section} – ${LISTS[list]}`,
  all: 'Cho tất cả:',
  allUsual: 'Theo mẫu',
  choices: CHOICES,
  before: 'Kỳ trước',
  after: 'Kỳ sau',
  cleared: 'Để trống, viết mới.',
  marked: (count: number) =>
    count === 0 ? 'Không có chỗ nào phải xác nhận' : `${formatCount(count)} chỗ sẽ chờ xác nhận`,
  show: 'Xem lời văn',
  parts: 'Các lựa chọn của báo cáo cũ',
  partLabels: PARTS,
  documents: 'Văn bản được viện dẫn trong lời văn',
  documentsHint:
    'Đánh dấu văn bản vẫn còn dùng ở kỳ sau. Chỗ viện dẫn văn bản không đánh dấu sẽ chờ xác nhận, để thay bằng văn bản của kỳ mới.',
  summary: (texts: number, pieces: number) =>
    `Lấy sang ${formatCount(texts)} đoạn, ${formatCount(pieces)} chỗ chờ xác nhận.`,
  create: 'Lập báo cáo kỳ sau',
  cancel: 'Thôi, về báo cáo cũ',
  missing: {
    title: 'Không lập được kỳ sau từ báo cáo này',
    template:
      'Mẫu của báo cáo này không còn trong chương trình, nên không biết lời văn nào thuộc mục nào. Báo cáo vẫn được giữ; hãy tạo báo cáo mới từ một mẫu khác.',
    figures:
      'Kỳ số liệu của báo cáo này đã bị xóa, nên không biết kỳ sau là kỳ nào. Khôi phục kỳ số liệu từ bản sao lưu, hoặc tạo báo cáo mới.',
  },
  unconfirmed: (count: number) => `${formatCount(count)} chỗ từ kỳ trước chưa xác nhận`,
} as const;
