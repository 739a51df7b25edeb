/** Words of the screen on which one section is written. */
export const sectionWords = {
  breadcrumb: 'Đường dẫn',
  sections: 'Các mục',
  side: 'Trong mục này',
  heading: {
    edit: 'Sửa đề mục',
    close: 'Xong',
    label: 'Đề mục khi in ra',
    hint: 'Số thứ tự của đề mục được đánh tự động. Để trống thì dùng lại đề mục của mẫu.',
    prints: (text: string) => `In ra: ${text}`,
    restore: 'Dùng lại đề mục của mẫu',
  },
  done: 'Mục này đã xong',
  omit: 'Bỏ mục này khỏi báo cáo',
  omitted: {
    title: 'Mục này đang không có trong báo cáo',
    text: 'Số liệu và lời văn đã nhập ở mục này vẫn còn. Đưa mục trở lại thì các mục sau được đánh số lại.',
    restore: 'Đưa mục này trở lại',
  },
  unknown: {
    title: 'Không có mục này',
    subtitle: 'Địa chỉ này không dẫn tới mục nào của báo cáo',
    text: 'Mẫu báo cáo có thể đã đổi. Các mục hiện có ở trang báo cáo.',
    back: 'Về trang báo cáo',
  },
  subPeriod: {
    of: (name: string, days: string) =>
      days === '' ? `Số liệu của ${name} (chưa đặt ngày).` : `Số liệu của ${name}: ${days}.`,
    change: 'Đặt ngày của kỳ',
  },
  parts: 'Mục này gồm các mục con:',
  previous: 'Mục trước',
  next: 'Mục sau',
  keys: 'Alt + ↑, Alt + ↓: sang mục trước, mục sau. Enter: sang ô tiếp theo. Mọi thứ được lưu ngay khi gõ.',
  figures: {
    title: 'Số liệu',
    value: 'kỳ này',
    previous: 'kỳ trước',
    lastYear: 'cùng kỳ',
    changeLastYear: '± cùng kỳ',
    changePrevious: '± kỳ trước',
    total: (text: string) => `Cộng: ${text}`,
    editList: (list: string) => `Sửa danh mục “${list}”`,
    noMembers: 'Danh mục này chưa có thành phần nào; bấm “Sửa danh mục” để thêm.',
  },
  unconfirmed: {
    title: (count: number, label: string) =>
      `${label}: ${String(count)} chỗ từ kỳ trước chưa xác nhận`,
    hint: 'Lời văn lấy từ kỳ trước. Đọc từng chỗ: đúng thì xác nhận, chưa đúng thì sửa trong lời văn.',
    confirm: 'Đã xác nhận',
    confirmAll: 'Xác nhận cả đoạn này',
    left: (count: number) => `Đã xác nhận; còn ${String(count)} chỗ.`,
    all: 'Đã xác nhận hết các chỗ của đoạn này.',
  },
  steady: {
    label: (count: number) => `Điền ${String(count)} ô như kỳ trước`,
    filled: (count: number) => `Đã điền ${String(count)} ô như kỳ trước; ô nào đổi thì sửa lại.`,
  },
  rows: {
    row: (number: number) => `Dòng ${String(number)}`,
    add: 'Thêm dòng',
    remove: (number: number) => `Xóa dòng ${String(number)}`,
    up: (number: number) => `Chuyển dòng ${String(number)} lên`,
    down: (number: number) => `Chuyển dòng ${String(number)} xuống`,
    none: 'Chưa có dòng nào.',
    choose: 'chưa chọn',
    removeTitle: 'Xóa dòng này?',
    removeText: (number: number) =>
      `Dòng ${String(number)} đã có nội dung; xóa rồi thì phải gõ lại.`,
    removed: (number: number) => `Đã xóa dòng ${String(number)}.`,
  },
  list: {
    title: (list: string) => `Sửa danh mục “${list}”`,
    intro:
      'Danh mục dùng chung cho mọi kỳ và mọi báo cáo của đơn vị. Đổi tên, đổi thứ tự không làm mất số liệu.',
    name: (number: number) => `Tên thành phần ${String(number)}`,
    remove: (label: string) => `Bỏ “${label}”`,
    up: (label: string) => `Chuyển “${label}” lên`,
    down: (label: string) => `Chuyển “${label}” xuống`,
    newName: 'Tên thành phần mới',
    add: 'Thêm',
    done: 'Xong',
    removeTitle: (label: string) => `Bỏ “${label}” khỏi danh mục?`,
    removeText:
      'Thành phần này đã có số liệu. Số liệu vẫn được giữ trong máy nhưng không hiện và không cộng vào tổng; thêm lại đúng tên này thì số liệu hiện lại.',
    removeConfirm: 'Bỏ khỏi danh mục',
  },
  statements: {
    title: 'Câu theo số liệu',
    own: 'Câu viết lại',
    waiting: 'Câu này được in khi có đủ số liệu. Còn thiếu:',
  },
  narrative: {
    figure: 'Chèn số liệu vào lời văn',
    reference: 'Chèn văn bản vào lời văn',
    phrase: 'Chèn câu vào lời văn',
  },
  phrases: {
    title: 'Câu của đơn vị',
    intro:
      'Câu được giữ lại sẽ có trong “Câu gợi ý” của mục này ở mọi báo cáo sau. Số liệu chèn vào câu luôn theo kỳ của báo cáo đang làm.',
    written: 'Câu đang viết ở mục này',
    nothingWritten: 'Chưa có câu nào để giữ: hãy viết lời văn trước.',
    keep: 'Giữ lại',
    kept: 'Câu đã giữ',
    nothingKept: 'Chưa giữ câu nào.',
    drop: 'Bỏ khỏi danh sách',
    done: 'Xong',
  },
  table: {
    print: 'In bảng này',
    empty: 'Bảng hiện ra khi nhập số liệu của mục này.',
  },
  chart: {
    print: 'In biểu đồ này',
  },
  references: {
    title: 'Văn bản được liệt kê',
    none: 'Chưa có văn bản nào thuộc phần này. Thêm ở sổ văn bản: văn bản ban hành trong kỳ, đúng chủ đề, sẽ tự vào đây.',
    open: 'Mở sổ văn bản',
  },
  indicators: {
    title: 'Chỉ số',
    none: 'Mục này không có chỉ số tính sẵn.',
    source: 'Số này từ đâu?',
    blank: 'chưa có số liệu',
    typed: (when: string) => `gõ lúc ${when}`,
  },
  findings: {
    title: 'Điều cần xem',
    errors: 'Lỗi cần sửa',
  },
} as const;
