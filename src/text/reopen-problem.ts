import { assertNever } from '../lib/assert-never.ts';
import type { TemplateFileProblem } from '../domain/template/template-file.ts';
import { fileProblemText, type FileProblemShape } from './file-problem.ts';
import { formatCount } from './format-number.ts';
import { templateFilePlaces, templateFileProblemText } from './template-file-problem.ts';

/** Why a report is not opened again from a file: `ReopenProblem` of state, which this folder cannot import. */
export type ReopenProblemShape =
  | FileProblemShape
  | { readonly code: 'no-data' }
  | { readonly code: 'wrong-hash' }
  | { readonly code: 'unreadable-data'; readonly detail: string }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'no-template'; readonly template: string }
  | {
      readonly code: 'bad-template';
      readonly template: string;
      readonly problem: TemplateFileProblem;
    };

const UNCHANGED = 'Dữ liệu đang có trên máy này không thay đổi.';
const OTHER_COPY =
  'Hãy chọn bản tải về ban đầu của báo cáo, một bản sao lưu, hoặc bản phát hành đã giữ.';

function reason(problem: ReopenProblemShape): string {
  switch (problem.code) {
    case 'no-data':
      return 'Tệp không mang theo dữ liệu của báo cáo. Có thể tệp do chương trình khác tạo ra, lúc tải đã bỏ chọn “Kèm dữ liệu để mở lại từ tệp Word”, hoặc tệp được lưu lại bằng chương trình không giữ phần dữ liệu ấy. Số trong tệp vẫn lấy được ở trang “Soát báo cáo có sẵn”.';
    case 'wrong-hash':
      return `Phần dữ liệu trong tệp không còn như lúc tải (bị hỏng hoặc đã bị sửa), nên không được dùng. ${OTHER_COPY}`;
    case 'unreadable-data':
      return `Phần dữ liệu trong tệp không đọc được (${problem.detail}). ${OTHER_COPY}`;
    case 'newer-version':
      return `Tệp do phiên bản mới hơn của chương trình tạo ra (mức ${formatCount(problem.version)}, trang này đọc đến mức ${formatCount(problem.known)}). Hãy tải lại trang để lấy bản mới, rồi chọn lại tệp.`;
    case 'no-template':
      return `Báo cáo trong tệp thuộc mẫu “${problem.template}” chưa có trên máy này, và tệp không mang theo mẫu. Hãy thêm tệp mẫu ở trang “Mẫu báo cáo của đơn vị”, rồi chọn lại tệp này.`;
    case 'bad-template':
      return `Báo cáo trong tệp thuộc mẫu “${problem.template}” chưa có trên máy này, và mẫu đi kèm không dùng được. ${[templateFileProblemText(problem.problem), ...templateFilePlaces(problem.problem).slice(0, 1)].join(' ')}`;
    case 'empty':
    case 'pdf':
    case 'not-a-document':
    case 'old-excel':
    case 'another-office-file':
      return 'Đây không phải tệp .docx do chương trình tạo ra. Hãy chọn tệp .docx đã tải từ báo cáo.';
    case 'damaged':
    case 'unsafe':
      return `Tệp bị cắt ngang, bị hỏng hoặc có cấu tạo bất thường, nên không được mở. ${OTHER_COPY}`;
    case 'too-large':
    case 'too-long':
    case 'too-many-parts':
    case 'unpacks-too-large':
    case 'not-readable':
    case 'timed-out':
    case 'worker-failed':
    case 'old-word':
    case 'rtf':
    case 'web-page':
    case 'open-document':
    case 'password':
    case 'macros':
      return fileProblemText(problem);
    default:
      return assertNever(problem);
  }
}

/** Why a report is not opened again from a file, and what to do. */
export function reopenProblemText(problem: ReopenProblemShape): string {
  return `${reason(problem)} ${UNCHANGED}`;
}
