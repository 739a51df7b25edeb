/** Words that Vietnamese says twice on purpose; any other word twice in a row is a slip. */
export const REDUPLICATED: ReadonlySet<string> = new Set(
  'luôn ngày đêm năm người nhà ngành xanh dần mãi từ từng thường hay rất nhiều đời lâu xa vân đều chung riêng khác đâu ai gì nào lớp hàng thôn xóm làng tầng hằng mau nhanh chầm lần khe nho thao oang ầm rầm khăng ba hai bốn năm mươi trăm nghìn vạn sáu bảy tám chín mười một không đôi song thay cầm cập kè kìn ngùn đùng nghìn lẳng vội hăm hở muôn kiếp xăm xôi xuân ù tí chút sừng là tỉ tì oa hihi ha hơi sẽ chốc cả đăm chi dưng phẳng lắm cứ'.split(
    ' ',
  ),
);

/**
 * Syllables that may end one compound and start the next: [syllable, before it, behind it]
 * ("tuyên truyền truyền thống", "dịch vụ công công ích").
 */
const SEAMS: ReadonlyMap<string, readonly [before: RegExp, behind: RegExp]> = new Map([
  ['truyền', [/^(?:tuyên|di|lưu)$/u, /^(?:thống|thông|hình|thanh|đạt|tải|máu)$/u]],
  [
    'công',
    [
      /^(?:vụ|chính|thi|thành|gia|tài|sản|hành|nhân|dân|tiến|phân)$/u,
      /^(?:khai|chức|an|vụ|việc|tác|dân|ích|bố|nhận|trình|nghệ|đoàn|nghiệp|bằng|sức|suất|cộng)$/u,
    ],
  ],
  ['chính', [/^(?:hành|tài|cải|bưu|quân)$/u, /^(?:quyền|sách|phủ|trị|xác|thức|là|quy|đáng)$/u]],
  ['hành', [/^(?:thi|ban|vận|điều|tiến|thực|chấp|phát|lưu)$/u, /^(?:chính|vi|động|nghề|trình)$/u]],
  ['dân', [/^(?:nhân|công|người|cư)$/u, /^(?:chủ|cư|số|quân|vận|tộc|sự|phố)$/u]],
  ['thông', [/^(?:giao|liên|truyền|lưu|phổ)$/u, /^(?:tin|báo|qua|suốt|thoáng)$/u]],
  ['nhân', [/^(?:cá|công|doanh|quân|tư|bệnh)$/u, /^(?:dân|viên|lực|sự|rộng|khẩu|đạo)$/u]],
  ['sinh', [/^(?:học|vệ|phát|khai|dân)$/u, /^(?:hoạt|sống|viên|con|thái|hóa)$/u]],
  ['quyền', [/^(?:chính|thẩm|phân|bản|ủy)$/u, /^(?:lợi|hạn|con|làm|của|lực)$/u]],
  ['trường', [/^(?:môi|thị|nhà|hiện|công)$/u, /^(?:học|hợp|tiểu|mầm|thpt|trung)$/u]],
  ['động', [/^(?:hoạt|lao|vận|chủ|hành|tác|biến)$/u, /^(?:viên|lực|thái|vật|cơ)$/u]],
  ['sản', [/^(?:tài|bất|sinh|thủy|nông|lâm)$/u, /^(?:xuất|phẩm|lượng|nghiệp)$/u]],
  ['hóa', [/^(?:văn|số|hiện|xã|chuẩn|đơn)$/u, /^(?:đơn|học|chất|giải)$/u]],
  ['trình', [/^(?:quy|chương|công|tờ|quá|lộ)$/u, /^(?:độ|bày|duyệt|ubnd|hđnd|cấp)$/u]],
  ['nhận', [/^(?:tiếp|công|ghi|xác|chứng)$/u, /^(?:thức|được|định|xét|diện)$/u]],
  ['tác', [/^(?:công|hợp|đối)$/u, /^(?:phẩm|động|phong|nghiệp|hại)$/u]],
  ['lý', [/^(?:quản|xử|pháp|đại|hợp|tâm)$/u, /^(?:luận|do|lịch|tưởng)$/u]],
  [
    'bộ',
    [
      /^(?:cán|nội|toàn|cục|đảng|tiến|đồng)$/u,
      /^(?:phận|máy|đội|trưởng|thủ|môn|luật|công|tư|nội)$/u,
    ],
  ],
  ['viên', [/^(?:thành|đảng|đoàn|nhân|hội|cán|công)$/u, /^(?:chức)$/u]],
]);

export function isSeam(
  before: string | undefined,
  syllable: string,
  behind: string | undefined,
): boolean {
  const seam = SEAMS.get(syllable);
  return (
    seam !== undefined &&
    before !== undefined &&
    behind !== undefined &&
    seam[0].test(before) &&
    seam[1].test(behind)
  );
}
