/** What a change was made to, said so that "Hoàn tác: …" reads well. */
export const undoPlaces = {
  figure: (label: string) => `ô “${label}”`,
  rows: (label: string) => `bảng “${label}”`,
  period: 'ngày của kỳ số liệu',
  narrative: (section: string) => `lời văn mục “${section}”`,
  statement: (section: string) => `câu viết lại ở mục “${section}”`,
  heading: (section: string) => `đề mục “${section}”`,
  done: 'đánh dấu mục đã xong',
  omitted: 'bỏ mục, đưa mục trở lại',
  printed: 'chọn bảng, biểu đồ được in',
  accepted: 'chấp nhận điều cần xem',
  unconfirmed: 'xác nhận lời văn từ kỳ trước',
  general: 'thông tin chung của báo cáo',
  organisation: 'thông tin đơn vị',
  template: 'mẫu báo cáo của đơn vị',
  reference: 'một văn bản trong sổ',
  addReport: 'lập báo cáo mới',
  addReference: 'thêm văn bản vào sổ',
  addOther: 'thêm dữ liệu mới',
  removeReport: 'xóa báo cáo',
  removeReference: 'bỏ văn bản khỏi sổ',
  removeOther: 'xóa dữ liệu',
} as const;

export const undoWords = {
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  /** Name of the button. */
  undoWhat: (what: string) => `Hoàn tác: ${what}`,
  redoWhat: (what: string) => `Làm lại: ${what}`,
  undone: (what: string) => `Đã hoàn tác: ${what}.`,
  redone: (what: string) => `Đã làm lại: ${what}.`,
  typed: (what: string, text: string) => `${what}, nay là “${text}”`,
  blank: (what: string) => `${what}, nay để trống`,
  changedElsewhere:
    'Chỗ này đã được sửa ở một thẻ khác sau đó, nên không hoàn tác được; dữ liệu giữ như đang thấy.',
} as const;
