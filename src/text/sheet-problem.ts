import { fileProblemText, type FileProblemShape } from './file-problem.ts';
import { formatCount } from './format-number.ts';

const SAVE_AS =
  'Mở tệp bằng Excel, vào Tệp (File) → Lưu thành (Save As), chọn kiểu “Excel Workbook (*.xlsx)”, rồi chọn tệp vừa lưu.';
const COPY = 'Hoặc chép vùng ô cần lấy trong Excel rồi dán vào bảng.';

/** Why a file is not read as a sheet of figures, and what to do. */
export function sheetProblemText(problem: FileProblemShape): string {
  switch (problem.code) {
    case 'empty':
      return 'Tệp không có ô nào ghi chữ hoặc số. Hãy kiểm tra lại tệp, hoặc chọn tệp khác.';
    case 'not-readable':
      return 'Không lấy được tệp từ ổ đĩa: tệp vừa được chuyển chỗ, xóa, đang bị chương trình khác giữ, hoặc thẻ nhớ (USB) đã rút ra. Hãy đóng Excel, kiểm tra tệp rồi chọn lại.';
    case 'too-large':
    case 'unpacks-too-large':
      return `Tệp lớn quá mức đọc được (${formatCount(Math.ceil(problem.limit / (1024 * 1024)))} MB). Hãy chép trang có số liệu sang một tệp mới, bỏ ảnh, rồi chọn tệp mới. ${COPY}`;
    case 'old-excel':
      return `Đây là tệp Excel đời cũ (.xls), chương trình không đọc được. ${SAVE_AS}`;
    case 'password':
      return 'Tệp được đặt mật khẩu nên không đọc được nội dung. Mở tệp bằng Excel, vào Tệp (File) → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu lại rồi chọn lại tệp.';
    case 'macros':
      return `Tệp có chứa lệnh tự chạy (macro), nên không được mở. Nếu biết rõ nguồn gốc của tệp: mở bằng Excel rồi lưu thành kiểu “Excel Workbook (*.xlsx)”.`;
    case 'open-document':
      return 'Đây là tệp của LibreOffice (.ods). Mở tệp bằng LibreOffice hoặc Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi chọn tệp vừa lưu.';
    case 'old-word':
    case 'rtf':
    case 'another-office-file':
      return 'Tệp này không phải tệp Excel. Số liệu trong báo cáo Word (.docx) thì lấy ở trang “Soát báo cáo có sẵn”.';
    case 'pdf':
      return 'Đây là tệp PDF; chương trình cần tệp Excel (.xlsx) hoặc .csv. Hãy xin tệp gốc, hoặc xuất lại từ phần mềm bằng kiểu Excel.';
    case 'web-page':
    case 'not-a-document':
      return `Tệp này không phải tệp Excel (.xlsx) hoặc .csv, dù tên tệp có thể như vậy. ${SAVE_AS}`;
    case 'damaged':
      return `Tệp bị cắt ngang hoặc bị hỏng khi chép, tải về. Hãy chép hoặc tải lại tệp. Nếu Excel vẫn mở được: ${SAVE_AS}`;
    case 'unsafe':
    case 'too-many-parts':
      return `Tệp có cấu tạo bất thường, không giống tệp do Excel lưu ra, nên không được mở. Nếu biết rõ nguồn gốc của tệp: ${SAVE_AS}`;
    case 'too-long':
      return `Tệp có nhiều hơn ${formatCount(problem.limit)} ${UNITS[problem.unit]}. Hãy chép riêng vùng có số liệu sang một tệp mới rồi chọn tệp ấy. ${COPY}`;
    case 'timed-out':
      return `Đọc tệp quá ${formatCount(problem.seconds)} giây chưa xong nên đã dừng lại. Hãy chép riêng vùng có số liệu sang một tệp mới rồi chọn tệp ấy. ${COPY}`;
    case 'worker-failed':
      return fileProblemText(problem);
  }
}

const UNITS = { paragraph: 'ô', letter: 'ký tự', cell: 'ô', column: 'cột' } as const;
