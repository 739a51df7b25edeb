/**
 * Syllables that administrative prose uses only in compounds: [syllable, those that may follow it,
 * those that may stand before it]. One that stands with none of them has lost its partner ("thực hiện
 * có hiệu về" for "hiệu quả") or has a wrong one ("kỷ lương" for "kỷ cương").
 */
const TABLE = `
cơ;chế quan sở bản cấu hội giới động yếu khí ngơi đồ may thể sự học nghiệp hữu cực đốc man cầu;động thời nguy thiên phi ngẫu hữu vô duyên tùy chiến căn
hiệu;quả lực suất trưởng chỉnh năng ứng nghiệm đính lệnh ích triệu bài;hữu ký kí tín thương danh khẩu số biển bảng nhãn phù dấu ra vô nhà quốc niên tên cửa phiên tước ám bí mã chi học nghệ hô nghĩa
bổ;sung nhiệm ích trợ túc khuyết dưỡng khuyết nghĩa trụ;phân phụ tẩm thuốc đại tu bửa
quản;lý trị chế đốc giáo thúc ngại trang bút gia nhiệm khí tài;bảo chủ ngự cai tổng cẩm huyết khí vi đồng tự lý
nghị;định quyết trình sĩ viện án lực luận sự viên gật;hội đề kiến hiệp hữu quyết tham thương khuyến chuyên thỉnh
kỷ;luật cương niệm lục nguyên yếu vật;thế thập ích vị tự tri
phục;vụ hồi chế tùng dịch hưng kích trang sinh lăng nguyên tráng linh kỳ thiện hóa;khắc khuất khôi đồng lễ quân thuyết tín khâm tâm mặc sắc trang phản bội chinh trường bình hàng cảm âu
trách;nhiệm móc mắng cứ phạt;phụ chuyên quy khiển oán chê trọng chức tự bán
nhiệm;vụ kỳ màu chức sở ý kì;trách bổ đảm chủ tín miễn kiêm bãi phụ đương tiền tái hậu mãn thôi hữu chuyên giám bầu quản tổng phó cựu tân trọng
hoạch;định toán;kế quy thu đột
nhiễu;loạn sự điều phiền sách;nhũng quấy sách gây phiền can
nhũng;nhiễu lạm;tham
khiếu;nại kiện tố hài;năng oan
niêm;yết phong mạc luật cất chì;trao
chấn;chỉnh động thương hưng an song áp;địa giáng chỉ
đôn;đốc hậu lẻ;
khẩn;trương cấp thiết hoang nguyên khoản;khai cầu thành
phấn;đấu khởi chấn hoa viết son;phong thụ hưng
yết;thị kiến giá hầu;niêm bái
cương;lĩnh vị quyết cứng trực thổ toả tỏa yếu nghị;kỷ đề biên kỉ tam đại kim
tục;lệ ngữ hóa tĩu;thủ tiếp liên phong kế hoàn lục mai thông hương tập kỹ trần
hồ;sơ ao nước chứa tiêu thủy thuỷ đập bơi điều cá hởi đào quang hải nghi lô trung;ao bờ lòng ven mặt mơ giang ki long các đầm kênh sông cơ số ngọn
hành;chính vi động nghề trình khách lang hạ quân pháp tỏi lý hung quyết tinh khúc tây thích;thi ban vận điều tiến thực chấp hiện lữ tu đồng bạo song phát ngân củ cây chuyển thịnh quyền cử lưu du tuần nghi bảo hoành tập đạo khởi bộ độc quá học ngũ bất lộng sử đức nông năng tỏi phụng lễ
khăn;quàng tang mặt trải gói;khó khổ chiếc quàng tấm thủ
`;

export interface BoundSyllable {
  readonly next: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const words = (text: string | undefined): ReadonlySet<string> =>
  new Set(
    (text ?? '')
      .trim()
      .split(' ')
      .filter((word) => word !== ''),
  );

export const BOUND_SYLLABLES: ReadonlyMap<string, BoundSyllable> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [syllable = '', next, before] = line.split(';');
      return [syllable, { next: words(next), before: words(before) }] as const;
    }),
);
