import { formatCount } from './format-number.ts';

/** Sentences of the check sheet that is printed for the signer. */
export const checkSheetWords = {
  name: 'PHIẾU SOÁT',
  subject: (report: string) => report,
  title: (report: string) => `Phiếu soát ${report}`,
  summary: 'KẾT QUẢ SOÁT',
  columns: ['Nội dung soát', 'Đúng', 'Còn phải xem', 'Đã chấp nhận', 'Chưa đủ số liệu'],
  total: 'Tổng số',
  none: '–',
  open: 'CÒN PHẢI XỬ LÝ',
  noneOpen: 'Không còn lỗi hoặc điều cần nhắc nào chưa xử lý.',
  severities: { error: 'Lỗi', warning: 'Nhắc', info: 'Lưu ý' },
  more: (count: number) => `Và ${formatCount(count)} điều khác, xem ở trang Soát toàn báo cáo.`,
  infos: (count: number) => `Ngoài ra có ${formatCount(count)} lưu ý về cách viết.`,
  accepted: 'ĐÃ CHẤP NHẬN VÀ LÝ DO',
  noneAccepted: 'Không có điều nào được chấp nhận mà không sửa.',
  acceptedLine: (message: string, reason: string, when: string) =>
    `${message} Lý do: ${reason.replace(/[.\s]+$/u, '')} (ghi lúc ${when}).`,
  checked: (when: string) => `Soát lúc ${when}, trên số liệu và lời văn đang có trong báo cáo.`,
  onlyFigures: 'Lời văn chưa được soát khi lập phiếu này.',
  recipients: ['- Người ký báo cáo;', '- Lưu: hồ sơ báo cáo.'],
  signature: 'NGƯỜI SOÁT',
} as const;
