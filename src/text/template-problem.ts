import { assertNever } from '../lib/assert-never.ts';
import type { ExpressionErrorCode } from '../domain/expression/expression-error.ts';
import type { TemplateProblem } from '../domain/template/template-problem.ts';
import { expressionErrorText } from './expression-error.ts';

/** `catalogue/rules.yaml › 3 › left`: where to look; places in a list count from 1. */
export function templateProblemPlace({ file, path }: TemplateProblem): string {
  const steps = path.map((step) => (typeof step === 'number' ? String(step + 1) : step));
  return [file, ...steps].join(' › ');
}

/** What is wrong with a template and how to mend it, without the place. */
export function templateProblemText({ code, params }: TemplateProblem): string {
  const param = (name: string): string => String(params[name] ?? '');
  const name = `“${param('name')}”`;
  switch (code) {
    case 'missing-file':
      return 'Thiếu tệp này.';
    case 'unknown-file':
      return 'Tệp này không thuộc bộ mẫu; kiểm tra tên tệp và thư mục.';
    case 'not-plain-data':
      return 'Chỗ này không phải dữ liệu thường (chữ, số, danh sách).';
    case 'forbidden-key':
      return `Không được đặt tên khóa là “${param('key')}”.`;
    case 'too-large':
      return `Tệp có hơn ${param('limit')} mục; hãy tách bớt.`;
    case 'too-nested':
      return `Tệp lồng nhau quá ${param('limit')} tầng.`;
    case 'text-too-long':
      return `Đoạn chữ dài ${param('length')} ký tự, vượt ${param('limit')}.`;
    case 'repeated-key':
      return `Khóa “${param('key').slice(0, 60)}” ghi hai lần trong cùng một chỗ; hãy bỏ bớt một lần.`;
    case 'too-many-sections':
      return `Đề cương có ${param('count')} mục, vượt ${param('limit')}; hãy gộp hoặc bỏ bớt mục.`;
    case 'too-many-blocks':
      return `Các mục có tất cả ${param('count')} khối, vượt ${param('limit')}; hãy gộp hoặc bỏ bớt khối.`;
    case 'unknown-key':
      return `Không có mục nào tên “${param('key')}” ở đây; kiểm tra chính tả.`;
    case 'missing-key':
      return `Thiếu mục bắt buộc “${param('key')}”.`;
    case 'bad-key':
      return `Khóa “${param('key')}” viết sai; chỉ dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ cái.`;
    case 'wrong-value':
      return `Ghi ${param('received')}, cần ${param('expected')}.`;
    case 'expression':
      return `${expressionErrorText({
        // The parser of templates is the only one that writes these parameters.
        code: param('error') as ExpressionErrorCode,
        position: Number(params.position ?? 0),
        end: Number(params.end ?? 0),
        name: param('name'),
      })} Biểu thức: ${param('source').slice(0, 200)}`;
    case 'unknown-list':
      return `Không có danh mục ${name} trong lists.yaml.`;
    case 'unknown-group':
      return `Không có nhóm ${name} trong phần groups.`;
    case 'unknown-figure':
      return `Không có chỉ tiêu ${name} trong figures.yaml.`;
    case 'unknown-indicator':
      return `Không có chỉ số ${name} trong indicators.yaml.`;
    case 'unknown-name':
      return `Không có chỉ tiêu hay chỉ số nào có một giá trị mang tên ${name}.`;
    case 'unknown-table':
      return `Không có bảng ${name} trong tables.yaml.`;
    case 'unknown-chart':
      return `Không có biểu đồ ${name} trong charts.yaml.`;
    case 'unknown-token':
      return `Không có số liệu hay từ nào tên {${param('token')}}.`;
    case 'unknown-sub-period':
      return `Không có kỳ số liệu ${name} trong mục subPeriods của template.yaml.`;
    case 'annex-not-at-top':
      return 'Phụ lục phải là mục ở cấp trên cùng của đề cương.';
    case 'duplicate':
      return `${name} đã dùng ở chỗ khác; mỗi tên chỉ dùng một lần.`;
    case 'duplicate-short':
      return `Tên gọi ${name} trùng với tên gọi của “${param('other')}”.`;
    case 'reserved-short':
      return `Không dùng được tên gọi ${name}: trùng với từ có sẵn hoặc có dấu ngoặc.`;
    case 'reserved-key':
      return `Khóa “${param('key')}” trùng với từ của biểu thức; hãy đặt tên khác.`;
    case 'too-many-members':
      return `Danh mục có hơn ${param('limit')} thành phần.`;
    case 'circle':
      return `Các chỉ số tính vòng quanh nhau: ${param('names')}.`;
    case 'chain-too-long':
      return `Các chỉ số nối tiếp nhau quá ${param('limit')} bước.`;
    case 'columns-missing':
      return 'Chỉ tiêu kiểu rows phải có mục columns.';
    case 'columns-unexpected':
      return 'Chỉ chỉ tiêu kiểu rows mới có mục columns.';
    case 'rows-by-list':
      return 'Chỉ tiêu kiểu rows không kê theo danh mục được; bỏ mục by.';
    case 'not-rows':
      return `Chỉ tiêu ${name} không phải kiểu rows.`;
    case 'blank-not-read':
      return `Quy tắc không đọc ${name}, nên không khai ở mục blank.`;
    case 'message-label':
      return `{${param('name')}} chỉ dùng được khi vế đó là đúng một tên.`;
    case 'message-member':
      return '{member} chỉ dùng được khi quy tắc có mục each.';
    case 'column-without-value':
      return `Cột “${param('header')}” thiếu mục value.`;
    case 'column-value-unexpected':
      return `Cột “${param('header')}” ghi value: label, nhưng các dòng của bảng không có tên.`;
    case 'line-values':
    case 'series-values':
      return `Có ${param('received')} giá trị, cần ${param('expected')}.`;
    case 'categories-missing':
      return 'Biểu đồ thiếu mục categories (hoặc mục each).';
    case 'categories-unexpected':
      return 'Biểu đồ đã có mục each thì không ghi categories.';
    case 'otherwise-not-last':
      return 'Phương án không có điều kiện when phải đứng cuối.';
    case 'required-not-asked':
      return `Chỉ tiêu bắt buộc ${name} chưa có trong mục figures nào của đề cương.`;
    default:
      return assertNever(code);
  }
}
