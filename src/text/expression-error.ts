import { assertNever } from '../lib/assert-never.ts';
import type { ExpressionError } from '../domain/expression/expression-error.ts';

/** What is wrong with an expression, in one sentence with the place in it. Positions count from 1. */
export function expressionErrorText({ code, name, position }: ExpressionError): string {
  const place = `(ký tự thứ ${String(position + 1)})`;
  switch (code) {
    case 'empty':
      return 'Biểu thức để trống.';
    case 'too-long':
      return 'Biểu thức dài quá 2.000 ký tự.';
    case 'too-deep':
      return `Biểu thức lồng nhau quá 50 tầng ${place}.`;
    case 'unexpected-character':
      return `Ký tự “${name}” không dùng được trong biểu thức ${place}.`;
    case 'unclosed-text':
      return `Thiếu dấu " đóng của đoạn chữ ${place}.`;
    case 'bad-number':
      return `Số “${name}” viết sai; phần thập phân dùng dấu chấm, ví dụ 0.5 ${place}.`;
    case 'unexpected-token':
      return `“${name}” đứng sai chỗ ${place}.`;
    case 'unexpected-end':
      return 'Biểu thức dừng giữa chừng; kiểm tra vế còn thiếu hoặc ngoặc chưa đóng.';
    case 'chained-comparison':
      return `Không so sánh liền hai lần; tách bằng “and” trước “${name}” ${place}.`;
    case 'compare-with-blank':
      return `So sánh với “blank” luôn cho kết quả trống; hãy dùng isBlank(…) ${place}.`;
    case 'unknown-name':
      return `Không có chỉ tiêu hay chỉ số nào tên “${name}” ${place}.`;
    case 'unknown-function':
      return `Không có hàm nào tên “${name}” ${place}.`;
    case 'wrong-arity':
      return `Hàm “${name}” thừa hoặc thiếu giá trị trong ngoặc ${place}.`;
    case 'several-values':
      return `“${name}” có nhiều giá trị; dùng sum(…), count(…) hoặc chọn một thành phần ${place}.`;
    case 'not-a-list':
      return `“${name}” ở đây cần tên một chỉ tiêu kê theo danh mục hoặc theo dòng ${place}.`;
    case 'unknown-member':
      return `Danh mục không có thành phần “${name}”; viết khóa của thành phần trong dấu " " ${place}.`;
    default:
      return assertNever(code);
  }
}
