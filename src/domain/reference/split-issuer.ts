/** What a body's name starts with, where "của" is left out. */
const HEADS =
  /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch|Chính phủ|Thủ tướng|Quốc hội|Bộ (?=\p{Lu})|Sở (?=\p{Lu})|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ban Thường vụ|Thường trực)/u;

// Where a subject starts that has no "về" before it. Small letters only: "Sở Xây dựng" is a body.
const SUBJECT_WORDS = [
  'về|v/v|V/v|Về|ngày|năm|giai đoạn|quy định|hướng dẫn|ban hành|phê duyệt|phê chuẩn|thực hiện|sửa đổi',
  'bổ sung|triển khai|tăng cường|tổ chức|công bố|công nhận|thành lập|kiện toàn|đẩy mạnh|nâng cao|giao',
  'điều chỉnh|sơ kết|tổng kết|rà soát|kiểm soát|đánh giá|khắc phục|tuyên truyền|xây dựng|ứng dụng',
  'phát triển|cung cấp|báo cáo|đề nghị|yêu cầu|chấp hành kỷ luật|bãi bỏ|thay thế',
].join('|');
const END = new RegExp(` (?:${SUBJECT_WORDS})(?!\\p{L})|[,;:.(“"]| - (?=\\p{Ll})`, 'u');
const MAX_WORDS = 20;

/** Takes the issuer off the front of what follows number and date: "của Chính phủ về …". */
export function splitIssuer(text: string): {
  readonly issuer: string | null;
  readonly rest: string;
} {
  const from = /^[,;:-]? ?của /iu.exec(text);
  const named = from === null ? text : text.slice(from[0].length);
  if (from === null && !HEADS.test(named)) {
    return { issuer: null, rest: text };
  }
  const end = END.exec(named)?.index ?? named.length;
  const issuer = named.slice(0, end).trim();
  return issuer === '' || issuer.split(' ').length > MAX_WORDS
    ? { issuer: null, rest: text }
    : { issuer, rest: named.slice(end) };
}
