/**
 * Claims that cannot both be true in one report. `unless` is what near the claim makes it another
 * matter. Conditions of the field model, §7, as far as two passages show them.
 */
export interface Contradiction {
  readonly claim: RegExp;
  readonly against: RegExp;
  readonly severity: 'error' | 'warning' | 'info';
  /** Both must stand in one paragraph, or one right behind the other. */
  readonly near?: boolean;
  /** What the two are about, in words for the reader. */
  readonly about: string;
}

const NONE = '(?:không có|không phát sinh|chưa phát sinh|chưa có|không nhận được|chưa nhận được)';
/** A count above zero. */
const SOME = '(?:0*[1-9][\\d.]*)';

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    about: 'dịch vụ bưu chính công ích',
    claim: new RegExp(
      `(?:bưu chính công ích|BCCI)[^.;:]{0,60}?(?:không có|không phát sinh|chưa phát sinh)|${NONE}[^.;:]{0,60}(?:bưu chính công ích|BCCI)`,
      'iu',
    ),
    against: new RegExp(
      `(?:bưu chính công ích|BCCI)(?: là)? ?:? ?${SOME} ?(?:hồ sơ|trường hợp)|${SOME} hồ sơ[^.;:,]{0,40}(?:bưu chính công ích|BCCI)`,
      'iu',
    ),
    severity: 'warning',
  },
  {
    about: 'độ tuổi của cán bộ, công chức',
    claim:
      /(?:đa số|phần lớn|hầu hết|chủ yếu)[^.;]{0,12} trẻ(?![A-Za-zÀ-ỹ])[^.;]{0,40}độ tuổi[^.;\d]{0,12}(?:4[1-9]|5\d)/iu,
    against: /độ tuổi[^.;\d]{0,12}(?:4[1-9]|5\d)/iu,
    severity: 'warning',
    near: true,
  },
  {
    about: 'cơ sở vật chất, trang thiết bị',
    claim:
      /(?:cơ sở vật chất|trang thiết bị|máy móc)[^.;]{0,80}(?<!chưa )(?<!không )(?:được trang bị|trang bị|đầu tư)[^.;]{0,12} (?:tương đối |khá |cơ bản )?(?:đầy đủ|đồng bộ|hiện đại)|hiện nay đã được trang bị[^.;]{0,12} đầy đủ/iu,
    against:
      /(?:cơ sở vật chất|trang thiết bị|máy móc)[^.;]{0,60}(?:đã cũ|còn thiếu|xuống cấp|lạc hậu|(?:chưa|không) đáp ứng|thiếu đồng bộ)/iu,
    severity: 'info',
  },
  {
    about: 'đơn thư của công dân',
    claim:
      /(?:không có|không phát sinh|chưa nhận được|không nhận được) (?:đơn thư|đơn khiếu nại|khiếu nại)[^.;]{0,40}/iu,
    against: new RegExp(
      `(?:giải quyết|tiếp nhận|xử lý)(?: [A-Za-zÀ-ỹ]+){0,3} (?:${SOME} )?đơn(?: thư)?(?: KNTC| khiếu nại| tố cáo|, khiếu nại)`,
      'iu',
    ),
    severity: 'info',
  },
  {
    about: 'phản ánh, kiến nghị',
    claim: new RegExp(
      `${NONE}[^.;]{0,30}(?:phản ánh|kiến nghị(?! (?:của|qua|sau) (?:thanh tra|kiểm tra|kiểm toán))|ý kiến)[^.;]{0,20}|(?:phản ánh, kiến nghị|PAKN)[^.;]{0,60}: ?(?:0+(?!\\d)|không)`,
      'iu',
    ),
    against: new RegExp(
      `(?:đã )?(?:tiếp nhận|xử lý|giải quyết)(?: được)? ${SOME} (?:phản ánh|kiến nghị|ý kiến phản ánh|PAKN)|việc phản hồi[^.;]{0,40}(?:phản ánh|PAKN)[^.;]{0,40}(?:chậm|chưa kịp)|(?:tiếp nhận, )?xử lý (?:PAKN|phản ánh, kiến nghị)[^.;]{0,60}(?:được thực hiện )?kịp thời`,
      'iu',
    ),
    severity: 'warning',
  },
  {
    about: 'khen thưởng, kỷ luật',
    claim: /(?<!không )(?<!chưa )có (?:khen thưởng|kỷ luật)[^.;]{0,60}(?:khen thưởng|kỷ luật)/iu,
    against: /(?:chưa có|không có)[^.;]{0,40} (?:bị |được )?(?:kỷ luật|khen thưởng)/iu,
    severity: 'warning',
    near: true,
  },
  {
    about: 'văn bản quy phạm pháp luật',
    claim: /không ban hành (?:văn bản )?(?:quy phạm pháp luật|QPPL|VBQPPL)/iu,
    against: new RegExp(`ban hành ${SOME} (?:văn bản )?(?:quy phạm pháp luật|QPPL|VBQPPL)`, 'iu'),
    severity: 'error',
  },
  {
    about: 'việc triển khai hoặc tiến độ',
    claim: /các chỉ tiêu đều vượt|đều đạt và vượt (?:chỉ tiêu|kế hoạch)/iu,
    against: /chưa (?:mang lại kết quả cao|đạt (?:được )?(?:yêu cầu|chỉ tiêu)[^.;]{0,20})/iu,
    severity: 'warning',
  },
  {
    about: 'hồ sơ trực tuyến',
    claim: /trực tuyến[^.;]{0,60}(?:chưa đạt(?: được)? (?:yêu cầu|chỉ tiêu)|còn thấp)/iu,
    against: /trực tuyến[^.;]{0,60}(?:đạt|chiếm)[^.;\d]{0,12}(?:9[5-9]|100)(?:[.,]\d+)? ?%/iu,
    severity: 'warning',
  },
  {
    about: 'cán bộ, công chức bị xử lý',
    claim: /không có (?:cán bộ|công chức)[^.;]{0,40}(?:vi phạm|kỷ luật)/iu,
    against: new RegExp(
      `(?:kỷ luật|xử lý)[^.;]{0,20} ${SOME} (?:cán bộ|công chức|đồng chí|trường hợp vi phạm)`,
      'iu',
    ),
    severity: 'warning',
  },
  {
    about: 'sáng kiến',
    claim: new RegExp(`(?:đã )?(?:triển khai|áp dụng|thực hiện) ${SOME} sáng kiến`, 'iu'),
    against: /(?:chưa|không) (?:có|thực hiện được|triển khai được)[^.;]{0,10} sáng kiến/iu,
    severity: 'warning',
  },
  {
    about: 'hồ sơ quá hạn',
    claim:
      /(?:không (?:để|có|phát sinh|xảy ra|còn)[^.;]{0,30}(?: |^)hồ sơ (?:nào )?(?:bị )?(?:giải quyết )?(?:quá|trễ|trể|chậm) (?:hạn|hẹn)|(?:tất cả|100 ?%)[^.;]{0,20} hồ sơ[^.;]{0,30}(?:đúng|trước) (?:và trước |và đúng )?(?:hạn|hẹn))/iu,
    against: new RegExp(
      `(?:quá|trễ|trể|chậm) (?:hạn|hẹn)(?: là)? ?:? ?${SOME}(?! ?(?:%|tháng|ngày|\\/))|${SOME} hồ sơ (?:giải quyết )?(?:quá|trễ|trể) (?:hạn|hẹn)`,
      'iu',
    ),
    severity: 'error',
  },
];
