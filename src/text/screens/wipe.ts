import { formatCount } from '../format-number.ts';

/** `Leftover` of storage, which this folder cannot import. */
interface Leftover {
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly workers: readonly string[];
  readonly entries: readonly string[];
}

const counted = ({ databases, caches, workers, entries }: Leftover): string =>
  [
    `${formatCount(databases.length)} cơ sở dữ liệu`,
    `${formatCount(caches.length)} kho tệp của chương trình`,
    `${formatCount(workers.length)} trình chạy nền`,
    `${formatCount(entries.length)} mục ghi nhớ`,
  ].join(', ');

const NOTHING: Leftover = { databases: [], caches: [], workers: [], entries: [] };

/** Words of "Xóa khỏi máy này". */
export const wipeWords = {
  documentTitle: 'Xóa khỏi máy này – Báo Cáo Xã',
  title: 'Xóa khỏi máy này',
  text: 'Dùng khi trả máy, đổi máy, hoặc vừa làm nhờ trên máy người khác. Chương trình xóa mọi thứ của Báo Cáo Xã trong trình duyệt này: báo cáo, số liệu, văn bản, bản phát hành, bản chụp, các việc đã làm, thư mục sao lưu đã nhớ và phần chương trình cất để dùng khi không có mạng. Xóa xong thì kiểm tra lại và cho biết kết quả.',
  start: 'Xóa khỏi máy này…',
  dialogTitle: 'Xóa mọi dữ liệu Báo Cáo Xã khỏi máy này?',
  consequence:
    'Xóa rồi không lấy lại được, trừ khi có tệp sao lưu. Tất cả đơn vị trong trình duyệt này đều bị xóa; các thẻ Báo Cáo Xã khác đang mở cũng bị đóng phần đang làm.',
  backUpFirst: 'Sao lưu ra tệp trước',
  word: 'Gõ chữ XÓA để xác nhận',
  wrongWord: 'Chưa đúng: hãy gõ chữ XÓA vào ô này.',
  notOrdered:
    'Trình duyệt không cho ghi lệnh xóa. Hãy xóa dữ liệu của trang này trong phần cài đặt của trình duyệt.',
  confirm: 'Xóa tất cả',
  cancel: 'Thôi',
  wipingTitle: 'Đang xóa khỏi máy này',
  wiping: 'Đang xóa rồi kiểm tra lại, chờ vài giây…',
  doneTitle: 'Đã xóa khỏi máy này',
  done: `Đã xóa mọi dữ liệu của Báo Cáo Xã trong trình duyệt này. Kiểm tra lại: còn ${counted(NOTHING)}.`,
  files:
    'Các tệp Word và tệp sao lưu đã tải về, đã ghi vào thư mục sao lưu hoặc đã chép đi là của cơ quan, chương trình không xóa được; nếu cần, hãy xóa trong thư mục Tải xuống và thư mục sao lưu.',
  begin: 'Mở lại chương trình từ đầu',
  leftTitle: 'Chưa xóa hết',
  left: (leftover: Leftover) =>
    `Kiểm tra lại: còn ${counted(leftover)} (${Object.values(leftover).flat().join('; ')}). Thường do một thẻ khác của trình duyệt còn giữ.`,
  byHand: [
    'Đóng mọi thẻ và cửa sổ khác của trình duyệt này đang mở Báo Cáo Xã, rồi bấm “Xóa lại”.',
    'Nếu vẫn còn: mở phần cài đặt của trình duyệt, tìm “Dữ liệu trang web”, tìm địa chỉ của trang này và bấm xóa.',
    'Nếu vẫn còn: đóng hẳn trình duyệt, mở lại trang này; việc xóa được làm tiếp.',
  ],
  again: 'Xóa lại',
} as const;
