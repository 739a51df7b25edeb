import type { Organisation } from '../../domain/organisation/organisation.ts';
import { shortUnitName } from '../../domain/organisation/unit-phrases.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatCount } from '../format-number.ts';
import { periodDays, periodLabel } from '../period-label.ts';

const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Words of the home page. */
export const homeWords = {
  documentTitle: 'Trang chủ – Báo Cáo Xã',
  title: (organisation: Organisation | null) =>
    organisation ? `Báo cáo của ${shortUnitName(organisation)}` : 'Báo cáo',
  create: 'Tạo báo cáo',
  reopen: 'Mở lại từ tệp Word',
  due: {
    title: 'Sắp tới',
    more: (count: number) => `Các báo cáo khác sắp tới (${formatCount(count)})`,
    name: (template: string, period: Period) => `${template} ${periodLabel(period)}`,
    days: (period: Period) => `Kỳ số liệu ${periodDays(period)}`,
    create: (period: Period) => `Tạo báo cáo ${periodLabel(period)}`,
    resume: (period: Period) => `Làm tiếp báo cáo ${periodLabel(period)}`,
  },
  reports: {
    title: 'Các báo cáo',
    period: (period: Period) => capitalised(periodLabel(period)),
    days: (period: Period) => `số liệu ${periodDays(period)}`,
    done: (done: number, total: number) =>
      done === total
        ? `Xong cả ${formatCount(total)} mục`
        : `Xong ${formatCount(done)} trên ${formatCount(total)} mục`,
    errors: (count: number) => `${formatCount(count)} lỗi cần sửa, chưa kể lỗi câu chữ`,
    next: (path: string, title: string) => `Làm tiếp: ${path === '' ? title : `${path} ${title}`}`,
    finish: 'Xem trước và tải về',
    edited: (at: string) => `Sửa lần cuối lúc ${at}`,
    remove: 'Xóa báo cáo',
    removeTitle: 'Xóa báo cáo này?',
    removeText: (name: string) =>
      `“${name}” được chuyển vào “Báo cáo đã xóa” ở cuối trang chủ, có thể lấy lại nguyên vẹn. Số liệu của kỳ vẫn giữ.`,
    cancel: 'Thôi',
    close: 'Đóng',
  },
  bin: {
    title: (count: number) => `Báo cáo đã xóa (${formatCount(count)})`,
    text: 'Báo cáo ở đây vẫn còn đủ lời văn và ghi chú. Lấy lại lúc nào cũng được.',
    deleted: (at: string) => `xóa lúc ${at}`,
    restore: 'Lấy lại',
    purge: 'Xóa hẳn',
    purgeTitle: 'Xóa hẳn báo cáo này?',
    purgeText: (name: string) =>
      `Lời văn, các câu viết lại và ghi chú của “${name}” sẽ mất hẳn khỏi máy này. Số liệu của kỳ vẫn giữ.`,
    restored: (name: string) => `Đã lấy lại “${name}”.`,
  },
  empty: {
    title: 'Chưa có báo cáo nào',
    text: 'Bấm “Tạo báo cáo”, chọn kỳ báo cáo; sau đó nhập số liệu theo từng mục, theo thứ tự nào cũng được.',
  },
} as const;
