import type { BuiltInCheck } from '../domain/rule/built-in.ts';
import type { ReadProblem } from '../domain/figure/reading.ts';
import { quoted, type ProblemText } from './problem-text.ts';
import { readProblemText } from './read-problem.ts';

/** A finding's parameters by name, as they are written; '' for one it does not have. */
export type Said = (name: string) => string;

const PROBLEMS: Readonly<Record<ReadProblem, true>> = {
  'not-a-number': true,
  'ambiguous-separator': true,
  'not-whole': true,
  negative: true,
  'too-large': true,
  'over-100': true,
  'not-a-date': true,
  'no-such-day': true,
};
const isReadProblem = (text: string): text is ReadProblem => Object.hasOwn(PROBLEMS, text);

function unreadable(said: Said): ProblemText {
  const problem = said('problem');
  if (!isReadProblem(problem)) {
    throw new Error(`No reading problem ${problem}`);
  }
  return readProblemText(said('typed'), problem);
}

const PARTS: Readonly<Record<string, string>> = {
  number: 'số',
  symbol: 'ký hiệu',
  date: 'ngày',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
};

/** `number,date` → `số, ngày` */
const missingParts = (codes: string): string =>
  codes
    .split(',')
    .map((code) => PARTS[code.trim()] ?? code)
    .join(', ');

const PART_NAMES: Readonly<Record<string, string>> = {
  'quarter-1': 'quý I',
  'quarter-2': 'quý II',
  'quarter-3': 'quý III',
  'quarter-4': 'quý IV',
  'half-1': '6 tháng đầu năm',
  'half-2': '6 tháng cuối năm',
  'nineMonths-1': '9 tháng',
};

/** `quarter-1,quarter-2` as `quý I + quý II`. */
const partNames = (parts: string): string =>
  parts
    .split(',')
    .map((part) => PART_NAMES[part] ?? part)
    .join(' + ');

/** What the head of a document wants, by the part. */
const HEAD_PARTS: Readonly<Record<string, (said: Said) => ProblemText>> = {
  place: () => ({
    message: 'Phần đầu văn bản thiếu địa danh ở dòng ngày, tháng.',
    hint: 'Ghi địa danh ở trang Đơn vị.',
  }),
  symbol: () => ({
    message: 'Phần đầu văn bản thiếu ký hiệu báo cáo sau số.',
    hint: 'Ghi ký hiệu, chẳng hạn BC-UBND, ở trang Đơn vị.',
  }),
  number: () => ({
    message: 'Báo cáo đã có ngày nhưng chưa có số.',
    hint: 'Ghi số do văn thư cấp trước khi phát hành; bản in đang chừa chỗ để điền.',
  }),
  unnumbered: (said) => ({
    message: `Số của báo cáo ghi ${quoted(said('typed'))}, không bắt đầu bằng chữ số.`,
    hint: 'Chỉ ghi phần số do văn thư cấp; ký hiệu đã có sẵn ở phần sau.',
  }),
  date: (said) => ({
    message: `Báo cáo đã có số ${said('typed')} nhưng chưa có ngày, tháng, năm.`,
    hint: 'Ghi ngày ban hành ở thông tin chung của báo cáo.',
  }),
};

function headProblem(said: Said): ProblemText {
  const sentence = HEAD_PARTS[said('part')];
  if (sentence === undefined) throw new Error(`No part of the head ${said('part')}`);
  return sentence(said);
}

