import type { ProblemText } from './problem-text.ts';
import type { ProofWords } from './proofread-words.ts';

type Say = (words: ProofWords) => ProblemText;

const replace = (w: ProofWords): string => `Viết ${w.quoted('fix')}.`;

/** Headings, parts that are missing, signature and recipients. */
export const PROOF_FORM_TEXT = {
  'heading-parent': (w) => ({
    message: `Mục ${w.text('found')} nằm trong mục ${w.quoted('parent')}.`,
    hint: `Đánh số ${w.text('expected')}${w.number('count') > 1 ? ' và sửa các mục sau theo' : ''}.`,
  }),
  'heading-order': (w) => ({
    message: w.has('before')
      ? `Mục ${w.text('found')} đứng sau mục ${w.quoted('before')}.`
      : `Mục đầu tiên mang số ${w.text('found')}.`,
    hint: `Số đúng là ${w.text('expected')}.`,
  }),
  'heading-mark-mixed': (w) => ({
    message: `Cùng một cấp mà viết ${w.quoted('found')} và ${w.quoted('other')}.`,
    hint: 'Dùng một kiểu dấu sau số, sau chữ.',
  }),
  'heading-no-dot': (w) => ({
    message: `Mục ${w.text('found')} không có dấu chấm sau số, các mục khác có.`,
    hint: `Viết ${w.text('found')}.`,
  }),
  'heading-space': (w) => ({
    message: `Thừa khoảng trắng trong số mục ${w.quoted('found')}.`,
    hint: replace(w),
  }),
  'heading-alone': (w) => ({
    message: `Chỉ có một mục ${w.quoted('found')}, không có mục tiếp theo.`,
    hint: 'Bỏ số, hoặc đánh số các phần sau.',
  }),
  'heading-runs-on': (w) => ({
    message: `Đề mục viết liền vào đoạn văn: ${w.quoted('found')}.`,
    hint: 'Xuống dòng sau đề mục.',
  }),
  'heading-empty': (w) => ({
    message: `Đề mục ${w.quoted('heading')} không có nội dung.`,
    hint: 'Viết nội dung, hoặc bỏ đề mục.',
  }),
  'heading-no-cause': (w) => ({
    message: w.has('promised')
      ? `Đề mục ${w.quoted('heading')} nêu nguyên nhân nhưng nội dung không có nguyên nhân nào.`
      : `Mục ${w.quoted('heading')} chưa nêu nguyên nhân.`,
    hint: 'Nêu nguyên nhân chủ quan, khách quan của từng hạn chế.',
  }),
  'heading-other-content': (w) => ({
    message: `Đề mục ${w.quoted('heading')} lại có mục con ${w.quoted('child')}.`,
    hint: 'Đổi tên đề mục, ví dụ “ĐÁNH GIÁ CHUNG”.',
  }),
  'heading-other-topic': (w) => ({
    message: `Mục ${w.quoted('heading')} nằm trong ${w.quoted('parent')}.`,
    hint: `Chuyển về mục ${w.quoted('home')}.`,
  }),
  'heading-topic-absent': (w) => ({
    message: `Đề mục nói về ${w.text('topic')}, nhưng nội dung bên dưới không nhắc đến.`,
    hint: 'Bổ sung số liệu, hoặc đổi tên đề mục.',
  }),
  'section-missing': () => ({
    message: 'Báo cáo không có phần kiến nghị, đề xuất.',
    hint: 'Thêm phần này; nếu không có thì ghi “Không”.',
  }),
  'signature-level': (w) => ({
    message: `Quyền ký ghi ${w.quoted('found')}.`,
    hint: 'Viết “TM. ỦY BAN NHÂN DÂN”, không thêm tên cấp (Nghị định 30/2020/NĐ-CP).',
  }),
  'signature-post': (w) => ({
    message: `Chức vụ người ký viết thường: ${w.quoted('found')}.`,
    hint: 'Viết in hoa; nếu ký thay mặt Ban Chỉ đạo thì ghi đủ chức vụ, cơ quan.',
  }),
  'archive-line': (w) => ({
    message: `Dòng lưu ghi ${w.quoted('found')}.`,
    hint: 'Viết “Lưu: VT, …” với chữ tắt tên bộ phận soạn thảo.',
  }),
  'archive-missing': () => ({
    message: 'Nơi nhận chưa có dòng “Lưu”.',
    hint: 'Thêm dòng cuối “Lưu: VT, …” với chữ tắt tên bộ phận soạn thảo (Nghị định 30/2020/NĐ-CP).',
  }),
  'recipient-missing': (w) => ({
    message: `${w.text('body')} ${w.has('asked') ? 'yêu cầu báo cáo' : 'được báo cáo trong câu kết'} nhưng chưa có ở Nơi nhận.`,
    hint: 'Thêm vào Nơi nhận.',
  }),
} as const satisfies Readonly<Record<string, Say>>;
