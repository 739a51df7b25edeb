import { formatCount } from '../format-number.ts';

/** Words of the page of one report. */
export const reportWords = {
  overview: 'Trang báo cáo',
  period: (days: string) => `Kỳ số liệu ${days}`,
  progress: (done: number, all: number) => `${String(done)} trên ${String(all)} mục đã xong`,
  noFindings: 'không có điều gì cần xem lại',
  resume: (section: string) => `Làm tiếp: ${section}`,
  toDownload: 'Đến phần xem trước và tải về',
  sections: {
    title: 'Các mục của báo cáo',
    hint: 'Làm theo thứ tự nào cũng được. Mục nào xong thì đánh dấu “Mục này đã xong” ở cuối mục.',
    optional: 'Chọn mục đưa vào báo cáo',
    optionalHint:
      'Bỏ một mục thì các mục sau được đánh số lại; số liệu và lời văn đã nhập ở mục đó vẫn còn.',
  },
  findings: {
    title: 'Điều cần xem trong cả báo cáo',
  },
  general: {
    title: 'Thông tin chung',
    date: 'Ngày báo cáo',
    dateHint: 'Chưa biết thì để trống.',
    dateRead: (date: string) => `In ra: ${date}`,
    number: 'Số báo cáo',
    numberHint: 'Chưa có số thì để trống.',
    numberPrints: (line: string) => `In ra: ${line}`,
    issuer: 'Nơi ban hành',
    signer: 'Người ký',
    noSigner: 'Đơn vị chưa có người ký; thêm ở trang Đơn vị.',
    unnamed: 'chưa ghi họ tên',
    request: 'Văn bản yêu cầu báo cáo',
    noRequest: 'Không có',
    noRequestYet: 'Văn bản có vai trò “yêu cầu báo cáo” trong sổ văn bản sẽ hiện ở đây.',
    ownAddressees: 'Kính gửi của riêng báo cáo này',
    ownRecipients: 'Nơi nhận của riêng báo cáo này',
    linesHint: 'Mỗi cơ quan một dòng. Bỏ chọn thì lấy như ở trang Đơn vị.',
    recipientsHint:
      'Mỗi nơi một dòng, dòng cuối “Lưu: VT”. Dấu “;”, “.” và dòng “Như trên” được đặt theo quy định.',
    from: 'Kỳ số liệu từ ngày',
    to: 'đến ngày',
    periodHint: 'Kỳ số liệu dùng chung cho các báo cáo cùng kỳ.',
    dayMissing: (kept: string) => `Chưa có ngày; kỳ số liệu vẫn tính với ngày ${kept}.`,
    dayKept: (kept: string) => `Kỳ số liệu vẫn tính với ngày ${kept}.`,
    organisation: 'Sửa tên đơn vị, người ký, nơi nhận',
    references: 'Mở sổ văn bản',
  },
  subPeriods: {
    include: 'Báo cáo có kỳ số liệu này',
    from: 'Số liệu từ ngày',
    to: 'đến ngày',
    unset: 'Chưa đặt ngày.',
    setUp: 'Đặt ngày của kỳ này',
  },
  download: {
    title: 'Xem trước và tải về',
    name: (fileName: string) => `Tên tệp: ${fileName}`,
    errors: (count: number) =>
      `Còn ${String(count)} lỗi chưa sửa. Vẫn tải được, nhưng nên xem lại trước khi trình ký.`,
    open: (count: number) => `Còn ${String(count)} mục chưa đánh dấu đã xong.`,
    ready: 'Mọi mục đã xong, không còn lỗi.',
    preview: 'Xem trước',
    footnotes: 'Đưa danh sách văn bản dài xuống chú thích cuối trang',
    footnotesHint: 'Từ 3 văn bản trở lên, khi có câu dẫn ở trước danh sách.',
    pictures: 'Đưa biểu đồ vào tệp dưới dạng hình ảnh',
    picturesHint:
      'Chọn khi người nhận mở tệp bằng WPS, bằng điện thoại hoặc LibreOffice cũ mà không thấy biểu đồ. Không chọn thì sửa được biểu đồ và số liệu của nó trong Word.',
    carries: 'Kèm dữ liệu để mở lại từ tệp Word',
    carriesHint:
      'Số liệu, lời văn và văn bản của báo cáo đi theo trong tệp, không in ra và không khóa bằng mật khẩu; người khác mở tệp bằng chương trình này cũng lấy lại được. Khi số liệu có họ tên người dân, ô này tự bỏ chọn.',
    carriesNames: (cells: number, where: readonly string[]) =>
      `Số liệu đi kèm có ${formatCount(cells)} ô ghi họ tên hoặc thông tin cá nhân (${where.join('; ')}). Nên bỏ chọn nếu tệp được gửi ra ngoài cơ quan.`,
    leavesNames: (cells: number, where: readonly string[]) =>
      `Số liệu có ${formatCount(cells)} ô ghi họ tên hoặc thông tin cá nhân (${where.join('; ')}) nên tệp không kèm dữ liệu và không mở lại được từ tệp. Chỉ chọn ô trên khi tệp không gửi ra ngoài cơ quan; lần mở trang sau phải chọn lại.`,
    docx: 'Tải .docx',
    building: 'Đang dựng tệp Word…',
    savedTitle: 'Đã tạo tệp',
    saved: (fileName: string) =>
      `${fileName} đã được đưa vào thư mục tải về của trình duyệt. Mở bằng Word, đọc lại rồi trình ký; sửa số liệu sau này thì tải lại tệp mới.`,
    failedTitle: 'Chưa tạo được tệp',
    failures: {
      'timed-out':
        'Máy dựng tệp quá lâu nên đã dừng. Đóng bớt chương trình khác rồi bấm “Tải .docx” lần nữa; số liệu và lời văn vẫn còn nguyên.',
      'worker-failed':
        'Phần dựng tệp không chạy được, có thể do thiếu bộ nhớ hoặc thiếu tệp của chương trình. Tải lại trang rồi bấm “Tải .docx” lần nữa; số liệu và lời văn vẫn còn nguyên.',
      'render-failed':
        'Chương trình gặp lỗi khi dựng tệp này. Số liệu và lời văn vẫn còn nguyên. Hãy sao lưu và gửi dòng dưới đây cho người phụ trách chương trình.',
    },
  },
} as const;
