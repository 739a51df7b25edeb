import { formatCount } from '../format-number.ts';
import { typedAt } from '../typed-at.ts';

/** What storage says is in a backup file, which this folder cannot import. */
interface BackupContentsShape {
  readonly created: string;
  readonly counts: {
    readonly organisations: number;
    readonly figureSets: number;
    readonly reports: number;
    readonly references: number;
  };
  readonly without?: readonly 'personal'[];
}

/** Words of the first screen, and of restoring from a file. */
export const startWords = {
  documentTitle: 'Bắt đầu – Báo Cáo Xã',
  title: 'Soạn báo cáo cải cách hành chính của xã, phường, đặc khu',
  what: 'Nhập số liệu một lần: chương trình tính tỷ lệ, soát các con số, viết câu theo số liệu và xuất báo cáo thành tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.',
  where:
    'Mọi dữ liệu chỉ lưu trong trình duyệt trên máy tính này, không gửi đi đâu và không cần tài khoản.',
  proofread: {
    title: 'Soát thử một báo cáo đã có',
    text: 'Chưa cần lập đơn vị: đưa vào một báo cáo Word bất kỳ, chương trình chỉ ra chỗ cộng sai, tỷ lệ sai, tên nơi khác còn sót, văn bản viện dẫn thiếu.',
    action: 'Soát báo cáo có sẵn',
  },
  restore: {
    title: 'Đã có tệp sao lưu',
    text: 'Đổi máy, hoặc trình duyệt đã bị dọn sạch dữ liệu: lấy lại tất cả từ tệp bao-cao-xa-….json.',
    action: 'Khôi phục từ tệp',
    reopen: 'Chỉ còn tệp Word của báo cáo: mở lại từ tệp .docx',
    chooser: 'Tệp sao lưu bao-cao-xa-….json',
    reading: 'Đang đọc tệp…',
    writing: 'Đang khôi phục…',
    slow: 'Trình duyệt ghi chậm hơn thường lệ, chương trình đang chờ. Đừng đóng trang. Nếu không ghi được, dữ liệu đang có trên máy giữ nguyên.',
    confirmTitle: 'Khôi phục từ tệp này?',
    confirm: 'Khôi phục',
    cancel: 'Thôi',
    close: 'Đóng',
    failed:
      'Chưa khôi phục được: trình duyệt không cho ghi. Tệp sao lưu vẫn nguyên, dữ liệu trên máy không đổi; hãy tải lại trang rồi thử lại.',
    contents: (
      fileName: string,
      { created, counts, without = [] }: BackupContentsShape,
      replaces: boolean,
    ) =>
      `Tệp ${fileName}, sao lưu lúc ${typedAt(created)}, có ${formatCount(counts.organisations)} đơn vị, ` +
      `${formatCount(counts.reports)} báo cáo, số liệu của ${formatCount(counts.figureSets)} kỳ và ${formatCount(counts.references)} văn bản. ` +
      (without.length > 0
        ? 'Tệp không kèm họ tên người dân và bản phát hành có họ tên: những chỗ đó sẽ để trống. '
        : '') +
      (replaces
        ? 'Tất cả dữ liệu đang có trên máy này sẽ được thay bằng dữ liệu trong tệp.'
        : 'Máy này chưa có dữ liệu nào, nên không mất gì khi khôi phục.'),
  },
  sample: {
    title: 'Xem thử một báo cáo',
    text: 'Báo cáo 6 tháng đầu năm 2023 của xã Thống Nhất, đủ số liệu. Dữ liệu mẫu đứng riêng và xóa được bằng một lần bấm.',
    action: 'Mở dữ liệu mẫu',
    failure: {
      'not-loaded':
        'Chưa tải được dữ liệu mẫu. Hãy kiểm tra mạng rồi bấm lại; dữ liệu đang có trên máy không đổi.',
      'not-readable':
        'Dữ liệu mẫu tải về không đọc được. Hãy tải lại trang để lấy bản mới rồi bấm lại.',
    },
  },
  setUp: {
    title: 'Bắt đầu báo cáo của đơn vị',
    text: 'Chọn đơn vị trong danh sách 3.321 xã, phường, đặc khu. Tên, nơi gửi, nơi nhận, người ký được điền vào mọi báo cáo.',
    action: 'Lập đơn vị',
  },
  noOrganisation: {
    title: 'Chưa có đơn vị nào',
    text: 'Báo cáo là của một đơn vị, nên cần lập đơn vị trước; cũng có thể khôi phục từ tệp sao lưu hoặc xem dữ liệu mẫu.',
    action: 'Bắt đầu',
  },
} as const;
