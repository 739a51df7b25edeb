import type { TemplateFileProblem } from '../domain/template/template-file.ts';
import type { TemplateProblem } from '../domain/template/template-problem.ts';
import { assertNever } from '../lib/assert-never.ts';
import { formatCount } from './format-number.ts';
import { templateProblemPlace, templateProblemText } from './template-problem.ts';

/** Places told one by one; a file with more is wrong throughout. */
const SHOWN = 5;

const PARTS: Readonly<Record<string, string>> = {
  template: 'Phần chung (template)',
  outline: 'Đề cương (outline)',
};

/** `Đề cương (outline) › 3 › blocks › 1 › when` */
function placeOf(problem: TemplateProblem): string {
  const part = /\/([a-z]+)\.yaml$/.exec(problem.file)?.[1] ?? '';
  return templateProblemPlace({ ...problem, file: PARTS[part] ?? 'Tệp' });
}

/** Why a report type made elsewhere is not taken in, and what to do. */
export function templateFileProblemText(problem: TemplateFileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `Tệp nặng ${formatCount(Math.ceil(problem.size / 1024))} KB, quá mức ${formatCount(problem.limit / 1024)} KB của một mẫu báo cáo. Hãy kiểm tra xem có chọn nhầm tệp không.`;
    case 'not-json':
      return 'Tệp bị cắt ngang, bị hỏng, hoặc không phải mẫu báo cáo. Hãy tải lại tệp từ nơi gửi; tệp đúng có tên dạng mau-bao-cao-….json.';
    case 'zip':
      return 'Đây là tệp nén (.zip) hoặc tệp Word, Excel. Nếu mẫu nằm trong tệp nén, hãy giải nén rồi chọn tệp mau-bao-cao-….json bên trong.';
    case 'utf-16':
      return 'Tệp được lưu theo bảng mã UTF-16. Mở tệp bằng Notepad, chọn Tệp (File) → Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8, rồi chọn lại tệp vừa lưu.';
    case 'not-a-template':
      return 'Tệp này không phải mẫu báo cáo của chương trình. Hãy chọn tệp có tên dạng mau-bao-cao-….json.';
    case 'backup':
      return 'Đây là tệp sao lưu, không phải mẫu báo cáo. Muốn khôi phục từ tệp này, hãy vào “Sao lưu”.';
    case 'newer-version':
      return `Mẫu viết theo bản ${formatCount(problem.version)}, chương trình đang dùng đọc đến bản ${formatCount(problem.known)}. Hãy tải lại trang để có bản chương trình mới rồi chọn lại tệp.`;
    case 'bad-id':
      return `Mã mẫu (id) ghi “${problem.id.slice(0, 60)}”. Mã chỉ gồm chữ cái thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ cái, dài từ 2 đến 41 ký tự.`;
    case 'taken':
      return `Mã mẫu “${problem.id}” là của một mẫu có sẵn trong chương trình. Hãy đổi mã (id) trong tệp, ví dụ “${problem.id}-don-vi”, rồi chọn lại.`;
    case 'wrong-content':
      return `Mẫu có ${formatCount(problem.problems.length)} chỗ sai, nên chưa được thêm. Hãy sửa từng chỗ dưới đây hoặc gửi lại cho người soạn mẫu.`;
    default:
      return assertNever(problem);
  }
}

/** The first places of a wrong content, each with its reason, and how many more there are. */
export function templateFilePlaces(problem: TemplateFileProblem): readonly string[] {
  if (problem.code !== 'wrong-content') return [];
  const { problems } = problem;
  const more = problems.length - SHOWN;
  return [
    ...problems.slice(0, SHOWN).map((one) => `${placeOf(one)}: ${templateProblemText(one)}`),
    ...(more > 0 ? [`và ${formatCount(more)} chỗ khác`] : []),
  ];
}
