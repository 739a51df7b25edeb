import type { Period } from '../../domain/period/period.ts';
import { formatCount } from '../format-number.ts';
import { periodDays, periodLabel } from '../period-label.ts';

const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Words of the screens of figures by period. */
export const figuresWords = {
  open: 'Số liệu của kỳ',
  list: {
    title: 'Số liệu theo kỳ',
    documentTitle: 'Số liệu – Báo Cáo Xã',
    lead: 'Mỗi kỳ có một bộ số liệu. Mọi báo cáo của kỳ cùng đọc bộ số liệu ấy, nên mỗi số chỉ nhập một lần.',
    periods: 'Các kỳ',
    period: (period: Period) => capitalised(periodLabel(period)),
    days: (period: Period) => `số liệu ${periodDays(period)}`,
    filled: (count: number) =>
      count === 0 ? 'Chưa nhập ô nào' : `Đã nhập ${formatCount(count)} ô`,
    usedBy: 'Báo cáo dùng số liệu này:',
    unused: 'Chưa có báo cáo nào dùng.',
    binned: (name: string) => `${name} (đã xóa, còn lấy lại được)`,
    remove: 'Xóa số liệu',
    removed: (name: string) => `Đã xóa số liệu ${name}.`,
    subPeriods: 'Kỳ số liệu riêng của báo cáo',
    subPeriodsLead:
      'Những kỳ này có ngày và số liệu riêng; nhập ở các mục của báo cáo dùng chúng, bấm tên báo cáo để mở.',
    empty: {
      title: 'Chưa có kỳ nào',
      text: 'Kỳ và bộ số liệu của nó được lập cùng báo cáo đầu tiên của kỳ. Hãy tạo một báo cáo rồi trở lại đây.',
      create: 'Tạo báo cáo',
    },
  },
  remove: {
    title: 'Xóa số liệu của kỳ này?',
    text: (name: string, filled: number) =>
      filled === 0
        ? `Kỳ ${name} chưa có ô nào được nhập. Xóa rồi thì kỳ không còn trong danh sách.`
        : `${formatCount(filled)} ô đã nhập của ${name} sẽ bị xóa khỏi máy này; các kỳ khác không còn số của kỳ này để so sánh.`,
    confirm: 'Xóa số liệu',
    cancel: 'Thôi',
    close: 'Đóng',
  },
  refused: {
    title: 'Chưa xóa được số liệu này',
    text: (names: readonly string[]) =>
      `Số liệu này đang được dùng trong: ${names.join('; ')}. Hãy xóa hẳn các báo cáo ấy ở Trang chủ trước, rồi xóa số liệu.`,
    close: 'Đóng',
  },
  grid: {
    title: (period: Period) => `Số liệu ${periodLabel(period)}`,
    back: 'Các kỳ số liệu',
    navigation: 'Đường dẫn',
    search: 'Tìm chỉ tiêu',
    searchHint: 'Gõ một phần tên, không cần dấu.',
    found: (count: number, all: number) =>
      count === all
        ? `${formatCount(all)} chỉ tiêu`
        : `${formatCount(count)} trên ${formatCount(all)} chỉ tiêu`,
    none: {
      title: 'Không tìm thấy chỉ tiêu nào',
      text: 'Hãy gõ ít chữ hơn, hoặc một phần khác của tên chỉ tiêu.',
    },
  },
  unknown: {
    title: 'Không có kỳ số liệu này',
    subtitle: 'Địa chỉ này không dẫn tới kỳ số liệu nào',
    text: 'Số liệu của kỳ có thể đã bị xóa, hoặc thuộc một đơn vị khác. Các kỳ hiện có ở trang Số liệu.',
    back: 'Về trang Số liệu',
  },
} as const;
