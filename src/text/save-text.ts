import { assertNever } from '../lib/assert-never.ts';

/** Codes of `SaveFailure` and `OpenFailure`, which storage defines and this folder cannot import. */
type SaveFailureCode = 'conflict' | 'stale-build' | 'quota' | 'gone' | 'timed-out' | 'failed';
type OpenFailureCode =
  'unavailable' | 'newer-data' | 'emptied' | 'damaged' | 'headless' | 'not-loaded';

type SaveStateShape =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: { readonly code: SaveFailureCode } };

const SAVE_FAILURES: Readonly<Record<SaveFailureCode, string>> = {
  conflict:
    'báo cáo này đã được sửa ở một thẻ khác của trình duyệt. Tải bản sao ngay, rồi tải lại trang để làm tiếp trên bản mới nhất.',
  'stale-build':
    'một thẻ khác đang chạy phiên bản mới hơn của chương trình. Tải bản sao ngay, rồi tải lại trang này.',
  quota:
    'máy đã hết chỗ dành cho trình duyệt. Tải bản sao ngay, xóa bớt tệp không dùng trên máy, rồi bấm “Thử lưu lại”.',
  gone: 'kho dữ liệu của trình duyệt đã bị đóng hoặc bị xóa. Tải bản sao ngay, rồi tải lại trang.',
  'timed-out':
    'trình duyệt trả lời quá lâu, chương trình đang tự thử lại. Đừng đóng trang khi dòng này còn hiện.',
  failed:
    'trình duyệt báo lỗi khi ghi, chương trình đang tự thử lại. Nếu dòng này không mất, hãy tải bản sao ngay.',
};

const OPEN_FAILURES: Readonly<Record<OpenFailureCode, { title: string; text: string }>> = {
  unavailable: {
    title: 'Trình duyệt không cho lưu dữ liệu trên máy này',
    text: 'Thường là do đang mở cửa sổ ẩn danh hoặc do máy được cài đặt chặn. Hãy mở trang bằng cửa sổ thường, hoặc bằng Chrome, Edge, Firefox bản mới hơn.',
  },
  'newer-data': {
    title: 'Dữ liệu trên máy này do phiên bản mới hơn của chương trình lưu',
    text: 'Trang đang mở là bản cũ nên không đụng vào dữ liệu đó. Hãy tải lại trang để lấy bản mới; nếu vẫn thấy dòng này, hỏi người phụ trách chương trình.',
  },
  'not-loaded': {
    title: 'Chưa tải xong chương trình',
    text: 'Một phần của trang chưa tải về được, có thể do mạng. Dữ liệu đã lưu trên máy này không bị đụng đến. Hãy kiểm tra mạng rồi tải lại trang.',
  },
  damaged: {
    title: 'Một phần dữ liệu trên máy này không mở được',
    text: 'Ổ đĩa hoặc trình duyệt có thể đã ghi hỏng. Chương trình chưa thay đổi gì và không xóa gì. Hãy chọn một trong các cách dưới đây.',
  },
  headless: {
    title: 'Dữ liệu khóa bằng mật khẩu trên máy này không mở được nữa',
    text: 'Phần dùng để mở khóa đã hỏng, nên mật khẩu và mã khôi phục đều không mở được. Chương trình chưa thay đổi gì và không xóa gì. Hãy tải dữ liệu thô để giữ lại; sau đó bắt đầu lại và khôi phục từ tệp sao lưu gần nhất.',
  },
  emptied: {
    title: 'Dữ liệu đã lưu trên máy này không còn',
    text: 'Trình duyệt hoặc phần mềm dọn máy có thể đã xóa. Hãy khôi phục từ tệp sao lưu gần nhất; nếu không có tệp, có thể bắt đầu lại từ đầu.',
  },
};

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** `14:05:07` by this computer's clock. */
function clockTime(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(':');
}

/** The one line that always says whether the work is kept. */
export function saveStateText(save: SaveStateShape): string {
  switch (save.state) {
    case 'saved':
      return save.at === null
        ? 'Đã lưu trên máy này'
        : `Đã lưu trên máy này lúc ${clockTime(save.at)}`;
    case 'saving':
      return 'Đang lưu…';
    case 'failed':
      return `CHƯA LƯU ĐƯỢC – ${SAVE_FAILURES[save.reason.code]}`;
    default:
      return assertNever(save);
  }
}

const BLOCKED = {
  title: 'Một thẻ khác đang giữ kho dữ liệu',
  text: 'Thẻ đó chạy bản cũ của chương trình nên trang này chưa mở được dữ liệu. Dữ liệu vẫn nguyên. Hãy đóng các thẻ Báo Cáo Xã khác rồi tải lại trang này.',
};

/** Details of `unavailable` that pass: storage was slow, or changed while it was read. */
const PASSING: readonly string[] = ['timed-out', 'ended-meanwhile', 'written-meanwhile', 'closed'];
const BUSY = {
  title: 'Chưa mở được kho dữ liệu',
  text: 'Trình duyệt trả lời quá lâu: máy có thể đang bận, hoặc một thẻ Báo Cáo Xã khác đang ghi. Dữ liệu đã lưu không bị đụng đến. Hãy đợi một lát rồi tải lại trang này.',
};

/** Why the stored work could not be opened, and what to do; `detail` as storage gives it. */
export function openFailureText(
  code: OpenFailureCode,
  detail = '',
): {
  readonly title: string;
  readonly text: string;
} {
  if (code !== 'unavailable') return OPEN_FAILURES[code];
  if (detail === 'blocked') return BLOCKED;
  return PASSING.includes(detail) ? BUSY : OPEN_FAILURES.unavailable;
}

/** Stands on the page while the browser does not answer; the page opens by itself when it does. */
export const openingSlowly =
  'Trình duyệt chưa mở được kho dữ liệu, chương trình đang chờ. Dữ liệu đã lưu không bị đụng đến. Nếu đang mở Báo Cáo Xã ở thẻ khác, hãy đóng thẻ đó.';
