import { formatCount } from '../format-number.ts';

/** Words of the list of laws that have ended. */
export const lawsWords = {
  title: 'Văn bản hết hiệu lực',
  documentTitle: 'Văn bản hết hiệu lực – Báo Cáo Xã',
  lead: 'Báo cáo viện dẫn một văn bản trong danh sách này sau ngày văn bản hết hiệu lực thì chương trình nhắc, cả khi soạn lẫn khi soát báo cáo có sẵn. Mỗi dòng có nguồn để mở ra đối chiếu.',
  open: 'Danh sách văn bản hết hiệu lực',
  asOf: (day: string) => `Danh sách có sẵn cập nhật đến ${day}.`,
  loading: 'Đang mở danh sách…',
  failed: {
    title: 'Chưa mở được danh sách',
    text: 'Danh sách văn bản chưa tải về được. Hãy kiểm tra mạng rồi thử lại.',
    retry: 'Thử lại',
  },
  search: 'Tìm theo số, tên, văn bản thay thế',
  count: (shown: number, all: number) =>
    shown === all
      ? `${formatCount(all)} văn bản`
      : `${formatCount(shown)} trong ${formatCount(all)} văn bản`,
  none: 'Không có văn bản nào khớp.',
  shipped: {
    title: 'Danh sách có sẵn',
    hint: 'Bỏ chọn ở một văn bản thì đơn vị này không được nhắc về văn bản ấy nữa.',
  },
  own: {
    title: 'Đơn vị tự thêm',
    none: 'Đơn vị chưa thêm văn bản nào.',
    add: 'Thêm văn bản',
    edit: (name: string) => `Sửa ${name}`,
    remove: (name: string) => `Xóa ${name}`,
  },
  columns: {
    document: 'Văn bản',
    ended: 'Hết hiệu lực từ',
    replacedBy: 'Thay bằng',
    source: 'Nguồn',
    actions: 'Sửa, xóa',
  },
  form: {
    added: 'Thêm văn bản hết hiệu lực',
    edited: 'Sửa văn bản hết hiệu lực',
    fields: {
      type: 'Loại văn bản',
      symbol: 'Số, ký hiệu',
      issuer: 'Cơ quan ban hành (nếu biết)',
      issued: 'Ngày ban hành',
      endedOn: 'Hết hiệu lực từ ngày',
      replacedBy: 'Thay bằng (nếu có)',
      source: 'Nguồn',
    },
    symbolHint: 'Như 43/2011/NĐ-CP.',
    sourceHint: 'Địa chỉ trang, hoặc văn bản và điều, khoản nói nó hết hiệu lực.',
    types: (count: number) =>
      count === 0
        ? 'Không có trong danh mục loại văn bản; vẫn dùng được tên đã gõ.'
        : `${formatCount(count)} loại văn bản. Dùng phím mũi tên xuống để chọn.`,
    missing: {
      type: 'Chưa có loại văn bản. Gõ tên loại, như Nghị định, Thông tư.',
      symbol: 'Chưa có số, ký hiệu. Gõ như trong văn bản, ví dụ 43/2011/NĐ-CP.',
      issued: 'Chưa có ngày ban hành. Gõ ngày, tháng, năm, như 13/6/2011.',
      endedOn: 'Chưa có ngày hết hiệu lực. Gõ ngày đầu tiên văn bản không còn hiệu lực.',
      source: 'Chưa có nguồn. Ghi nơi đã đọc thấy văn bản hết hiệu lực để người sau đối chiếu.',
    },
    symbolForm: (typed: string) =>
      `“${typed}” chưa phải số, ký hiệu đầy đủ. Cần có số, gạch chéo và ký hiệu, như 43/2011/NĐ-CP.`,
    twin: (symbol: string) =>
      `Đơn vị đã thêm văn bản ${symbol} cùng ngày ban hành. Bấm “Thôi” rồi sửa dòng đã có.`,
    endBeforeIssue: (endedOn: string, issued: string) =>
      `Ngày hết hiệu lực ${endedOn} không sau ngày ban hành ${issued}. Xem lại một trong hai ngày.`,
    keep: 'Ghi vào danh sách',
    cancel: 'Thôi',
    kept: (name: string) => `Đã ghi ${name} vào danh sách.`,
  },
  removal: {
    title: 'Xóa văn bản này khỏi danh sách?',
    text: (name: string) =>
      `${name} do đơn vị tự thêm. Xóa rồi thì chương trình không nhắc về văn bản này nữa.`,
    confirm: 'Xóa văn bản',
    cancel: 'Thôi',
    close: 'Đóng',
    done: (name: string) => `Đã xóa ${name}.`,
  },
} as const;
