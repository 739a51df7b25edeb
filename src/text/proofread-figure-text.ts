import type { ProblemText } from './problem-text.ts';
import type { ProofWords } from './proofread-words.ts';

type Say = (words: ProofWords) => ProblemText;

const HEAD_PARTS: Readonly<Record<string, string>> = {
  country: 'Quốc hiệu, Tiêu ngữ',
  issuer: 'tên cơ quan ban hành',
  number: 'số, ký hiệu',
  date: 'địa danh và ngày tháng năm',
  kind: 'tên loại “BÁO CÁO”',
};
const RECOUNT = 'Đối chiếu từng số với sổ theo dõi hoặc phần mềm, rồi sửa số ghi sai.';
const COUNTS_HINT = 'Ghi rõ số đã làm trên tổng số, ví dụ “18/19 người, đạt 94,74%”.';

const at = (words: ProofWords, name: string): string =>
  words.has(name) ? ` (${words.text(name)})` : '';

/** Figures, tables, and figures that are wanting. */
export const PROOF_FIGURE_TEXT = {
  'percent-wrong': (w) => ({
    message: `Tỷ lệ ghi ${w.text('shown')}, nhưng ${w.count('part')}/${w.count('whole')} = ${w.percent('expected')}.`,
    hint: 'Kiểm tra lại tử số, mẫu số và tỷ lệ.',
  }),
  'figure-differs': (w) => ({
    message: `Lời văn ghi ${w.count('value')} (${w.text('label')}), nhưng số liệu đã nhập là ${w.count('known')}, lệch ${w.count('difference')}.`,
    hint: 'Sửa số trong lời văn, hoặc thay bằng nút “+ số liệu” để lời văn luôn theo số liệu; nếu đây là số của kỳ khác thì nói rõ.',
  }),
  'all-but-not-all': (w) => ({
    message: `${w.quoted('found')}, nhưng theo số liệu đã nhập, ${w.text('label')} là ${w.count('part')}/${w.count('whole')} (${w.percent('expected')}).`,
    hint: 'Sửa lời văn theo số liệu, hoặc nói rõ câu này về phần nào; nếu số liệu nhập sai thì sửa ô số liệu.',
  }),
  'none-but-some': (w) => ({
    message: `Lời văn ghi ${w.quoted('found')}, nhưng số liệu đã nhập có ${w.count('count')} (${w.text('label')}).`,
    hint: 'Sửa lời văn theo số liệu, hoặc nói rõ câu này về phần nào; nếu số liệu nhập sai thì sửa ô số liệu.',
  }),
  'percent-other-base': (w) => ({
    message: `Tỷ lệ ghi ${w.text('shown')} đúng với mẫu số ${w.count('other')}, không phải ${w.count('whole')}: ${w.count('part')}/${w.count('whole')} = ${w.percent('expected')}.`,
    hint: `Sửa tỷ lệ thành ${w.percent('expected')}, hoặc nói rõ mẫu số là ${w.count('other')}.`,
  }),
  'percent-cut': (w) => ({
    message: `Tỷ lệ ghi ${w.text('shown')} là số bị cắt bớt; làm tròn thì ${w.count('part')}/${w.count('whole')} = ${w.percent('expected', w.number('decimals'))}.`,
    hint: 'Làm tròn thống nhất trong toàn báo cáo.',
  }),
  'percent-row-base': (w) => ({
    message: `Tỷ lệ ${w.text('shown')} tính trên ${w.count('sum')}; trên tổng ${w.count('total')} của bảng thì ${w.count('part')}/${w.count('total')} = ${w.percent('expected')}.`,
    hint: 'Nói rõ tỷ lệ tính trên số nào, hoặc tính lại trên tổng của bảng.',
  }),
  'percent-no-base': (w) => ({
    message: `Tỷ lệ ${w.text('shown')} không kèm tử số, mẫu số nên không kiểm tra được.`,
    hint: COUNTS_HINT,
  }),
  'hundred-no-base': () => ({
    message: 'Ghi 100% mà không có số lượng đi kèm.',
    hint: COUNTS_HINT,
  }),
  'percent-decimals': (w) => ({
    message: `Tỷ lệ ${w.text('shown')} khác số chữ số thập phân với phần lớn tỷ lệ trong báo cáo (${w.count('usual')} chữ số).`,
    hint: 'Viết mọi tỷ lệ cùng một số chữ số sau dấu phẩy, trừ 100%.',
  }),
  'percent-list-decimals': (w) => ({
    message: `Trong một dãy tỷ lệ cùng mẫu số, ${w.text('shown')} viết khác số chữ số thập phân với ${w.text('other')}.`,
    hint: 'Làm tròn các tỷ lệ trong dãy đến cùng một số chữ số; tổng lệch 0,1 do làm tròn là bình thường.',
  }),
  'percent-sign-missing': (w) => ({
    message: `Cột tỷ lệ ghi ${w.text('shown')} không có dấu %.`,
    hint: 'Thêm dấu % vào số hoặc vào tên cột.',
  }),
  'percent-sibling-missing': (w) => ({
    message: `Các dòng bên cạnh đều ghi tỷ lệ, dòng này chỉ ghi ${w.text('found')} (= ${w.percent('expected')}).`,
    hint: 'Ghi thêm tỷ lệ cho thống nhất.',
  }),
  'percents-not-100': (w) => ({
    message: `${w.count('count')} tỷ lệ trong câu cộng lại được ${w.percent('sum')}, không phải 100%.`,
    hint: 'Kiểm tra lại từng tỷ lệ và mẫu số.',
  }),
  'percent-over-100': (w) => ({
    message: `Phần trong tổng số mà ghi ${w.text('shown')}, lớn hơn 100%.`,
    hint: 'Kiểm tra lại tử số và mẫu số.',
  }),
  'hundred-contradicted': (w) => ({
    message: `Câu này ghi 100%, nhưng bảng cho ${w.count('part')}/${w.count('whole')} = ${w.percent('expected')}.`,
    hint: 'Sửa tỷ lệ theo bảng, hoặc nói rõ 100% là của số nào.',
  }),
  'all-contradicted': (w) => ({
    message: `${w.quoted('found')} không khớp với chỗ khác trong báo cáo: ${w.quoted('against')}.`,
    hint: 'Kiểm tra lại: nếu còn người chưa đạt chuẩn thì ghi số đạt trên tổng số.',
  }),
  'parts-not-total': (w) => ({
    message: `Tổng ghi ${w.count('total')} ${w.text('unit')}, nhưng các phần cộng lại ${w.text('list')} = ${w.count('parts')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'column-not-total': (w) => ({
    message: `Cột ${w.quoted('column')}: dòng tổng ghi ${w.count('total')}, cộng các dòng được ${w.count('parts')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'columns-not-total': (w) => ({
    message: `Cột tổng ghi ${w.count('total')}, cộng các cột được ${w.count('parts')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'column-total-elsewhere': (w) => ({
    message: `Cột ${w.quoted('column')} cộng lại được ${w.count('parts')}, còn ${w.quoted('totalLabel')} ghi ${w.count('total')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'digitised-not-total': (w) => ({
    message: `Đã số hóa ${w.count('done')} + chưa số hóa ${w.count('left')} = ${w.count('parts')}, không bằng ${w.quoted('totalLabel')} ${w.count('total')}.`,
    hint: 'Kiểm tra lại hai số, hoặc nói rõ số hóa được tính trên loại hồ sơ nào.',
  }),
  'balance-off': (w) => {
    const resolved = `đã giải quyết ${w.count('resolved')}`;
    const pending = w.number('pending') < 0 ? '' : ` + đang giải quyết ${w.count('pending')}`;
    const returned = w.number('returned') < 0 ? '' : ` + trả lại ${w.count('returned')}`;
    return {
      message: `Tiếp nhận ${w.count('total')} hồ sơ, nhưng ${resolved}${pending}${returned} = ${w.count('parts')} (lệch ${w.count('difference')}).`,
      hint: 'Kiểm tra số hồ sơ đang giải quyết, quá hạn, trả lại hoặc rút; ghi cho đủ.',
    };
  },
  'resolved-parts-off': (w) => ({
    message: `Đã giải quyết ${w.count('total')} hồ sơ, nhưng trước hạn, đúng hạn và quá hạn cộng lại được ${w.count('parts')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'received-parts-off': (w) => ({
    message: `Tiếp nhận ${w.count('total')} hồ sơ, nhưng trực tuyến, trực tiếp, bưu chính và kỳ trước chuyển qua cộng lại được ${w.count('parts')} (lệch ${w.count('difference')}).`,
    hint: RECOUNT,
  }),
  'pending-parts-off': (w) => ({
    message: `Đang giải quyết ${w.count('total')} hồ sơ, nhưng trong hạn và quá hạn cộng lại được ${w.count('parts')}.`,
    hint: RECOUNT,
  }),
  'late-parts-off': (w) => ({
    message: `Tổng số quá hạn ghi ${w.count('total')}, nhưng đã trả quá hạn và đang quá hạn cộng lại được ${w.count('parts')}.`,
    hint: RECOUNT,
  }),
  'part-over-whole': (w) => ({
    message: w.has('label')
      ? `${w.quoted('label')} (${w.count('part')}) lớn hơn ${w.quoted('wholeLabel')} (${w.count('whole')}).`
      : `Phần ${w.count('part')} lớn hơn tổng ${w.count('whole')}.`,
    hint: RECOUNT,
  }),
  'survey-over-resolved': (w) => ({
    message: `Có ${w.count('forms')} phiếu khảo sát, nhiều hơn ${w.count('resolved')} hồ sơ đã giải quyết.`,
    hint: 'Người dân chưa nhận kết quả thì chưa đánh giá được; kiểm tra lại số phiếu.',
  }),
  'years-not-total': (w) => ({
    message: `Tổng số lượt ghi ${w.count('total')}, nhưng cộng các năm ${w.text('years')} = ${w.count('parts')}.`,
    hint: 'Tổng số lượt của nhiều năm là tổng của từng năm.',
  }),
  'evaluated-not-present': (w) => ({
    message: `Có mặt ${w.count('present')} người nhưng đánh giá, xếp loại ${w.count('rated')} người.`,
    hint: 'Nói rõ đối tượng được đánh giá, hoặc người chưa được đánh giá và lý do.',
  }),
  'same-figure-two-values': (w) => ({
    message: `Cùng một chỉ tiêu có hai số: ${w.quoted('otherLabel')} ghi ${w.count('other')}, ở đây ${w.quoted('label')} ghi ${w.count('value')}.`,
    hint: 'Chọn một số đúng, hoặc nói rõ hai số thuộc hai kỳ, hai phạm vi.',
  }),
  'quotes-differ': (w) => ({
    message: `Cùng một câu trích viết hai cách: ${w.quoted('other')} và ${w.quoted('found')}.`,
    hint: 'Trích nguyên văn, giống nhau ở mọi chỗ.',
  }),
  'same-value-two-figures': (w) => ({
    message: `Số ${w.count('value')} vừa là ${w.quoted('label')}, vừa là ${w.quoted('otherLabel')}.`,
    hint: 'Hai chỉ tiêu khác nhau hiếm khi trùng số: kiểm tra có nhập nhầm ô không.',
  }),
  'list-count-off': (w) => ({
    message: `Ghi ${w.count('stated')} ${w.text('unit')} nhưng liệt kê ${w.count('items')}.`,
    hint: 'Sửa số, hoặc liệt kê cho đủ.',
  }),
  'volume-jump': (w) => ({
    message: `Bình quân khoảng ${w.count('rate')} hồ sơ mỗi tháng, trong khi giai đoạn kia khoảng ${w.count('other')}.`,
    hint: 'Nếu số đúng thì nêu lý do tăng, giảm.',
  }),
  'unit-missing': (w) => ({
    message: `Số ${w.text('found')} không có đơn vị tính.`,
    hint: 'Thêm đơn vị: hồ sơ, thủ tục, người, văn bản…',
  }),
  'share-label-missing': (w) => ({
    message: `${w.text('found')} không nói rõ là loại nào, trong khi phần bên cạnh có tên.`,
    hint: 'Thêm tên, ví dụ “giải quyết trước hạn”.',
  }),
  'number-no-dots': (w) => ({
    message: `Số ${w.text('found')} thiếu dấu chấm ngăn hàng nghìn.`,
    hint: `Viết ${w.text('fix')}.`,
  }),
  'percent-dot': (w) => ({
    message: `${w.text('found')} dùng dấu chấm thập phân.`,
    hint: `Viết ${w.text('fix')}.`,
  }),
  'padding-mixed': (w) => ({
    message: `Số nhỏ hơn 10 viết hai cách: ${w.text('found')} và ${w.text('other')}.`,
    hint: 'Chọn một cách (05 hoặc 5) cho cả báo cáo.',
  }),
  'over-exact': (w) => ({
    message: `${w.quoted('found')}: nói áng chừng với một con số lẻ.`,
    hint: 'Ghi đúng số kèm ngày chốt, hoặc làm tròn.',
  }),
  'figure-lost': (w) => ({
    message: `Câu thiếu số liệu: ${w.quoted('found')}.`,
    hint: 'Điền con số còn thiếu.',
  }),
  'late-not-stated': () => ({
    message: 'Có số đã giải quyết, đang giải quyết nhưng không nói số hồ sơ quá hạn.',
    hint: 'Ghi rõ số quá hạn; nếu không có thì ghi 0 hoặc “không có hồ sơ quá hạn”.',
  }),
  'early-on-time-merged': (w) => ({
    message: `Trước hạn và đúng hạn gộp chung một số (${w.count('value')}).`,
    hint: 'Biểu mẫu tách hai số: ghi riêng trước hạn và đúng hạn.',
  }),
  'topic-missing': (w) => ({
    message: `Báo cáo chưa nêu ${w.text('topic')}.`,
    hint: `Bổ sung ở mục ${w.quoted('heading')}, kể cả khi số là 0.`,
  }),
  'topic-no-figure': (w) => ({
    message: `Có nói đến nhưng không có số liệu: ${w.text('topic')}.`,
    hint: 'Thêm con số cụ thể.',
  }),
  'count-promised': (w) => ({
    message: `Mục ${w.quoted('heading')} không có con số nào.`,
    hint: 'Ghi tổng số và số của từng loại.',
  }),
  'cell-blank': (w) => ({
    message: `Cột ${w.quoted('column')} để trống giữa các ô có số${at(w, 'table')}.`,
    hint: 'Không phát sinh thì ghi 0.',
  }),
  'table-blank': (w) => ({
    message: `Bảng ${w.quoted('table')} không có dòng số liệu nào.`,
    hint: 'Điền số liệu, hoặc bỏ bảng và ghi “không có”.',
  }),
  'apology-table-blank': (w) => ({
    message: `Bảng xin lỗi để trống, trong khi báo cáo có ${w.count('late')} hồ sơ quá hạn.`,
    hint: 'Liệt kê từng hồ sơ quá hạn với nguyên nhân và văn bản xin lỗi.',
  }),
  'apology-not-made': () => ({
    message: 'Báo cáo tự nêu việc xin lỗi người dân khi hồ sơ quá hạn chưa thực hiện.',
    hint: 'Hồ sơ quá hạn phải có văn bản xin lỗi và hẹn lại; nêu số đã làm và thời hạn làm xong.',
  }),
  'no-total-row': (w) => ({
    message: `Bảng ${w.quoted('table')} không có dòng tổng.`,
    hint: 'Thêm dòng “Tổng số” để đối chiếu với lời văn.',
  }),
  'annex-absent': (w) => ({
    message: `Viện dẫn ${w.text('found')} kèm theo nhưng trong văn bản không có.`,
    hint: 'Đính kèm phụ lục, hoặc bỏ chỗ viện dẫn.',
  }),
  'header-missing': (w) => ({
    message: `Phần đầu văn bản thiếu: ${w
      .text('parts')
      .split(',')
      .map((part) => HEAD_PARTS[part] ?? part)
      .join('; ')}.`,
    hint: 'Bổ sung theo thể thức của Nghị định 30/2020/NĐ-CP.',
  }),
} as const satisfies Readonly<Record<string, Say>>;
