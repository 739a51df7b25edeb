import type { Period, PeriodKind } from '../../domain/period/period.ts';
import { formatCount } from '../format-number.ts';
import { PERIOD_KIND_LABELS, periodLabel } from '../period-label.ts';

const periodNames = (kinds: readonly PeriodKind[]): string =>
  kinds.map((kind) => PERIOD_KIND_LABELS[kind].toLocaleLowerCase('vi')).join(', ');

/** Words of the screen of the office's own report types. */
export const templatesWords = {
  title: 'Mẫu báo cáo của đơn vị',
  documentTitle: 'Mẫu báo cáo của đơn vị – Báo Cáo Xã',
  lead: 'Ngoài các mẫu có sẵn, đơn vị dùng được mẫu do cấp trên hoặc đơn vị khác soạn: một tệp mau-bao-cao-….json có đề cương, câu theo số liệu, bảng và biểu đồ. Mẫu chỉ là dữ liệu; chương trình đọc từng chỗ trước khi nhận.',
  choose: {
    title: 'Thêm mẫu từ tệp',
    text: 'Kéo tệp vào khung này, hoặc bấm nút để chọn tệp. Chương trình cho xem mẫu có gì trước khi thêm.',
    action: 'Chọn tệp mẫu',
    chooser: 'Tệp mẫu báo cáo (.json)',
  },
  reading: (name: string) => `Đang đọc ${name}…`,
  refused: (name: string) => `Chưa nhận được mẫu từ ${name}`,
  unchanged: 'Các mẫu và báo cáo đang có không thay đổi.',
  proposal: {
    facts: (of: {
      id: string;
      sections: number;
      figures: number;
      periods: readonly PeriodKind[];
    }) =>
      `Mã ${of.id}; kỳ báo cáo: ${periodNames(of.periods)}; ${formatCount(of.sections)} mục, hỏi ${formatCount(of.figures)} chỉ tiêu.`,
    outline: 'Xem các mục của mẫu',
    add: 'Thêm mẫu này',
    replace: 'Thay mẫu đang có',
    cancel: 'Thôi',
    same: 'Đơn vị đã có đúng mẫu này, không cần thêm lại.',
    change:
      'Đơn vị đang có một mẫu cùng mã. Báo cáo đã lập theo mẫu cũ sẽ hiện theo mẫu mới; lời văn của mục không còn trong mẫu mới thì không in, nhưng vẫn giữ và có lại khi hoàn tác.',
    added: (titles: readonly string[]) => `Mục thêm: ${titles.join('; ')}.`,
    removed: (titles: readonly string[]) => `Mục không còn: ${titles.join('; ')}.`,
    sameOutline: 'Các mục không thêm, không bớt; chỉ khác ở nội dung bên trong.',
  },
  done: (name: string) => `Đã nhận mẫu “${name}”. Mẫu có trong danh sách khi tạo báo cáo.`,
  create: 'Tạo báo cáo',
  own: {
    title: 'Mẫu đã thêm',
    none: 'Đơn vị chưa thêm mẫu nào.',
    added: (id: string, at: string) => `mã ${id}, thêm lúc ${at}`,
    unreadable:
      'Bản chương trình đang dùng không đọc được mẫu này, nên báo cáo theo mẫu chưa mở được. Hãy thêm lại tệp mẫu mới, hoặc tải lại trang để có bản chương trình mới.',
    used: (names: readonly string[]) =>
      `Đang dùng cho ${formatCount(names.length)} báo cáo: ${names.join('; ')}.`,
    unused: 'Chưa có báo cáo nào theo mẫu này.',
    download: 'Tải tệp mẫu',
    remove: 'Bỏ mẫu',
    removeTitle: 'Bỏ mẫu này?',
    removeText: (name: string) =>
      `Mẫu “${name}” được bỏ khỏi danh sách khi tạo báo cáo. Lấy lại được bằng “Hoàn tác” hoặc bằng tệp mẫu.`,
    inUse: 'Không bỏ được mẫu khi còn báo cáo theo mẫu, kể cả báo cáo đã xóa còn ở cuối trang chủ.',
    close: 'Đóng',
  },
  shipped: {
    title: 'Mẫu có sẵn',
    text: 'Tải một mẫu có sẵn để sửa đề cương cho hợp với đơn vị, rồi thêm lại ở trên. Người soạn mẫu xem cách viết từng mục của tệp trong tài liệu đi cùng mã nguồn chương trình (templates/README.md).',
    download: (name: string) => `Tải tệp mẫu “${name}”`,
  },
  missing: {
    title: 'Báo cáo chưa mở được vì thiếu mẫu',
    text: 'Số liệu và lời văn vẫn còn nguyên trên máy này. Thêm lại tệp mẫu thì báo cáo mở được như cũ.',
    item: (template: string, period: Period | null) =>
      period
        ? `Báo cáo ${periodLabel(period)}, mẫu “${template}”`
        : `Báo cáo theo mẫu “${template}”`,
    link: 'Thêm mẫu',
  },
} as const;