/** Sentences of the checks that no template writes. */
export const BUILT_IN_FINDINGS: Readonly<Record<BuiltInCheck, (said: Said) => ProblemText>> = {
  'R-INPUT': (said) => {
    const row = said('row') === '' ? '' : `, dòng ${said('row')}`;
    const { message, hint } = unreadable(said);
    return { message: `${quoted(said('label'))}${row} – ${message}`, hint };
  },
  'R-REQ-FIELD': (said) => ({
    message: `${quoted(said('label'))} chưa có số liệu, mà báo cáo phải nêu.`,
    hint: 'Nhập số liệu vào ô; nếu không phát sinh thì gõ 0.',
  }),
  'R-REQ-NUMBER': headProblem,
  'R-RECIP': (said) => ({
    message: `${said('body')} yêu cầu báo cáo (${said('document')}) nhưng chưa có ở Kính gửi, Nơi nhận.`,
    hint: 'Thêm vào nơi nhận báo cáo ở trang Đơn vị; nếu báo cáo được gửi qua cơ quan khác thì chấp nhận và ghi lý do.',
  }),
  'R-HEAD-NUM.heading': (said) => ({
    message: `Đề mục ${quoted(said('heading'))} mang sẵn số ${said('found')}, trong khi chương trình đã đánh số ${said('number')} cho mục này: bản in sẽ có hai số.`,
    hint: 'Bỏ số ở đầu đề mục, chỉ giữ phần chữ.',
  }),
  'R-HEAD-NUM.list': (said) => ({
    message: `Sau ý ${said('before')} là ý ${said('found')}: ${quoted(said('line'))}; số đúng là ${said('expected')}.`,
    hint: 'Đánh lại số thứ tự, hoặc bổ sung ý còn thiếu.',
  }),
  'R-REQ-CELL.row': (said) => ({
    message: `${quoted(said('label'))}, dòng ${said('row')} còn trống: ${said('columns')}.`,
    hint: 'Điền nốt các ô đó, hoặc xóa dòng nếu không dùng.',
  }),
  'R-TOKEN.unknown': (said) => ({
    message: `Lời văn có {${said('token')}}, nhưng không số liệu hay văn bản nào mang tên này; bản in giữ nguyên chữ đã gõ.`,
    hint: 'Chèn lại bằng nút “+ số liệu” hoặc “+ văn bản”, hoặc bỏ dấu ngoặc nhọn.',
  }),
  'R-TOKEN.blank': (said) => ({
    message: `{${said('token')}} trong lời văn chưa có giá trị; bản in để dấu “…” ở chỗ đó.`,
    hint: 'Nhập số liệu vào ô tương ứng, hoặc bỏ phần này khỏi lời văn.',
  }),
  'R-DATE-PERIOD.order': (said) => ({
    message: `Kỳ số liệu kết thúc ngày ${said('to')}, trước cả ngày bắt đầu ${said('from')}.`,
    hint: 'Sửa ngày đầu hoặc ngày cuối của kỳ; hay gặp nhất là ghi nhầm năm.',
  }),
  'R-DATE-PERIOD.unreadable': (said) => {
    const { message, hint } = unreadable(said);
    return { message: `Ngày báo cáo – ${message}`, hint };
  },
  'R-DATE-PERIOD.early': (said) => ({
    message: `Báo cáo ghi ngày ${said('date')}, trước ngày kết thúc kỳ số liệu ${said('to')}.`,
    hint: 'Sửa ngày báo cáo hoặc ngày cuối kỳ; nếu số liệu những ngày cuối là ước tính thì chấp nhận và ghi lý do.',
  }),
  'R-DATE-PERIOD.reference': (said) => ({
    message: `${said('document')} ghi ngày ${said('date')}, sau ngày báo cáo ${said('limit')}.`,
    hint: 'Xem lại ngày, năm của văn bản, hoặc ngày của báo cáo.',
  }),
  'R-DATE-PERIOD.referenceUndated': (said) => ({
    message: `${said('document')} ghi ngày ${said('date')}, sau ngày kết thúc kỳ số liệu ${said('limit')}.`,
    hint: 'Xem lại ngày, năm của văn bản; nếu đúng, nhập ngày báo cáo để đối chiếu.',
  }),
  'R-XREF-PERIOD.sum': (said) => ({
    message: `${quoted(said('label'))} là ${said('whole')}, nhưng cộng ${partNames(said('parts'))} được ${said('sum')} (${said('values')}), lệch ${said('difference')}.`,
    hint: 'Kiểm tra lại số của kỳ này và của các kỳ đã lưu; nếu kỳ trước đã báo cáo sai thì ghi lý do khi chấp nhận.',
  }),
  'R-XREF-PERIOD.overlap': (said) => ({
    message: `${quoted(said('first'))} đến hết ngày ${said('end')}, ${quoted(said('second'))} đã bắt đầu từ ngày ${said('start')}: hai kỳ chồng nhau ${said('days')} ngày.`,
    hint: 'Sửa ngày ở thông tin chung để kỳ sau bắt đầu ngay sau kỳ trước, hoặc hai kỳ trùng khít; nếu số liệu đúng là như vậy thì chấp nhận và ghi lý do.',
  }),
  'R-XREF-PERIOD.gap': (said) => ({
    message: `${quoted(said('first'))} đến hết ngày ${said('end')}, ${quoted(said('second'))} bắt đầu từ ngày ${said('start')}: giữa hai kỳ còn ${said('days')} ngày không có số liệu.`,
    hint: 'Sửa ngày ở thông tin chung để kỳ sau bắt đầu ngay sau kỳ trước; nếu số liệu đúng là như vậy thì chấp nhận và ghi lý do.',
  }),
  'R-XREF-PERIOD.order': (said) => ({
    message: `${quoted(said('name'))} kết thúc ngày ${said('to')}, trước cả ngày bắt đầu ${said('from')}.`,
    hint: 'Sửa ngày đầu hoặc ngày cuối của kỳ này ở thông tin chung; hay gặp nhất là ghi nhầm năm.',
  }),
  'R-XREF-PERIOD.unset': (said) => ({
    message: `${quoted(said('name'))} chưa đặt ngày, nên các mục của kỳ này chưa nhập được số liệu.`,
    hint: 'Đặt ngày đầu và ngày cuối của kỳ ở thông tin chung của báo cáo.',
  }),
  'R-STATEMENT': () => ({
    message:
      'Câu này được viết lại khi số liệu còn khác; theo số liệu hiện nay, câu có thể không còn đúng.',
    hint: 'Đọc và sửa lại câu, hoặc bấm “Dùng lại câu theo số liệu”.',
  }),
  'R-UNCONFIRMED': (said) => ({
    message: `Lời văn lấy từ kỳ trước còn ${said('count')} chỗ chưa xác nhận, bắt đầu từ ${quoted(said('piece'))}.`,
    hint: 'Đọc lại trong mục; đúng thì bấm “Đã xác nhận”, chưa đúng thì sửa ngay trong lời văn.',
  }),
  'R-DOC-NUMBER': (said) => ({
    message: `${said('document')} còn thiếu: ${missingParts(said('missing'))}.`,
    hint: 'Bổ sung ở trang Sổ văn bản; văn bản được viện dẫn lần đầu phải ghi đủ số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
  }),
};
