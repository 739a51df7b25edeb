import { formatCount } from '../format-number.ts';

/** `RecordKind` of storage, which this folder cannot import. */
type Kind = 'organisation' | 'figureSet' | 'report' | 'reference' | 'issue';

const KINDS: Readonly<Record<Kind, (count: string) => string>> = {
  organisation: (count) => `thông tin của ${count} đơn vị`,
  report: (count) => `${count} báo cáo`,
  figureSet: (count) => `số liệu của ${count} kỳ`,
  reference: (count) => `${count} văn bản trong sổ`,
  issue: (count) => `${count} bản phát hành`,
};

/** `1 báo cáo, số liệu của 2 kỳ` */
function byKind(rows: readonly { readonly kind: Kind }[]): string {
  return (Object.keys(KINDS) as Kind[])
    .map((kind) => [kind, rows.filter((row) => row.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => KINDS[kind](formatCount(count)))
    .join(', ');
}

type Rows = readonly { readonly kind: Kind }[];

const ASIDE =
  'Phần không mở được không bị xóa: nó được để riêng trên máy này và có trong tệp dữ liệu thô.';

/** Words of the rescue screen where some records cannot be read. */
export const salvageWords = {
  counts: (broken: Rows, rows: number) =>
    `${formatCount(broken.length)} trong ${formatCount(rows)} bản ghi không mở được: ${byKind(broken)}. ${formatCount(rows - broken.length)} bản ghi còn lại vẫn mở được.`,
  title: 'Giữ phần mở được',
  looking: 'Đang xem bản chụp nào còn giữ phần không mở được…',
  working: 'Đang ghi…',
  action: 'Giữ phần mở được',
  /** What the act comes to, a line each. */
  plan: (plan: {
    readonly kept: number;
    readonly recovered: Rows;
    readonly lost: Rows;
    readonly dependent: Rows;
    /** As `14:05 ngày 09/6/2023`; null when nothing comes from a snapshot. */
    readonly when: string | null;
  }): readonly string[] => [
    `Giữ nguyên ${formatCount(plan.kept)} bản ghi đang mở được.`,
    ...(plan.when === null
      ? []
      : [
          `Lấy lại từ bản chụp lúc ${plan.when}: ${byKind(plan.recovered)}. Điều đã sửa ở các bản ghi này sau lúc đó thì không còn.`,
        ]),
    ...(plan.lost.length === 0
      ? []
      : [`Không bản chụp nào còn giữ, phải để riêng: ${byKind(plan.lost)}.`]),
    ...(plan.dependent.length === 0
      ? []
      : [`Để riêng cùng, vì cần phần không mở được mới hiện được: ${byKind(plan.dependent)}.`]),
    ASIDE,
  ],
  impossible:
    'Không giữ riêng phần mở được được: thông tin đơn vị không mở được, và không bản chụp nào còn giữ. Hãy khôi phục từ tệp sao lưu.',
  confirmTitle: 'Giữ phần mở được và để riêng phần hỏng?',
  confirm: 'Giữ và mở lại trang',
  cancel: 'Thôi',
  close: 'Đóng',
  failed:
    'Chưa làm được: trình duyệt không cho ghi, hoặc một thẻ khác vừa ghi. Dữ liệu vẫn như cũ; hãy đóng các thẻ Báo Cáo Xã khác, tải lại trang rồi thử lại.',
  restore: {
    title: 'Thay mọi dữ liệu bằng bản khôi phục?',
    text: `Cả phần đang mở được cũng được thay. Trước khi thay, chương trình giữ một bản chụp của phần mở được. ${ASIDE}`,
    confirm: 'Thay và mở lại trang',
  },
  aside: {
    title: 'Bản ghi để riêng',
    text: (count: number, when: string) =>
      `${formatCount(count)} bản ghi không dùng được đã được để riêng, lần gần nhất lúc ${when}. Chương trình không đọc và không xóa chúng; người phụ trách chương trình có thể xem trong tệp dữ liệu thô.`,
    action: 'Tải dữ liệu thô',
  },
} as const;
