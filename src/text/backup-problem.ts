import { assertNever } from '../lib/assert-never.ts';
import { formatCount } from './format-number.ts';

/** `BackupProblem` of storage, which this folder cannot import. */
export type BackupProblemShape =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'not-json' | 'too-deep' | 'not-a-backup' | 'wrong-hash' | 'sealed' }
  | { readonly code: 'timed-out'; readonly seconds: number }
  | { readonly code: 'forbidden-key'; readonly path: string }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'wrong-shape'; readonly path: string; readonly detail: string }
  | { readonly code: 'wrong-counts' }
  | { readonly code: 'unreadable'; readonly detail: string };

const UNCHANGED = 'Dữ liệu đang có trên máy này không thay đổi.';

/** Why a file is not restored, and what to do. */
export function backupProblemText(problem: BackupProblemShape): string {
  return `${reason(problem)} ${UNCHANGED}`;
}

function reason(problem: BackupProblemShape): string {
  switch (problem.code) {
    case 'too-large':
      return `Tệp nặng ${megabytes(problem.size)} MB, quá mức ${megabytes(problem.limit)} MB của một tệp sao lưu. Hãy chọn đúng tệp bao-cao-xa-….json.`;
    case 'not-json':
      return 'Tệp bị cắt ngang hoặc không phải tệp sao lưu. Hãy chọn tệp bao-cao-xa-….json, hoặc một bản sao lưu khác.';
    case 'not-a-backup':
    case 'too-deep':
    case 'forbidden-key':
      return 'Đây không phải tệp sao lưu của Báo Cáo Xã. Hãy chọn tệp bao-cao-xa-….json do nút “Sao lưu” tạo ra.';
    case 'sealed':
      return 'Tệp sao lưu này có mật khẩu, chưa mở được ở đây.';
    case 'newer-version':
      return `Tệp do phiên bản mới hơn của chương trình tạo ra (mức ${formatCount(problem.version)}, trang này đọc đến mức ${formatCount(problem.known)}). Hãy tải lại trang để lấy bản mới, rồi khôi phục lại.`;
    case 'wrong-hash':
    case 'wrong-counts':
      return 'Nội dung tệp không còn như lúc sao lưu (tệp bị hỏng hoặc đã bị sửa). Hãy dùng một bản sao lưu khác.';
    case 'wrong-shape':
      return `Một phần dữ liệu trong tệp không đọc được (${problem.path}). Hãy dùng một bản sao lưu khác.`;
    case 'timed-out':
      return `Đọc tệp quá ${formatCount(problem.seconds)} giây chưa xong nên đã dừng lại. Hãy đóng bớt chương trình khác rồi thử lại, hoặc dùng một bản sao lưu khác.`;
    case 'unreadable':
      return `Bản chụp này không đọc lại được (trình duyệt báo: ${problem.detail}). Hãy chọn một bản chụp khác hoặc một tệp sao lưu.`;
    default:
      return assertNever(problem);
  }
}

function megabytes(bytes: number): string {
  return formatCount(Math.ceil(bytes / (1024 * 1024)));
}
