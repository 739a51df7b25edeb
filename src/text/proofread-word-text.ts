import type { ProblemText } from './problem-text.ts';
import type { ProofWords } from './proofread-words.ts';

type Say = (words: ProofWords) => ProblemText;

const SPACE_HINT = 'Dấu câu viết liền chữ trước, cách chữ sau một khoảng trắng.';
const replace = (w: ProofWords): string => `Viết ${w.quoted('fix')}.`;

/** Names, time, cited documents and words. */
export const PROOF_WORD_TEXT = {
  'next-period-wrong': (w) => ({
    message: `Kỳ tới ghi ${w.quoted('found')}, đúng ra là ${w.period('expected')}.`,
    hint: 'Sửa năm, kỳ trong tiêu đề và câu kết.',
  }),
  'period-wrong': (w) => ({
    message: `Câu này ghi ${w.quoted('found')}, trong khi báo cáo là của ${w.period('expected')}.`,
    hint: 'Sửa kỳ báo cáo cho khớp trích yếu.',
  }),
  'next-period-missing': (w) => ({
    message: 'Tiêu đề phương hướng chưa nêu kỳ tới.',
    hint: `Thêm ${w.period('expected')}.`,
  }),
  'ranges-overlap': (w) => ({
    message: `Hai khoảng số liệu ${w.date('from')}–${w.date('to')} và ${w.date('nextFrom')}–${w.date('nextTo')} ${w.has('overlap') ? 'chồng nhau' : 'hở'} ${w.count('days')} ngày.`,
    hint: 'Lấy số liệu theo các khoảng liền nhau, hoặc nói rõ lý do.',
  }),
  'range-not-covered': (w) => ({
    message: `Số liệu ở đây chỉ đến ${w.date('to')}, trong khi phần khác có số liệu đến ${w.date('nextTo')}.`,
    hint: 'Bổ sung số liệu cho khoảng còn lại.',
  }),
  'half-not-named': (w) => ({
    message: `${w.quoted('found')} chưa nói 6 tháng đầu hay cuối năm.`,
    hint: `Viết “6 tháng đầu năm ${w.text('year')}” hoặc “6 tháng cuối năm ${w.text('year')}”.`,
  }),
  'year-in-half-report': (w) => ({
    message: `Báo cáo 6 tháng mà viết ${w.quoted('found')}.`,
    hint: 'Nêu đúng kỳ báo cáo, hoặc nói rõ đây là việc của cả năm.',
  }),
  'date-after-report': (w) => ({
    message: `${w.text('found')} đề ngày ${w.date('date')}, sau ${w.has('dated') ? 'ngày báo cáo' : 'kỳ báo cáo'} (${w.date('limit')}).`,
    hint: 'Kiểm tra lại ngày, nhất là năm, của văn bản được viện dẫn.',
  }),
  'plan-year': (w) => ({
    message: `Kế hoạch năm ${w.text('year')} mà văn bản ${w.text('found')} đề ngày ${w.date('date')}.`,
    hint: 'Kiểm tra lại năm của ngày ban hành.',
  }),
  weekend: (w) => ({
    message: `Ngày ${w.date('date')} là ${w.text('weekday')}.`,
    hint: 'Kiểm tra lại ngày ban hành.',
  }),
  'date-order': (w) => ({
    message: `${w.text('found')} ngày ${w.date('date')}, nhưng số lớn hơn ${w.text('other')} lại ngày ${w.date('otherDate')}.`,
    hint: 'Trong một năm, số tăng thì ngày không lùi: kiểm tra số hoặc ngày.',
  }),
  'date-style': (w) => ({
    message: `Ngày viết hai kiểu: ${w.text('found')} và ${w.text('other')}.`,
    hint: 'Thêm số 0 trước ngày dưới 10 và tháng 1, 2; tháng 3 đến 9 không thêm.',
  }),
  'no-such-day': (w) => ({
    message: `Không có ngày ${w.text('found')}.`,
    hint: 'Sửa lại ngày, tháng.',
  }),
  'foreign-name': (w) => ({
    message: `${w.quoted('found')} không phải địa phương của báo cáo (${w.text('own')}).`,
    hint: 'Nếu là tên sót lại từ văn bản mẫu thì sửa; nếu nêu có chủ ý thì giữ.',
  }),
  'level-missing': (w) => ({ message: `Thiếu cấp trong ${w.quoted('found')}.`, hint: replace(w) }),
  'template-phrase': (w) => ({
    message: `Chữ của mẫu cấp trên còn sót: ${w.quoted('found')}.`,
    hint: 'Sửa cho đúng việc của cấp xã, hoặc bỏ.',
  }),
  'subject-differs': (w) => ({
    message: `Trích yếu nói về ${w.text('own')}, câu này nói về ${w.text('found')}.`,
    hint: 'Dùng một tên báo cáo ở trích yếu, câu mở đầu và câu kết.',
  }),
  'reference-no-number': (w) => ({
    message: `Văn bản nêu không có số, ký hiệu: ${w.quoted('found')}.`,
    hint: 'Ghi số, ký hiệu và ngày ban hành.',
  }),
  'reference-number-only': (w) => ({
    message: `${w.quoted('found')} chưa có ký hiệu và ngày.`,
    hint: 'Ghi đủ số, ký hiệu, ngày, cơ quan ban hành ở lần nêu đầu tiên.',
  }),
  'reference-no-date': (w) => ({
    message: `${w.text('found')} chưa có ngày ban hành.`,
    hint: 'Thêm “ngày … tháng … năm …”.',
  }),
  'reference-no-province': (w) => ({
    message: `${w.quoted('found')} chưa nêu tên địa phương ban hành.`,
    hint: 'Ghi đủ tên tỉnh, huyện, thành phố.',
  }),
  'issuer-mismatch': (w) => ({
    message: `Ký hiệu ${w.text('found')} là của ${w.text('expected')}, nhưng ghi cơ quan ban hành là ${w.text('issuer')}.`,
    hint: w.has('meant')
      ? `Có thể là ${w.text('meant')}.`
      : 'Kiểm tra lại ký hiệu hoặc tên cơ quan.',
  }),
  'issuer-actor': (w) => ({
    message: `${w.text('found')} mang ký hiệu của UBND nhưng liệt kê là văn bản do ${w.text('actor')} ban hành.`,
    hint: 'Nêu đúng cơ quan ban hành từng văn bản.',
  }),
  'symbol-spaces': (w) => ({
    message: `Ký hiệu ${w.quoted('found')} có khoảng trắng thừa.`,
    hint: replace(w),
  }),
  'symbol-colon': (w) => ({
    message: `Viết “số: ${w.text('found')}” trong câu.`,
    hint: `Viết “số ${w.text('found')}”, không có dấu hai chấm.`,
  }),
  'symbol-party': (w) => ({
    message: `${w.quoted('found')} viết theo kiểu văn bản Đảng.`,
    hint: replace(w),
  }),
  'symbol-letter': (w) => ({
    message: `Công văn không ghi tên loại trong ký hiệu (${w.text('found')}).`,
    hint: 'Viết số/UBND-bộ phận soạn, ví dụ 36/UBND-VP.',
  }),
  'symbol-year-missing': (w) => ({
    message: `${w.text('found')} của ${w.text('issuer')} có thể là văn bản quy phạm pháp luật viết thiếu năm.`,
    hint: `Nếu đúng, viết ${w.quoted('fix')}.`,
  }),
  'number-twice': (w) => ({
    message: `Số ${w.text('found')} ghi hai ngày khác nhau: ${w.date('first')} và ${w.date('second')}.`,
    hint: 'Kiểm tra số hoặc ngày của một trong hai chỗ.',
  }),
  superseded: (w) => ({
    message: `${w.text('found')} đã hết hiệu lực từ ${w.date('endedOn')}${w.has('replacedBy') ? `, được thay bằng ${w.text('replacedBy')}` : ''}.`,
    hint: 'Viện dẫn văn bản đang có hiệu lực.',
  }),
  'term-superseded': (w) => ({
    message: `${w.quoted('found')} là cách gọi cũ, từ ${w.date('endedOn')} dùng “toàn trình”, “một phần”${w.number('count') > 1 ? ` (còn ${w.count('count')} chỗ)` : ''}.`,
    hint: 'Thay theo Nghị định 42/2022/NĐ-CP.',
  }),
  'known-date': (w) => ({
    message: `${w.text('found')} ban hành ngày ${w.date('known')}, đang ghi ${w.date('written')}.`,
    hint: `Sửa thành ngày ${w.date('known')}.`,
  }),
  'reference-repeat': (w) => ({
    message: `${w.text('found')} được nêu với hai trích yếu khác nhau: ${w.quoted('first')} và ${w.quoted('second')}.`,
    hint: 'Kiểm tra có nhầm số văn bản không.',
  }),
  'repeated-text': (w) => ({
    message: `Đoạn ${w.count('count')} tiếng này đã có ở ${w.has('there') ? `mục ${w.quoted('there')}` : 'phần trước'}.`,
    hint: 'Giữ một chỗ, chỗ kia viết gọn hoặc bỏ.',
  }),
  contradiction: (w) => ({
    message: `Về ${w.text('about')}, câu này nói ${w.quoted('claim')}, chỗ khác lại nói ${w.quoted('against')}.`,
    hint: 'Kiểm tra lại và sửa một trong hai chỗ.',
  }),
  'praise-but-late': (w) => ({
    message: `${w.quoted('found')} trong khi có ${w.count('late')} hồ sơ quá hạn.`,
    hint: 'Viết nhận xét đúng với số liệu.',
  }),
  'tasks-late-silent': (w) => ({
    message: `Bảng cho thấy ${w.count('late')} nhiệm vụ quá hạn, nhưng lời văn không nói đến.`,
    hint: 'Nêu số quá hạn, nguyên nhân và hướng xử lý.',
  }),
  'word-slip': (w) => ({ message: `Chính tả: ${w.quoted('found')}.`, hint: replace(w) }),
  'not-a-syllable': (w) => ({
    message: `${w.quoted('found')} không đúng chính tả.`,
    hint: w.has('fix') ? `Có thể là ${w.quoted('fix')}.` : 'Kiểm tra lỗi gõ.',
  }),
  'syllable-alone': (w) => ({
    message: `${w.quoted('found')}: tiếng “${w.text('syllable')}” đứng một mình, có thể thiếu hoặc sai tiếng đi kèm.`,
    hint: 'Đọc lại câu và bổ sung tiếng còn thiếu.',
  }),
  'tone-place': (w) => ({
    message: `${w.quoted('found')} đặt dấu thanh sai chỗ.`,
    hint: 'Gõ lại từ này.',
  }),
  'word-doubled': (w) => ({ message: `Lặp từ: ${w.quoted('found')}.`, hint: 'Bỏ bớt một lần.' }),
  'words-wanting': (w) => ({ message: `Câu thiếu từ: ${w.quoted('found')}.`, hint: replace(w) }),
  'look-alike': (w) => ({
    message: `${w.quoted('found')} có chữ cái lạ trông giống chữ Việt.`,
    hint: replace(w),
  }),
  'not-composed': (w) => ({
    message: `Chữ gõ bằng dấu rời (Unicode tổ hợp): ${w.quoted('found')}.`,
    hint: 'Chuyển sang Unicode dựng sẵn để tìm kiếm, soát chính tả được.',
  }),
  stray: (w) => ({ message: `Ký tự lạc: ${w.quoted('found')}.`, hint: 'Xóa đi.' }),
  'spaces-double': (w) => ({
    message: `Khoảng trắng thừa: ${w.quoted('found')}.`,
    hint: 'Giữa hai tiếng chỉ để một khoảng trắng.',
  }),
  'space-before-mark': (w) => ({
    message: `Thừa khoảng trắng trước dấu câu: ${w.quoted('found')}.`,
    hint: SPACE_HINT,
  }),
  'space-after-mark': (w) => ({
    message: `Thiếu khoảng trắng sau dấu câu: ${w.quoted('found')}.`,
    hint: SPACE_HINT,
  }),
  'space-bracket': (w) => ({
    message: `Khoảng trắng quanh dấu ngoặc chưa đúng: ${w.quoted('found')}.`,
    hint: 'Cách chữ bên ngoài ngoặc một khoảng trắng, viết liền chữ bên trong.',
  }),
  'space-dash': (w) => ({
    message: `Khoảng trắng quanh dấu gạch chưa đều: ${w.quoted('found')}.`,
    hint: 'Để khoảng trắng ở cả hai bên, hoặc không bên nào.',
  }),
  'words-joined': (w) => ({
    message: `Hai tiếng viết dính: ${w.quoted('found')}.`,
    hint: replace(w),
  }),
  'quotes-unmatched': (w) => ({
    message: `Dấu ngoặc kép mở và đóng không khớp: ${w.quoted('found')}.`,
    hint: 'Dùng “ ở đầu và ” ở cuối.',
  }),
  'bracket-unmatched': (w) => ({
    message: `Dấu ngoặc đơn không đủ cặp: ${w.quoted('found')}.`,
    hint: 'Thêm hoặc bỏ dấu ngoặc.',
  }),
  'marks-odd': (w) => ({
    message: `Dấu câu không đúng: ${w.quoted('found')}.`,
    hint: 'Chỉ để một dấu câu thích hợp.',
  }),
  'full-stop-missing': (w) => ({
    message: `Cuối đoạn không có dấu chấm: ${w.quoted('found')}.`,
    hint: 'Kết thúc đoạn bằng dấu chấm.',
  }),
  'small-after-stop': (w) => ({
    message: `Sau dấu chấm viết chữ thường: ${w.quoted('found')}.`,
    hint: 'Viết hoa đầu câu, hoặc đổi dấu chấm thành dấu phẩy.',
  }),
  'capital-after-semicolon': (w) => ({
    message: `Sau dấu chấm phẩy viết hoa: ${w.quoted('found')}.`,
    hint: 'Viết thường, hoặc đổi thành dấu chấm.',
  }),
  abbreviation: (w) => ({
    message: `Chữ viết tắt ${w.text('found')} chưa được giải nghĩa (dùng ${w.count('count')} lần).`,
    hint: w.has('meaning')
      ? `Lần đầu viết “${w.text('meaning')} (${w.text('found')})”.`
      : 'Lần đầu viết đủ, kèm chữ tắt trong ngoặc.',
  }),
  'variants-mixed': (w) => ({
    message: `Viết hai cách: ${w.quoted('found')} (${w.count('count')} lần) và ${w.quoted('other')} (${w.count('otherCount')} lần).`,
    hint: 'Chọn một cách cho cả báo cáo.',
  }),
} as const satisfies Readonly<Record<string, Say>>;
