import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../src/files/file-problem.ts';
import { fileProblemText } from '../../src/text/file-problem.ts';

const MEGABYTE = 1024 * 1024;
const PROBLEMS: readonly (readonly [FileProblem, string])[] = [
  [{ code: 'empty' }, 'chọn tệp khác'],
  [{ code: 'not-readable' }, 'đóng Word'],
  [{ code: 'too-large', size: 25.2 * MEGABYTE, limit: 20 * MEGABYTE }, 'nặng 26 MB, quá mức 20 MB'],
  [{ code: 'old-word' }, 'kiểu “Word Document (*.docx)”'],
  [{ code: 'password' }, 'xóa mật khẩu'],
  [{ code: 'pdf' }, 'dán vào ô văn bản'],
  [{ code: 'rtf' }, '*.docx'],
  [{ code: 'web-page' }, '*.docx'],
  [{ code: 'open-document' }, 'Mở tệp bằng LibreOffice'],
  [{ code: 'macros' }, 'biết rõ nguồn gốc của tệp: mở tệp bằng Word'],
  [{ code: 'another-office-file' }, 'Excel'],
  [{ code: 'not-a-document' }, 'dán nội dung'],
  [{ code: 'damaged', part: 'word/document.xml' }, 'chép hoặc tải lại'],
  [{ code: 'too-many-parts', limit: 2000 }, 'hơn 2.000 phần'],
  [{ code: 'unpacks-too-large', limit: 50 * MEGABYTE }, 'vượt mức 50 MB'],
  [{ code: 'unsafe', trait: 'overlap', part: 'a.xml' }, 'không giống tệp do Word lưu ra'],
  [{ code: 'too-long', limit: 20_000, unit: 'paragraph' }, 'dài quá 20.000 đoạn và ô'],
  [{ code: 'too-long', limit: 1_000_000, unit: 'letter' }, 'dài quá 1.000.000 ký tự'],
  [{ code: 'timed-out', seconds: 10 }, 'quá 10 giây'],
  [{ code: 'worker-failed', detail: 'out of memory' }, 'tải lại trang'],
];

describe('why a file is not read', () => {
  it.each(PROBLEMS)('says what to do: %j', (problem, words) => {
    const text = fileProblemText(problem);
    expect(text).toContain(words);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/không hợp lệ|undefined|xml/);
  });
});
