import { columnName, type Sheet } from '../../domain/sheet/sheet.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatCount } from '../format-number.ts';
import { periodLabel } from '../period-label.ts';

/** `ô C5, trang “Biểu 1”` */
const place = (sheet: string, row: number, column: number): string =>
  `ô ${columnName(column)}${String(row)}, trang “${sheet}”`;

/** Words of taking figures and rows from an Excel or .csv file. */
export const sheetWords = {
  names: { csv: 'Bảng', table: 'Bảng {number}' },
  accept: '.xlsx,.csv,.txt,.xls,.htm,.html',
  choose: {
    title: 'Chọn tệp',
    text: 'Kéo tệp vào khung này, hoặc bấm nút để chọn: tệp Excel (.xlsx), tệp .csv, hoặc bảng mà phần mềm một cửa, phần mềm báo cáo xuất ra. Tệp chỉ được đọc trên máy này; chưa bấm lấy thì chưa ghi gì.',
    action: 'Chọn tệp Excel',
    another: 'Chọn tệp khác',
    chooser: 'Tệp Excel hoặc .csv có số liệu',
  },
  reading: (name: string) => `Đang đọc ${name}…`,
  refused: (name: string) => `Chưa đọc được ${name}`,
  unchanged: 'Số liệu đang có không thay đổi.',
  notes: (sheets: readonly Sheet[]): readonly string[] => {
    const hidden = sheets.reduce((sum, one) => sum + one.hidden, 0);
    const uncomputed = sheets.reduce((sum, one) => sum + one.uncomputed, 0);
    return [
      ...(hidden > 0
        ? [
            `${formatCount(hidden)} dòng hoặc cột đang ẩn trong tệp không được lấy. Cần lấy thì cho hiện lại trong Excel, lưu, rồi chọn lại tệp.`,
          ]
        : []),
      ...(uncomputed > 0
        ? [
            `${formatCount(uncomputed)} ô công thức chưa có kết quả trong tệp, nên chưa đọc được. Mở tệp bằng Excel, bấm lưu, rồi chọn lại tệp.`,
          ]
        : []),
    ];
  },
  hiddenSheets: (names: readonly string[]) =>
    `Trang đang ẩn không được đọc: ${names.map((name) => `“${name}”`).join(', ')}.`,
  figures: {
    open: 'Lấy số liệu từ tệp Excel',
    title: 'Lấy số liệu từ tệp Excel',
    documentTitle: 'Lấy số liệu từ tệp Excel – Báo Cáo Xã',
    lead: (period: Period) =>
      `Số lấy được ghi vào số liệu ${periodLabel(period)}. Chương trình tìm các bảng theo biểu mẫu (II.06a, các biểu thống kê, bảng theo lĩnh vực…) và các dòng mang đúng tên chỉ tiêu; dòng mang tên khác thì chọn chỉ tiêu một lần, lần sau được nhận ra.`,
    back: (period: Period) => `Số liệu ${periodLabel(period)}`,
    navigation: 'Đường dẫn',
    found: (name: string, all: number, same: number) =>
      `${name}: đọc được ${formatCount(all)} số${same === 0 ? '' : `, trong đó ${formatCount(same)} số đã có đúng như vậy`}.`,
    nothing: {
      title: 'Không nhận ra chỉ tiêu nào trong tệp',
      text: 'Số được nhận ra khi tiêu đề cột giống biểu mẫu, hoặc dòng mang đúng tên chỉ tiêu như ở trang số liệu. Hãy kiểm tra trang và tiêu đề trong tệp; chọn chỉ tiêu cho từng dòng ở danh sách bên dưới; hoặc chép vùng ô trong Excel rồi dán vào bảng của mục.',
    },
    allSame: 'Mọi số đọc được đã có đúng như vậy ở kỳ này, không còn gì để lấy.',
    caption: 'Số đọc được từ tệp',
    headings: {
      take: 'Lấy',
      figure: 'Chỉ tiêu',
      inFile: 'Trong tệp',
      kept: 'Đang có',
      place: 'Chỗ trong tệp',
    },
    blank: 'trống',
    choose: (label: string, typed: string) => `Lấy ${label}: ${typed}`,
    chooseAll: 'Chọn hết (trừ số cần xem lại)',
    chooseNone: 'Bỏ chọn hết',
    place: (found: { sheet: string; row: number; column: number; words: readonly string[] }) =>
      `${place(found.sheet, found.row, found.column)}: ${found.words.join(' – ')}`,
    doubts: {
      'other-unit': 'Dòng này không ghi tên đơn vị mình; hãy xem có đúng là số của đơn vị không.',
      several: 'Dòng này có nhiều số; hãy chọn số của kỳ này.',
      ratio:
        'Ô này không ghi dấu %: trong Excel, 0,95 có thể là 95%. Hãy xem lại trước khi lấy, hoặc gõ tay.',
      conflict: 'Tệp ghi chỉ tiêu này với hai số khác nhau; hãy chọn số đúng.',
    },
    take: (count: number, replaced: number) =>
      replaced === 0
        ? `Lấy ${formatCount(count)} số đã chọn`
        : `Lấy ${formatCount(count)} số đã chọn, thay ${formatCount(replaced)} số đang có`,
    takeNone: 'Chưa chọn số nào',
    taken: (count: number) =>
      `Đã ghi ${formatCount(count)} số. Bấm “Hoàn tác” (Ctrl + Z) thì bỏ cả lượt này.`,
    see: 'Xem số liệu của kỳ',
    unknown: (count: number) => `${formatCount(count)} dòng có số mà chương trình không nhận ra`,
    unknownRow: (row: {
      readonly sheet: string;
      readonly row: number;
      readonly label: string;
      readonly numbers: readonly string[];
    }) =>
      `Dòng ${formatCount(row.row)}, trang “${row.sheet}”: ${row.label} (${row.numbers.slice(0, 6).join('; ')})`,
    unknownRest: (count: number) => `… và ${formatCount(count)} dòng nữa.`,
  },
  /** Telling by hand which figure a row is of. */
  naming: {
    open: 'Chọn chỉ tiêu',
    field: (label: string) => `Chỉ tiêu của dòng “${label}”`,
    hint: 'Gõ vài chữ trong tên chỉ tiêu rồi chọn. Máy này nhớ, lần sau dòng cùng tên được nhận ra luôn.',
    found: (count: number) =>
      count === 0
        ? 'Kỳ này không có chỉ tiêu nào có các chữ ấy.'
        : `${formatCount(count)} chỉ tiêu để chọn.`,
    cancel: 'Thôi',
    done: (label: string, figure: string) =>
      `Dòng “${label}” được đọc là “${figure}”. Số của dòng ở bảng “Số đọc được từ tệp”, nếu khác số đang có.`,
    noValue: (figure: string, unit: string) =>
      `Đã chọn “${figure}”, nhưng dòng này không có số đọc được theo đơn vị của chỉ tiêu ấy${unit === '' ? '' : ` (${unit})`}. Hãy chọn chỉ tiêu khác, hoặc gõ tay.`,
    named: (count: number) => `${formatCount(count)} dòng của tệp đã được chọn chỉ tiêu`,
    line: (label: string, figure: string) => `“${label}”: ${figure}`,
    forget: 'Bỏ',
  },
  rows: {
    open: 'Lấy từ tệp Excel',
    title: (list: string) => `Lấy ${list.charAt(0).toLocaleLowerCase('vi')}${list.slice(1)} từ tệp`,
    close: 'Đóng',
    cancel: 'Thôi',
    sheet: 'Trang',
    sheetLabel: (name: string, rows: number, isHidden: boolean) =>
      `${name} (${formatCount(rows)} dòng${isHidden ? ', đang ẩn' : ''})`,
    columns: 'Cột của tệp cho từng cột của bảng',
    none: 'không lấy',
    column: (column: number, heading: string) =>
      heading === '' ? `Cột ${columnName(column)}` : `Cột ${columnName(column)}: ${heading}`,
    preview: (count: number) => `${formatCount(count)} dòng sẽ lấy`,
    number: 'Dòng trong tệp',
    more: (count: number) => `… và ${formatCount(count)} dòng nữa.`,
    nothing: 'Chưa có dòng nào để lấy: hãy chọn cột của tệp cho ít nhất một cột của bảng.',
    unreadable: (count: number) =>
      `${formatCount(count)} ô (đánh dấu ⚠) chưa đúng kiểu hoặc lựa chọn của cột. Vẫn lấy được; lấy xong thì sửa các ô ấy trong bảng.`,
    left: (count: number, most: number) =>
      `Bảng giữ nhiều nhất ${formatCount(most)} dòng; ${formatCount(count)} dòng cuối không lấy được.`,
    how: (kept: number) => `Bảng đang có ${formatCount(kept)} dòng`,
    add: 'Thêm vào sau các dòng đang có',
    replace: 'Thay các dòng đang có',
    take: (count: number) => `Lấy ${formatCount(count)} dòng`,
    taken: (count: number) =>
      `Đã lấy ${formatCount(count)} dòng từ tệp. Bấm “Hoàn tác” (Ctrl + Z) thì bỏ cả lượt này.`,
  },
} as const;
