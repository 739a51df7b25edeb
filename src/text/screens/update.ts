/** Words about a new version of the program. */
export const updateWords = {
  title: (version: string | null) =>
    version === null ? 'Có bản mới của chương trình' : `Có bản mới của chương trình: ${version}`,
  text: 'Bản đang mở vẫn dùng bình thường; bản mới đã cất sẵn trên máy và chưa thay gì. Đang điền dở hộp thoại hoặc biểu mẫu nào thì làm xong đã, rồi bấm nút dưới đây: chương trình lưu nốt điều đã gõ rồi mở lại trang bằng bản mới.',
  apply: 'Lưu xong rồi dùng bản mới',
  refused: {
    'other-tabs':
      'Báo Cáo Xã đang mở ở thẻ khác. Hãy đóng các thẻ ấy rồi bấm lại, để không thẻ nào chạy lẫn hai bản.',
    unsaved:
      'Còn điều chưa lưu được nên chưa đổi sang bản mới. Hãy xem dòng báo lưu ở đầu trang, xử lý xong rồi bấm lại.',
    'no-answer':
      'Trình duyệt chưa đổi được sang bản mới. Hãy đóng hết các thẻ Báo Cáo Xã rồi mở lại trang; dữ liệu không bị ảnh hưởng.',
  },
  replacedTitle: 'Bản mới đã được dùng ở thẻ khác',
  replaced: 'Thẻ này còn chạy bản cũ. Điều đã gõ được lưu trước khi tải lại.',
  reload: 'Lưu xong rồi tải lại thẻ này',
} as const;
