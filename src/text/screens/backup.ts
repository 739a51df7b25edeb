import { formatCount } from '../format-number.ts';

/** `SaveFailure['code']` of storage, which this folder cannot import. */
type SaveFailureCode = 'conflict' | 'stale-build' | 'quota' | 'gone' | 'timed-out' | 'failed';

const NOT_RESTORED: Readonly<Record<SaveFailureCode, string>> = {
  conflict: 'Một thẻ khác của trình duyệt đang ghi dữ liệu. Hãy đóng các thẻ Báo Cáo Xã khác',
  'stale-build': 'Một thẻ khác đang chạy bản mới hơn của chương trình. Hãy đóng các thẻ khác',
  quota: 'Máy hết chỗ dành cho trình duyệt. Hãy xóa bớt tệp không dùng trên máy',
  gone: 'Kho dữ liệu của trình duyệt đã bị đóng hoặc bị xóa. Hãy đóng các thẻ Báo Cáo Xã khác',
  'timed-out': 'Trình duyệt ghi quá lâu. Hãy đóng bớt chương trình đang chạy',
  failed: 'Trình duyệt báo lỗi khi ghi. Hãy đóng các thẻ Báo Cáo Xã khác',
};

const none = 'không có';
const mostUnits = 3;

/** Words of the screen on which everything is saved to a file, and taken back from one. */
export const backupWords = {
  title: 'Sao lưu và khôi phục',
  documentTitle: 'Sao lưu – Báo Cáo Xã',
  save: {
    title: 'Sao lưu ra tệp',
    action: 'Sao lưu',
    holds: (counts: {
      readonly organisations: number;
      readonly reports: number;
      readonly figureSets: number;
      readonly references: number;
      readonly issues: number;
    }) =>
      `Một tệp chứa tất cả: ${formatCount(counts.organisations)} đơn vị, ${formatCount(counts.reports)} báo cáo, số liệu của ${formatCount(counts.figureSets)} kỳ, ${formatCount(counts.references)} văn bản, ${formatCount(counts.issues)} bản phát hành, cùng lời văn và các lý do đã ghi.`,
    never: 'Chưa sao lưu lần nào trên máy này.',
    last: (when: string, age: string) => `Lần gần nhất: ${age}, lúc ${when}.`,
    done: (fileName: string) =>
      `Đã tạo tệp ${fileName} trong thư mục tải về của trình duyệt. Hãy chép sang USB hoặc kho lưu trữ của cơ quan.`,
    advice:
      'Nên sao lưu mỗi khi xong một báo cáo và trước khi dọn máy, cài lại máy. Tệp không khóa bằng mật khẩu và có thể có tên người nộp hồ sơ, nên giữ như tài liệu của cơ quan.',
    partial: {
      label: 'Không kèm họ tên người dân',
      hint: 'Bỏ trống cột “Người nộp hồ sơ” và bỏ các bản phát hành có cột này. Họ tên tự gõ trong lời văn thì vẫn còn, hãy xem lại.',
      done: (fileName: string) =>
        `Đã tạo tệp ${fileName} trong thư mục tải về. Tệp này thiếu họ tên người dân nên không tính là bản sao lưu; hãy giữ thêm một bản đầy đủ.`,
    },
    sealedAdvice:
      'Nên sao lưu mỗi khi xong một báo cáo và trước khi dọn máy, cài lại máy. Tệp được mã hóa: mở ở máy khác bằng mật khẩu hoặc mã khôi phục lúc tạo tệp.',
  },
  restore: {
    title: 'Khôi phục',
    text: 'Chọn tệp bao-cao-xa-….json do nút “Sao lưu” tạo ra, hoặc kéo tệp vào khung này. Chương trình cho xem trong tệp có gì trước khi thay dữ liệu.',
    reopen: 'Chỉ cần lấy lại một báo cáo từ tệp .docx đã tải:',
    dialogTitle: 'Khôi phục dữ liệu này?',
    file: (name: string) => (name.endsWith('.json') ? `Tệp ${name}` : name),
    caption: 'Bản khôi phục và dữ liệu đang có',
    columns: ['Nội dung', 'Bản khôi phục', 'Trên máy này'],
    replaces:
      'Tất cả dữ liệu đang có trên máy này sẽ được thay bằng dữ liệu này, không trộn lẫn. Trước khi thay, chương trình giữ một bản chụp của dữ liệu đang có ở mục “Các bản chụp trên máy này”.',
    nothingLost: 'Máy này chưa có dữ liệu nào, nên không mất gì khi khôi phục.',
    backUpFirst: 'Sao lưu dữ liệu đang có trước',
    doneTitle: 'Đã khôi phục',
    done: (reports: number) =>
      `Dữ liệu trên máy này bây giờ là dữ liệu vừa khôi phục: ${formatCount(reports)} báo cáo.`,
    home: 'Về trang chủ',
    failedTitle: 'Chưa khôi phục được',
    failed: (code: SaveFailureCode) =>
      `${NOT_RESTORED[code]} rồi thử lại. Dữ liệu đang có trên máy không thay đổi, tệp sao lưu vẫn nguyên.`,
  },
  snapshots: {
    title: 'Các bản chụp trên máy này',
    text: 'Chương trình tự giữ lại toàn bộ dữ liệu theo từng lúc: ba bản gần nhất trong ngày, mỗi ngày một bản trong 14 ngày, mỗi kỳ số liệu một bản để lâu dài, và một bản trước mỗi việc thay đổi nhiều. Bản chụp chỉ ở trên máy này, không thay được tệp sao lưu.',
    none: 'Chưa có bản chụp nào; bản đầu tiên có khi mở lại trang sau khi đã nhập dữ liệu.',
    caption: 'Bản chụp, mới nhất trước',
    reasons: {
      opened: 'khi mở trang',
      working: 'trong lúc làm việc',
      restore: 'trước khi khôi phục',
      reopen: 'trước khi mở lại từ tệp Word',
      'next-period': 'trước khi lập kỳ sau',
      template: 'trước khi đổi mẫu báo cáo',
      sheet: 'trước khi lấy số từ tệp Excel',
      'remove-all': 'trước khi xóa dữ liệu',
    },
    size: (bytes: number) => `${formatCount(Math.max(1, Math.round(bytes / 1024)))} kB`,
    look: 'Xem và khôi phục',
    name: (when: string) => `Bản chụp ${when}`,
    problem: (detail: string) =>
      `Trình duyệt không giữ được bản chụp (${detail}). Dữ liệu chính vẫn được lưu; hãy sao lưu ra tệp đều hơn.`,
  },
  where: {
    title: 'Dữ liệu nằm ở đâu',
    points: [
      'Số liệu, lời văn, văn bản chỉ nằm trong trình duyệt này, trên máy tính này. Không có máy chủ nào giữ hộ; máy khác, trình duyệt khác không thấy.',
      'Xóa dữ liệu duyệt web, dùng phần mềm dọn máy, cài lại máy, hoặc gõ trong cửa sổ ẩn danh đều có thể làm mất hết. Khi đó chỉ còn tệp sao lưu.',
    ],
    open: 'Ai dùng chung tài khoản Windows trên máy này đều mở được dữ liệu, trừ khi đặt mật khẩu.',
    sealed:
      'Dữ liệu trên máy này được mã hóa bằng mật khẩu; người khác dùng chung máy không mở được.',
    answers: {
      kept: 'Trình duyệt đã nhận giữ dữ liệu này, kể cả khi máy gần hết chỗ.',
      'may-be-cleared':
        'Trình duyệt chưa nhận giữ dữ liệu lâu dài: khi máy gần hết chỗ, nó có thể tự xóa. Vì vậy càng cần sao lưu.',
      refused:
        'Đã hỏi nhưng trình duyệt chưa nhận giữ dữ liệu lâu dài. Chrome, Edge thường nhận khi trang được đánh dấu (Ctrl + D) hoặc được mở thường xuyên; trong lúc đó hãy sao lưu đều.',
    },
    ask: 'Xin trình duyệt giữ dữ liệu',
  },
  oneReport: {
    title: 'Chỉ lấy lại một báo cáo',
    text: 'Báo cáo được thêm thành một bản mới, có xem trước sẽ khác gì; mọi thứ khác giữ nguyên.',
    action: 'Xem và lấy lại',
  },
  lines: {
    created: 'Lúc sao lưu',
    organisations: 'Đơn vị',
    reports: 'Báo cáo',
    figureSets: 'Kỳ số liệu',
    references: 'Văn bản',
    issues: 'Bản phát hành',
    personal: 'Họ tên người dân',
    lastChange: 'Báo cáo sửa lần cuối',
  },
  leftOut: 'không kèm; khôi phục thì để trống',
  kept: 'giữ như đã gõ',
  now: 'đang dùng',
  none,
  count: formatCount,
  units: (names: readonly string[]) => {
    if (names.length === 0) return none;
    const rest = names.length - mostUnits;
    const shown = names.slice(0, mostUnits).join(', ');
    return rest > 0 ? `${shown} và ${formatCount(rest)} đơn vị khác` : shown;
  },
} as const;
