import { formatCount } from '../format-number.ts';

/** Words of the page of all findings and of the check sheet. */
export const checksWords = {
  title: 'Soát toàn báo cáo',
  open: 'Soát toàn báo cáo',
  all: (count: number) => `Xem cả ${formatCount(count)} điều ở trang Soát toàn báo cáo`,
  documentTitle: (report: string) => `Soát – ${report}`,
  path: 'Đường dẫn',
  lead: 'Mọi điều cần xem trong báo cáo này, nặng trước nhẹ sau. Mỗi điều có đường dẫn đến đúng chỗ; số liệu đúng như vậy thì chấp nhận và ghi lý do.',
  texts: {
    waiting: 'Lời văn sẽ được soát ngay sau đây.',
    checking: 'Đang soát lời văn…',
    checked: 'Số liệu, văn bản viện dẫn và lời văn đều đã được soát.',
    unavailable:
      'Mới soát được số liệu. Phần soát lời văn chưa tải được: kiểm tra mạng rồi mở lại trang này.',
  },
  severities: {
    error: 'Lỗi: phải sửa trước khi trình ký',
    warning: 'Nhắc: nên xem lại',
    info: 'Lưu ý về cách viết',
  },
  accepted: 'Đã chấp nhận',
  none: 'Không còn điều gì cần xem lại.',
  unchecked: {
    title: 'Chưa kiểm tra được',
    text: 'Những phép đối chiếu dưới đây cần thêm số liệu. Mẫu không yêu cầu thì có thể để trống.',
    show: (count: number) => `Xem ${formatCount(count)} phép đối chiếu chưa đủ số liệu`,
    needs: 'còn thiếu:',
  },
  sheet: {
    open: 'Phiếu soát cho người ký',
    title: 'Phiếu soát',
    lead: 'Một trang cho người ký: đã soát những gì, còn điều gì, điều gì được chấp nhận và vì sao.',
    print: 'In phiếu',
    docx: 'Tải phiếu .docx',
    pages: 'Trang của phiếu soát',
    building: 'Đang dựng tệp Word…',
    saved: (fileName: string) => `Đã tạo ${fileName} trong thư mục tải về.`,
    failed: 'Chưa tạo được tệp. Tải lại trang rồi thử lần nữa; báo cáo vẫn còn nguyên.',
  },
} as const;
