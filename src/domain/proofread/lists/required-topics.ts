/** What a report of administrative reform is expected to count (field model, "required-field profile"). */
export interface RequiredTopic {
  readonly name: string;
  /** Where the report speaks of it. */
  readonly mention: RegExp;
  /** What makes a passage count it: a figure, or a plain "none". */
  readonly counted: RegExp;
  /** Headings under which it belongs, to say where it is wanting. */
  readonly home: RegExp;
  /** Whether a report that is silent of it is told so. */
  readonly required: boolean;
}

const COUNT = '(?:\\d|không (?:có|nhận được|phát sinh)|chưa (?:nhận|có|phát sinh))';

export const REQUIRED_TOPICS: readonly RequiredTopic[] = [
  {
    name: 'số phản ánh, kiến nghị',
    mention:
      /(?:tiếp nhận|xử lý)[^.;]{0,30}(?:phản ánh, kiến nghị|phản ánh kiến nghị|PAKN)|phản ánh, kiến nghị về/iu,
    counted: new RegExp(
      `${COUNT}[^.;]{0,60}(?:phản ánh|kiến nghị|PAKN)|(?:phản ánh|kiến nghị|PAKN)[^.;]{0,60}${COUNT}`,
      'iu',
    ),
    home: /(?:cải cách|kiểm soát) (?:thủ tục hành chính|TTHC)/iu,
    required: true,
  },
  {
    name: 'kết quả khảo sát mức độ hài lòng',
    mention: /khảo sát[^.;]{0,40}hài lòng|mức độ hài lòng|lấy ý kiến[^.;]{0,30}hài lòng/iu,
    counted: /hài lòng[^.;]{0,80}\d|\d[^.;]{0,60}(?:phiếu|hài lòng)/iu,
    home: /(?:cải cách|kiểm soát) (?:thủ tục hành chính|TTHC)/iu,
    required: true,
  },
  {
    name: 'số giao dịch thanh toán không dùng tiền mặt, thanh toán trực tuyến',
    mention: /không dùng tiền mặt[^.;]{0,60}|thanh toán (?:phí, lệ phí )?trực tuyến[^.;]{0,40}/iu,
    counted: /(?:không dùng tiền mặt|thanh toán[^.;]{0,20}trực tuyến)[^.;]{0,120}\d/iu,
    home: /(?:cải cách|kiểm soát) (?:thủ tục hành chính|TTHC)/iu,
    required: false,
  },
  {
    name: 'số cuộc tự kiểm tra',
    mention: /[^.;]{0,40}tự kiểm tra[^.;]{0,40}/iu,
    counted:
      /\d{1,3} (?:đợt|cuộc|lần|bộ phận|công chức)[^.;]{0,40}kiểm tra|kiểm tra[^.;]{0,80}\d{1,3} (?:đợt|cuộc|lần|bộ phận)|(?:Kế hoạch|kế hoạch|Thông báo|Quyết định|thông báo)[^.;]{0,20} \d+\/\p{Lu}[^.;]{0,60}(?:tự kiểm tra|kiểm tra (?:công tác |nhiệm vụ )?(?:cải cách|CCHC))/iu,
    home: /kiểm tra/iu,
    required: false,
  },
  {
    name: 'số người được đào tạo, bồi dưỡng',
    mention:
      /(?:tham gia|cử)[^.;]{0,30}(?:lớp|khóa)[^.;]{0,12}(?:đào tạo|tập huấn|bồi dưỡng|học tập)[^.;]{0,60}/iu,
    counted:
      /\d{1,3} (?:lượt |đồng chí|đ\/c|cán bộ|công chức|người|lớp|khóa)[^.;]{0,90}(?:lớp|học|đào tạo|bồi dưỡng|tập huấn)|(?:đào tạo|bồi dưỡng|tập huấn)[^.;]{0,60}\d{1,3} (?:lượt|đồng chí|người|cán bộ|công chức)/iu,
    home: /công vụ|đội ngũ|đào tạo/iu,
    required: false,
  },
  {
    name: 'số hồ sơ trực tuyến, mức sử dụng dịch vụ công trực tuyến',
    mention: /(?:hồ sơ|dịch vụ công)[^.;]{0,20} trực tuyến/iu,
    counted: /trực tuyến[^.;]{0,90}\d|\d[^.;]{0,60}trực tuyến/iu,
    home: /ứng dụng công nghệ thông tin|hiện đại h[óo]a|chính quyền (?:điện tử|số)|chính phủ (?:điện tử|số)/iu,
    required: true,
  },
];
