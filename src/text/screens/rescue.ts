/** Words of the page that stands in when the stored work cannot be opened. */
export const rescueWords = {
  reload: 'Tải lại trang',
  restore: 'Khôi phục từ tệp',
  restoreHint: 'Chọn tệp sao lưu có tên dạng bao-cao-xa-…json.',
  begin: 'Bắt đầu lại từ đầu',
  snapshots: {
    title: 'Bản chụp còn trên máy này',
    text: 'Các bản chụp nằm ở kho riêng nên có thể vẫn nguyên. Chọn bản mới nhất trước khi mất dữ liệu.',
    restore: 'Khôi phục bản này',
    lost: 'Bản chụp này không đọc được nữa. Hãy thử bản khác, hoặc khôi phục từ tệp sao lưu.',
  },
  raw: 'Tải dữ liệu thô',
  rawHint:
    'Mọi thứ còn đọc được trong trình duyệt này, gom vào một tệp cho người phụ trách chương trình. Không thay đổi gì.',
  detail: 'Chi tiết cho người phụ trách chương trình',
  reading: 'Đang đọc tệp…',
  notRestored:
    'Chưa khôi phục được: trình duyệt không cho ghi. Tệp sao lưu vẫn nguyên; hãy tải lại trang rồi thử lại.',
} as const;
