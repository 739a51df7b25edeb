import { expect, it } from 'vitest';
import type { FileProblemShape } from '../../src/text/file-problem.ts';
import { sheetProblemText } from '../../src/text/sheet-problem.ts';

/** Each reason, a word of what is wrong, and of what to do. */
const PROBLEMS: readonly (readonly [FileProblemShape, string, RegExp])[] = [
  [{ code: 'empty' }, 'không có ô nào', /chọn tệp khác/],
  [{ code: 'not-readable' }, 'ổ đĩa', /chọn lại/],
  [{ code: 'too-large', size: 3e7, limit: 20 * 1024 * 1024 }, '20 MB', /tệp mới/],
  [{ code: 'unpacks-too-large', limit: 50 * 1024 * 1024 }, '50 MB', /tệp mới/],
  [{ code: 'old-excel' }, '.xls', /Excel Workbook/],
  [{ code: 'password' }, 'mật khẩu', /xóa mật khẩu/],
  [{ code: 'macros' }, 'macro', /Excel Workbook/],
  [{ code: 'open-document' }, '.ods', /\.xlsx/],
  [{ code: 'another-office-file' }, 'không phải tệp Excel', /Soát báo cáo có sẵn/],
  [{ code: 'pdf' }, 'PDF', /xuất lại/],
  [{ code: 'not-a-document' }, 'không phải tệp Excel', /Lưu thành/],
  [{ code: 'damaged' }, 'bị hỏng', /tải lại/],
  [{ code: 'unsafe' }, 'bất thường', /Lưu thành/],
  [{ code: 'too-long', limit: 100_000, unit: 'cell' }, '100.000 ô', /tệp mới/],
  [{ code: 'too-long', limit: 256, unit: 'column' }, '256 cột', /tệp mới/],
  [{ code: 'timed-out', seconds: 10 }, '10 giây', /tệp mới/],
  [{ code: 'worker-failed' }, 'không chạy được', /thử lại/],
];

it.each(PROBLEMS)('says what is wrong and what to do: %o', (problem, what, todo) => {
  const text = sheetProblemText(problem);
  expect(text).toContain(what);
  expect(text).toMatch(todo);
  expect(text).not.toMatch(/không hợp lệ/i);
});
