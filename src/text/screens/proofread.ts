import { formatCount } from '../format-number.ts';

const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** Words of the screen that proofreads a report made anywhere. */
export const proofreadWords = {
  title: 'Soát báo cáo có sẵn',
  documentTitle: 'Soát báo cáo có sẵn – Báo Cáo Xã',
  lead: 'Chọn một báo cáo Word do bất kỳ ai soạn: chương trình cộng lại các con số, tính lại tỷ lệ, đối chiếu văn bản viện dẫn, tên địa phương, thời gian, câu chữ và chỉ ra từng chỗ cần xem. Tệp chỉ được đọc trên máy này, không gửi đi đâu, không thay đổi.',
  choose: {
    title: 'Chọn báo cáo để soát',
    text: 'Kéo tệp .docx vào khung này, hoặc bấm nút để chọn tệp.',
    action: 'Chọn tệp .docx',
    chooser: 'Báo cáo Word (.docx)',
    whose: 'Báo cáo này là của',
    told: 'nơi ghi trong văn bản',
    own: (unit: string) => unit,
    paste: 'Hoặc dán nội dung báo cáo',
    pasteLabel: 'Nội dung báo cáo',
    pasteHint: 'Chép toàn bộ văn bản trong Word (Ctrl + A, Ctrl + C) rồi dán vào đây.',
    pasteAction: 'Soát nội dung đã dán',
    pasteName: 'Nội dung đã dán',
  },
  reading: (name: string) => `Đang đọc và soát ${name}…`,
  refused: (name: string) => `Chưa soát được ${name}`,
  listsMissing:
    'Danh mục đơn vị hành chính và văn bản pháp luật của trang chưa tải về được. Hãy kiểm tra mạng, tải lại trang rồi chọn lại tệp.',
  result: 'Kết quả soát',
  summary: (errors: number, warnings: number, infos: number) =>
    errors + warnings + infos === 0
      ? 'Không thấy điều gì cần xem lại.'
      : `${formatCount(errors)} lỗi, ${formatCount(warnings)} điều nhắc, ${formatCount(infos)} điều lưu ý.`,
  commented: 'Tải bản có ghi chú',
  print: 'In danh sách',
  unicode: 'Chuyển sang Unicode',
  another: 'Soát báo cáo khác',
  encodings: (found: readonly string[]) =>
    `Tệp dùng phông chữ cũ ${found.map((one) => ENCODINGS[one] ?? one).join(', ')}. Nội dung dưới đây đã được đọc sang Unicode; bấm “Chuyển sang Unicode” để lấy một bản .docx dùng phông Times New Roman.`,
  saved: (fileName: string) =>
    `Đã tạo ${fileName} trong thư mục tải về. Tệp gốc không thay đổi. Mở bằng Word, vào Xem lại (Review) để thấy các ghi chú.`,
  document: 'Nội dung báo cáo',
  day: {
    text: 'Không đọc thấy ngày ban hành ở phần đầu văn bản. Cho biết ngày của báo cáo thì soát được cả văn bản viện dẫn đề ngày sau báo cáo và văn bản đã hết hiệu lực vào ngày đó.',
    label: 'Ngày của báo cáo',
    hint: 'Gõ ngày/tháng/năm, như 09/6/2025.',
    action: 'Soát lại theo ngày này',
    wrong: 'Chưa đọc được ngày này. Gõ ngày/tháng/năm, như 09/6/2025.',
    given: (day: string) => `Đã soát theo ngày ${day}.`,
  },
  findings: 'Điều cần xem',
  filter: 'Mức độ',
  serious: (count: number) => `Lỗi và nhắc (${formatCount(count)})`,
  all: (count: number) => `Tất cả (${formatCount(count)})`,
  severities: {
    error: (count: number) => `Lỗi (${formatCount(count)})`,
    warning: (count: number) => `Nhắc (${formatCount(count)})`,
    info: (count: number) => `Lưu ý (${formatCount(count)})`,
  },
  nothing:
    'Không thấy điều gì cần xem lại. Chương trình chỉ soát được những gì đọc thấy trong văn bản; số liệu gốc vẫn cần người kiểm tra.',
  show: 'Xem chỗ này',
  suggestion: (text: string) => (text === '' ? 'Nên bỏ.' : `Nên sửa thành: “${text}”.`),
  figures: {
    title: (count: number) => `Lấy số liệu từ báo cáo này (${formatCount(count)} số)`,
    text: 'Các con số đọc được kèm câu chứa nó. Chọn kỳ số liệu rồi nhận từng số; chưa bấm thì chưa ghi gì.',
    noOrganisation: 'Cần lập đơn vị trước thì mới có nơi ghi số liệu.',
    noPeriod: 'Chưa có kỳ số liệu nào: hãy tạo báo cáo của kỳ đó trước, rồi quay lại đây.',
    period: 'Ghi vào kỳ',
    choose: 'chọn kỳ số liệu',
    kept: (typed: string) => (typed === '' ? 'ô đang trống' : `đang có ${typed}`),
    same: 'đã có đúng số này',
    takeAll: (count: number, replaced: number) =>
      replaced === 0
        ? `Nhận cả ${formatCount(count)} số đang hiện`
        : `Nhận cả ${formatCount(count)} số đang hiện, thay ${formatCount(replaced)} số đang có`,
    takenAll: (count: number) =>
      `Đã ghi ${formatCount(count)} số vào kỳ này. Cần bỏ thì bấm Hoàn tác (Ctrl + Z) ở màn hình số liệu. Chỉ tiêu mà báo cáo nêu hai số khác nhau thì còn lại để chọn từng số.`,
    take: 'Nhận số này',
    replace: 'Thay số đang có',
  },
} as const;
