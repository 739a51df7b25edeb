/** Words of the page that stands in when the stored work cannot be opened. */
export const rescueWords = {
  reload: 'Tải lại trang',
  restore: 'Khôi phục từ tệp',
  restoreHint: 'Chọn tệp sao lưu có tên dạng bao-cao-xa-…json.',
  begin: 'Bắt đầu lại từ đầu',
  detail: 'Chi tiết cho người phụ trách chương trình',
  reading: 'Đang đọc tệp…',
  notRestored:
    'Chưa khôi phục được: trình duyệt không cho ghi. Tệp sao lưu vẫn nguyên; hãy tải lại trang rồi thử lại.',
} as const;
