import { formatCount } from '../format-number.ts';

/** Words of the screen that shows the pages as they will print. */
export const previewWords = {
  title: 'Xem trước',
  documentTitle: (report: string) => `Xem trước: ${report} – Báo Cáo Xã`,
  path: 'Đường dẫn',
  pages: (count: number) => `${formatCount(count)} trang A4`,
  pagesRegion: 'Các trang của báo cáo',
  print: 'In',
  lead: 'Các trang như khi in. Bấm vào một đoạn để sửa mục của đoạn đó; bản gửi đi là tệp .docx.',
  errors: (count: number) => `Còn ${formatCount(count)} lỗi chưa sửa`,
  errorsText:
    'Báo cáo vẫn tải về được, nhưng có số liệu mâu thuẫn, chưa đọc được, hoặc lời văn sai. Nên xem lại trước khi trình ký.',
  toErrors: 'Xem các lỗi',
  noErrors: 'Không có lỗi nào chưa sửa.',
  sections: 'Sửa theo mục',
  head: 'Tên cơ quan, nơi nhận, chữ ký',
  zoom: { actual: 'Phóng to cỡ thật', fit: 'Thu vừa khung' },
} as const;
