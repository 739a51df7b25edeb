import type { Organisation } from '../../domain/organisation/organisation.ts';
import { shortUnitName } from '../../domain/organisation/unit-phrases.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatCount } from '../format-number.ts';
import { periodDays, periodLabel } from '../period-label.ts';

/** What there is none of is not spoken of. */
const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatCount(count)} ${what}`)
    .join(', ');

/** Words of the screen on which a report is opened again from its .docx. */
export const reopenWords = {
  title: 'Mở lại từ tệp Word',
  documentTitle: 'Mở lại từ tệp Word – Báo Cáo Xã',
  lead: 'Tệp .docx tải từ chương trình này mang theo số liệu, lời văn và văn bản của báo cáo, nếu lúc tải có chọn “Kèm dữ liệu để mở lại từ tệp Word”. Báo cáo được mở lại thành một bản mới; báo cáo đang có không bị thay.',
  /** After the name of a report that was opened again. */
  mark: 'bản mở lại',
  from: (fileName: string, when: string) => `Mở lại từ tệp ${fileName} lúc ${when}.`,
  choose: {
    title: 'Chọn tệp .docx',
    text: 'Kéo tệp .docx vào khung này, hoặc bấm nút để chọn tệp. Chương trình cho xem sẽ thay đổi gì trước khi ghi.',
    action: 'Chọn tệp .docx',
    chooser: 'Tệp Word của báo cáo (.docx)',
  },
  offer: {
    title: 'Tệp này mang theo dữ liệu của báo cáo',
    text: 'Tệp do Báo Cáo Xã tạo ra. Có thể mở lại số liệu và lời văn trong đó thành một báo cáo mới để sửa tiếp.',
    action: 'Mở lại từ tệp này',
  },
  reading: (name: string) => `Đang đọc ${name}…`,
  refused: (name: string) => `Chưa mở lại được ${name}`,
  file: (name: string) => `Tệp ${name}`,
  days: (period: Period) => `Kỳ số liệu ${periodDays(period)}`,
  adds: (count: number) =>
    count === 0
      ? 'Một báo cáo mới được thêm vào trang chủ, ghi “bản mở lại”.'
      : `Một báo cáo mới được thêm vào trang chủ, ghi “bản mở lại”. Kỳ này đang có ${formatCount(count)} báo cáo trên máy; các báo cáo ấy giữ lời văn như cũ.`,
  edited: {
    title: 'Chữ đã sửa trong Word không được mở lại',
    same: 'Chữ trong tệp vẫn như lúc tải về. Nếu có sửa trong Word thì chữ đã sửa không được mở lại: báo cáo mở lại theo số liệu và lời văn lúc tải.',
    unknown:
      'Báo cáo mở lại theo số liệu và lời văn lúc tải tệp. Chữ đã sửa trong Word không được mở lại.',
    text: (count: number) =>
      `Tệp đã được sửa sau khi tải: ${formatCount(count)} đoạn hoặc dòng bảng khác với báo cáo. Báo cáo mở lại như lúc tải; chỗ sửa ở dưới đây, nếu cần thì chép lại vào báo cáo.`,
    added: 'Đang có trong tệp Word',
    gone: 'Có lúc tải, nay không còn như thế',
    more: (count: number) => `và ${formatCount(count)} chỗ khác`,
  },
  figures: {
    title: 'Số liệu',
    fresh: (period: Period, count: number) =>
      `Máy này chưa có số liệu ${periodLabel(period)}: ${formatCount(count)} ô số liệu trong tệp được thêm vào.`,
    same: (period: Period, count: number) =>
      `Số liệu ${periodLabel(period)} trên máy này đúng như trong tệp (${formatCount(count)} ô), nên không đổi.`,
    counts: (
      period: Period,
      count: { same: number; fresh: number; different: number; onlyHere: number },
    ) =>
      `So tệp với số liệu ${periodLabel(period)} trên máy này: ${counted([
        [count.same, 'ô giống nhau'],
        [count.fresh, 'ô chỉ có trong tệp'],
        [count.different, 'ô khác nhau'],
        [count.onlyHere, 'ô chỉ có trên máy'],
      ])}.`,
    choice: 'Báo cáo mở lại dùng số liệu nào',
    keep: 'Giữ số liệu đang có trên máy này',
    keepHint: 'Số trong tệp không được ghi; báo cáo mở lại hiện số đang có.',
    take: 'Lấy số liệu trong tệp',
    takeHint: (fresh: number, different: number, sharing: number) =>
      `${
        counted([
          [fresh, 'ô đang trống được điền'],
          [different, 'ô được thay'],
        ]) || 'Ngày của kỳ được thay'
      }; ô chỉ có trên máy giữ nguyên. ` +
      (sharing === 0
        ? 'Chưa có báo cáo nào khác dùng số liệu này.'
        : `${formatCount(sharing)} báo cáo đang có của kỳ này cũng hiện số mới.`),
    days: (file: Period, here: Period) =>
      `Ngày của kỳ cũng khác: trong tệp ${periodDays(file)}, trên máy ${periodDays(here)}; đi theo lựa chọn trên.`,
    caption: 'Các ô khác nhau',
    columns: { field: 'Ô số liệu', file: 'Trong tệp', here: 'Trên máy này' },
    blank: 'để trống',
    subPeriod: (name: string, period: Period, count: number) =>
      `Kỳ riêng “${name}” (${periodDays(period)}) đi theo báo cáo mở lại: ${formatCount(count)} ô số liệu.`,
  },
  references: {
    title: 'Văn bản',
    none: 'Báo cáo không dùng văn bản nào trong sổ.',
    same: (count: number) => `${formatCount(count)} văn bản đã có trong sổ và giống hệt.`,
    fresh: (count: number) => `${formatCount(count)} văn bản chưa có được thêm vào sổ:`,
    different: (count: number) =>
      `${formatCount(count)} văn bản đã có nhưng ghi khác; sổ giữ như đang có:`,
    caption: 'Văn bản ghi khác nhau',
    columns: ['Văn bản', 'Trong tệp', 'Trong sổ'],
  },
  organisation: {
    title: 'Đơn vị',
    added: (organisation: Organisation) =>
      `${shortUnitName(organisation)} chưa có trên máy này, nên được thêm vào như lúc tải tệp và được mở ra. Đơn vị khác trên máy không đổi.`,
    same: (organisation: Organisation) =>
      `${shortUnitName(organisation)}: thông tin trên máy này giống trong tệp.`,
    differs: (organisation: Organisation) =>
      `${shortUnitName(organisation)}: thông tin trên máy này khác trong tệp, và được giữ như đang có. Vì vậy đầu trang, nơi nhận hoặc người ký của báo cáo mở lại có thể in khác.`,
    fields: {
      name: 'Tên đơn vị',
      province: 'Tỉnh, thành phố',
      district: 'Huyện trước 01/7/2025',
      place: 'Địa danh',
      symbol: 'Ký hiệu báo cáo',
      signers: 'Người ký',
      addressees: 'Kính gửi',
      recipients: 'Nơi nhận',
      style: 'Cách trình bày trang',
      issuers: 'Phòng, Ban Chỉ đạo',
      lists: 'Danh mục riêng',
    },
    long: 'khác nhau',
    blank: 'để trống',
    caption: 'Thông tin đơn vị khác nhau',
    columns: ['Mục', 'Trong tệp', 'Trên máy này'],
  },
  template: {
    title: 'Mẫu báo cáo',
    text: (name: string) =>
      `Báo cáo này dùng mẫu “${name}” chưa có trên máy này. Mẫu đi kèm trong tệp và đã được đọc kiểm tra; khi mở lại, mẫu được thêm vào “Mẫu báo cáo của đơn vị” cùng với báo cáo.`,
    confirm: 'Lấy mẫu vào rồi mở lại',
  },
  snapshot:
    'Trước khi ghi, chương trình giữ một bản chụp của dữ liệu đang có (trang Sao lưu). Bấm “Hoàn tác” một lần là bỏ được cả việc mở lại.',
  confirm: 'Mở lại thành báo cáo mới',
  cancel: 'Thôi',
  writing: 'Đang mở lại báo cáo…',
  doneTitle: 'Đã mở lại báo cáo',
  done: (name: string) =>
    `Báo cáo trong tệp ${name} đã thành một báo cáo mới. Muốn bỏ thì bấm “Hoàn tác” ở góc trên.`,
  unsavedTitle: 'Chưa lưu được báo cáo vừa mở lại',
  unsaved:
    'Báo cáo đang ở trong trang nhưng trình duyệt chưa ghi được. Xem dòng báo ở đầu trang: tải bản sao ngay, rồi bấm “Thử lưu lại”. Tệp Word vẫn nguyên.',
  open: 'Mở báo cáo',
  another: 'Chọn tệp khác',
} as const;
