import { assertNever } from '../lib/assert-never.ts';
import { formatCount } from './format-number.ts';

/** `FileProblem` of files, which this folder cannot import. */
export type FileProblemShape =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | {
      readonly code:
        | 'empty'
        | 'not-readable'
        | 'old-word'
        | 'old-excel'
        | 'password'
        | 'pdf'
        | 'rtf'
        | 'web-page'
        | 'open-document'
        | 'macros'
        | 'another-office-file'
        | 'not-a-document'
        | 'damaged'
        | 'unsafe'
        | 'worker-failed';
    }
  | { readonly code: 'too-many-parts'; readonly limit: number }
  | { readonly code: 'unpacks-too-large'; readonly limit: number }
  | {
      readonly code: 'too-long';
      readonly limit: number;
      readonly unit: 'paragraph' | 'letter' | 'cell' | 'column';
    }
  | { readonly code: 'timed-out'; readonly seconds: number };

const SAVE_AS =
  'Mở tệp bằng Word, vào Tệp (File) → Lưu thành (Save As), chọn kiểu “Word Document (*.docx)”, rồi chọn tệp vừa lưu.';
const SAVE_ANEW = `Tệp có thể vẫn mở được bằng Word. ${SAVE_AS}`;
const UNITS = { paragraph: 'đoạn và ô', letter: 'ký tự', cell: 'ô', column: 'cột' } as const;

/** Why a file made elsewhere is not read, and what to do. */
export function fileProblemText(problem: FileProblemShape): string {
  switch (problem.code) {
    case 'empty':
      return 'Tệp không có nội dung nào. Hãy chọn tệp khác, hoặc dán nội dung báo cáo vào ô văn bản.';
    case 'not-readable':
      return 'Không lấy được tệp từ ổ đĩa: tệp vừa được chuyển chỗ, xóa, đang bị chương trình khác giữ, hoặc thẻ nhớ (USB) đã rút ra. Hãy đóng Word, kiểm tra tệp rồi chọn lại.';
    case 'too-large':
      return `Tệp nặng ${megabytes(problem.size)} MB, quá mức ${megabytes(problem.limit)} MB. Hãy bỏ bớt ảnh trong tệp (hoặc trong Word chọn ảnh → Nén ảnh (Compress Pictures)), lưu lại rồi chọn lại tệp.`;
    case 'old-word':
      return `Đây là tệp Word đời cũ (.doc), chương trình không đọc được. ${SAVE_AS}`;
    case 'password':
      return 'Tệp được đặt mật khẩu nên không đọc được nội dung. Mở tệp bằng Word, vào Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu lại rồi chọn lại tệp.';
    case 'pdf':
      return 'Đây là tệp PDF; chương trình cần tệp Word gốc của báo cáo (.docx). Nếu không còn tệp gốc, hãy mở tệp PDF, chép nội dung rồi dán vào ô văn bản; bản chụp (scan) thì không chép được chữ.';
    case 'rtf':
      return `Đây là tệp RTF, dù tên tệp có thể là .doc hoặc .docx. ${SAVE_AS}`;
    case 'web-page':
      return `Đây là trang web được lưu thành tệp, dù tên tệp có thể là .doc hoặc .docx. ${SAVE_AS}`;
    case 'open-document':
      return 'Đây là tệp của LibreOffice (.odt). Mở tệp bằng LibreOffice hoặc Word, chọn Lưu thành (Save As) kiểu .docx, rồi chọn tệp vừa lưu.';
    case 'macros':
      return `Tệp có chứa lệnh tự chạy (macro), nên không được mở. Nếu biết rõ nguồn gốc của tệp: ${lowerFirst(SAVE_AS)}`;
    case 'old-excel':
    case 'another-office-file':
      return 'Tệp này của Excel, PowerPoint hoặc chương trình khác, không phải văn bản Word. Hãy chọn tệp báo cáo .docx.';
    case 'not-a-document':
      return 'Tệp này không phải văn bản Word (.docx), dù tên tệp có thể là .docx. Hãy chọn tệp báo cáo .docx, hoặc dán nội dung báo cáo vào ô văn bản.';
    case 'damaged':
      return `Tệp bị cắt ngang hoặc bị hỏng khi chép, tải về. Hãy chép hoặc tải lại tệp. ${SAVE_ANEW}`;
    case 'too-many-parts':
      return `Tệp gồm hơn ${formatCount(problem.limit)} phần, nhiều hơn mọi báo cáo. ${SAVE_ANEW}`;
    case 'unpacks-too-large':
      return `Nội dung tệp khi giải nén vượt mức ${megabytes(problem.limit)} MB. Hãy bỏ bớt ảnh và phần không cần soát. ${SAVE_ANEW}`;
    case 'unsafe':
      return `Tệp có cấu tạo bất thường, không giống tệp do Word lưu ra, nên không được mở. Nếu biết rõ nguồn gốc của tệp: ${lowerFirst(SAVE_AS)}`;
    case 'too-long':
      return `Văn bản dài quá ${formatCount(problem.limit)} ${UNITS[problem.unit]}. Hãy tách riêng phần báo cáo cần soát thành một tệp.`;
    case 'timed-out':
      return `Đọc tệp quá ${formatCount(problem.seconds)} giây chưa xong nên đã dừng lại. Hãy đóng bớt chương trình khác rồi thử lại, hoặc tách riêng phần báo cáo cần soát thành một tệp.`;
    case 'worker-failed':
      return 'Chương trình đọc tệp không chạy được, có thể vì máy thiếu bộ nhớ. Hãy đóng bớt chương trình khác, tải lại trang rồi thử lại.';
    default:
      return assertNever(problem);
  }
}

function megabytes(bytes: number): string {
  return formatCount(Math.ceil(bytes / (1024 * 1024)));
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
