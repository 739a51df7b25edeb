/** The words of the components that need several. Structurally typed against `src/ui`. */
export const kitWords = {
  finding: {
    severity: { error: 'Lỗi', warning: 'Nhắc', info: 'Lưu ý' },
    accept: 'Chấp nhận, ghi lý do…',
    reason: 'Lý do chấp nhận',
    reasonMissing:
      'Chưa có lý do. Hãy ghi vì sao số liệu này vẫn đúng; lý do được lưu cùng báo cáo.',
    confirm: 'Ghi lý do',
    cancel: 'Thôi',
    accepted: 'Đã chấp nhận',
    withdraw: 'Bỏ chấp nhận',
    none: 'Không có điều gì cần xem lại.',
    acceptedCount: (count: number) => `Đã chấp nhận (${String(count)})`,
  },
  narrative: {
    starters: 'Câu gợi ý',
    keep: 'Giữ câu',
    insertFigure: '+ số liệu',
    insertReference: '+ văn bản',
    printed: 'In ra:',
    unknown: 'chưa có giá trị',
    nothing: 'Chưa viết gì, phần này không in.',
  },
  statement: {
    label: 'Câu theo số liệu',
    takeOver: 'Sửa lời',
    restore: 'Dùng lại câu theo số liệu',
    why: 'Vì sao in câu này?',
    ownText: 'Câu viết lại',
    printed: 'In ra:',
    unknown: 'chưa có giá trị',
    nothing: 'Không in câu nào.',
  },
  chart: {
    table: 'Xem bảng số liệu',
    category: 'Nội dung',
    empty: 'Chưa đủ số liệu để vẽ. Biểu đồ hiện ra khi nhập số liệu của mục này.',
    failed: 'Không tải được phần vẽ biểu đồ; số liệu ở bảng dưới đây.',
  },
  figurePicker: {
    search: 'Tìm số liệu, không cần gõ dấu',
    close: 'Đóng',
    found: (count: number) =>
      count === 0
        ? 'Không tìm thấy số liệu nào; hãy thử một từ khác trong tên.'
        : `${String(count)} số liệu. Dùng phím mũi tên để chọn, Enter để chèn.`,
  },
  referencePicker: {
    search: 'Tìm văn bản theo số, ký hiệu hoặc trích yếu',
    close: 'Đóng',
    found: (count: number) =>
      count === 0
        ? 'Không tìm thấy văn bản nào; có thể thêm văn bản ở trang Sổ văn bản.'
        : `${String(count)} văn bản. Dùng phím mũi tên để chọn, Enter để chèn.`,
  },
  phrasePicker: {
    search: 'Tìm câu theo từ có trong câu, không cần gõ dấu',
    close: 'Đóng',
    found: (count: number) =>
      count === 0
        ? 'Không tìm thấy câu nào; hãy thử một từ khác, hoặc viết thẳng vào ô lời văn.'
        : `${String(count)} câu. Dùng phím mũi tên để chọn, Enter để chèn, rồi sửa cho đúng thực tế.`,
  },
  unitSearch: {
    found: (count: number) =>
      count === 0
        ? 'Không tìm thấy đơn vị nào có tên này.'
        : `${String(count)} đơn vị. Dùng phím mũi tên xuống để chọn.`,
  },
} as const;
