/**
 * Slips that are words or nearly so, which no dictionary of syllables finds: [as written, as meant].
 * Classes: hỏi and ngã mixed, d/gi/r, s/x, ch/tr, l/n, final c/t and n/ng, a key next to the right one,
 * a tone left out. In small letters; only whole words match. Kept to those that are never right in an
 * administrative text.
 */
const SPELLING = `
trể hạn>trễ hạn|trể hẹn>trễ hẹn|chậm trể>chậm trễ|bị trể>bị trễ|trể giờ>trễ giờ|trể>trễ|quá hạng>quá hạn|trước hạng>trước hạn|đúng hạng>đúng hạn|trong hạng>trong hạn|trễ hạng>trễ hạn|thời hạng>thời hạn|giới hạng>giới hạn|đúng hẹng>đúng hẹn
nhắc nhỡ>nhắc nhở|giử>giữ|gìn giử>gìn giữ|lưu giử>lưu giữ|cũng cố>củng cố|cũng như>cũng như|củng như>cũng như|củng là>cũng là
sữa chữa>sửa chữa|sữa đổi>sửa đổi|sửa chửa>sửa chữa|sữa sai>sửa sai|chỉnh sữa>chỉnh sửa|bổ xung>bổ sung|bỗ sung>bổ sung|bổ súng>bổ sung
sử lý>xử lý|sử phạt>xử phạt|xữ lý>xử lý|xử dụng>sử dụng|sữ dụng>sử dụng|xắp xếp>sắp xếp|sắp sếp>sắp xếp|xắp sếp>sắp xếp
chuyên để>chuyên đề|vấn để>vấn đề|đề suất>đề xuất|đề xuât>đề xuất|để nghị>đề nghị|xuất sắc>xuất sắc|suất sắc>xuất sắc|xuất xắc>xuất sắc|năng xuất>năng suất|đột suất>đột xuất
tiếp nhập hồ sơ>tiếp nhận hồ sơ|tiếp nhập>tiếp nhận|tiết nhận>tiếp nhận|tiếp nhân hồ sơ>tiếp nhận hồ sơ|cập nhập>cập nhật|cập nhât>cập nhật|cặp nhật>cập nhật|câp nhật>cập nhật
phản ảnh>phản ánh|phán ánh>phản ánh|phản ánh>phản ánh|kiến nghĩ>kiến nghị|khiếu lại>khiếu nại|khiếu nai>khiếu nại|khuyết điễm>khuyết điểm
thành toán>thanh toán|thanh tóan>thanh toán|quyết tóan>quyết toán|dự tóan>dự toán|một của liên thông>một cửa liên thông|bộ phận một của>bộ phận một cửa|phần mềm một của>phần mềm một cửa|cơ chế một của>cơ chế một cửa|một cữa>một cửa|liên thong>liên thông
phục lục>phụ lục|phụ luc>phụ lục|phục trách>phụ trách|phụ chách>phụ trách|trách nghiệm>trách nhiệm|trách nhiêm>trách nhiệm|kinh nghiêm>kinh nghiệm|nhiêm vụ>nhiệm vụ|nhiệm vu>nhiệm vụ
bổ trí>bố trí|bố chí>bố trí|kỷ lương>kỷ cương|kỹ cương>kỷ cương|kỹ luật>kỷ luật|kỷ năng>kỹ năng|kỷ thuật>kỹ thuật|kĩ luật>kỷ luật|kỷ lưỡng>kỹ lưỡng|kí kết>ký kết|chữ kí>chữ ký|kí số>ký số|đăng kí>đăng ký|kí duyệt>ký duyệt
thực thế>thực tế|thực tê>thực tế|thực hiên>thực hiện|thưc hiện>thực hiện|thực hiển>thực hiện|triễn khai>triển khai|triên khai>triển khai|triển khái>triển khai|phát triễn>phát triển|hướng dẩn>hướng dẫn|hưỡng dẫn>hướng dẫn
giãi quyết>giải quyết|giải quyêt>giải quyết|giai quyết>giải quyết|giải pháp luật>giải pháp luật|quãn lý>quản lý|quản lỷ>quản lý|hổ trợ>hỗ trợ|hô trợ>hỗ trợ|hỗ chợ>hỗ trợ|bảo đãm>bảo đảm|đãm bảo>đảm bảo|đảm bão>đảm bảo|bão đảm>bảo đảm
nghành>ngành|nghàn>ngàn|ngành nghành>ngành|lảnh đạo>lãnh đạo|lãnh đạọ>lãnh đạo|chỉ đao>chỉ đạo|chĩ đạo>chỉ đạo|chỉ đaọ>chỉ đạo|tham miu>tham mưu|thăm mưu>tham mưu|đôn đóc>đôn đốc|đông đốc>đôn đốc|đôn đốt>đôn đốc
niêm yếc>niêm yết|niên yết>niêm yết|niêm yết công các>niêm yết công khai các|công khái>công khai|minh bạch>minh bạch|minh bach>minh bạch|tuyền truyền>tuyên truyền|tuyên truyên>tuyên truyền|tuyên chuyền>tuyên truyền|truyên truyền>tuyên truyền|tuyên truyển>tuyên truyền
rà xoát>rà soát|ra soát>rà soát|rà soat>rà soát|kiểm xoát>kiểm soát|kiễm soát>kiểm soát|kiễm tra>kiểm tra|giám xát>giám sát|giám sat>giám sát|khảo xát>khảo sát|hài lòng>hài lòng|hài long>hài lòng|khão sát>khảo sát
chấn chĩnh>chấn chỉnh|chấn chình>chấn chỉnh|hành chinh>hành chính|hành chánh>hành chính|thủ tuc>thủ tục|thũ tục>thủ tục|thủ tực>thủ tục|cãi cách>cải cách|cải các>cải cách|cải cánh>cải cách
nhân nhân>nhân dân|nhân dan>nhân dân|người dan>người dân|ngươi dân>người dân|doang nghiệp>doanh nghiệp|doanh nghiêp>doanh nghiệp|danh nghiệp>doanh nghiệp
còn hạng chế>còn hạn chế|hạng chế>hạn chế|hạn chê>hạn chế|tồn tai>tồn tại|vướn mắc>vướng mắc|vướng mắt>vướng mắc|khó khắn>khó khăn|khắc phụt>khắc phục|khắc phuc>khắc phục|nguyên nhâm>nguyên nhân
thường xuyện>thường xuyên|thường xuyến>thường xuyên|kịp thời>kịp thời|kip thời>kịp thời|kịp thơi>kịp thời|đầy đũ>đầy đủ|đấy đủ>đầy đủ|chặc chẽ>chặt chẽ|chặt chẻ>chặt chẽ|nghiêm tức>nghiêm túc|nghiên túc>nghiêm túc|nghêm túc>nghiêm túc|mạnh mẻ>mạnh mẽ|sẳn sàng>sẵn sàng|rỏ ràng>rõ ràng|rỏ rệt>rõ rệt|làm rỏ>làm rõ|vẩn còn>vẫn còn|vẩn chưa>vẫn chưa|nữa đầu>nửa đầu|nổ lực>nỗ lực|nỏ lực>nỗ lực
hiệu qủa>hiệu quả|hiệu quã>hiệu quả|kết qủa>kết quả|kết quã>kết quả|kêt quả>kết quả|hiệu lưc>hiệu lực|chất lương>chất lượng|chât lượng>chất lượng|số lương>số lượng|lực lương>lực lượng|đánh gía>đánh giá|đánh giái>đánh giá|nâng cao>nâng cao|nân cao>nâng cao|nâng cap>nâng cấp|ứng dung>ứng dụng|áp dung>áp dụng|tác dung>tác dụng
cơ sỡ>cơ sở|cơ sử vật chất>cơ sở vật chất|vật chât>vật chất|trang thiệt bị>trang thiết bị|trang thiêt bị>trang thiết bị|thiệt bị>thiết bị|văn phong ủy ban>văn phòng ủy ban|văn bãn>văn bản|văn bảng>văn bản|cơ bãn>cơ bản|cơ bảng>cơ bản|quyết đinh>quyết định|quyêt định>quyết định|nghị đinh>nghị định|kế hoach>kế hoạch|kê hoạch>kế hoạch|kế hoạnh>kế hoạch|bao cáo>báo cáo|thông bao>thông báo
công chúc>công chức|công chưc>công chức|cán bô>cán bộ|viên chưc>viên chức|tổ chưc>tổ chức|tỗ chức>tổ chức|biên chê>biên chế|đào tao>đào tạo|bồi dưởng>bồi dưỡng|bồi dường>bồi dưỡng|trình đô>trình độ|nghiệp vu>nghiệp vụ|năng lưc>năng lực|thái đô>thái độ|tập huân>tập huấn
đia phương>địa phương|địa phươn>địa phương|địa bàng>địa bàn|đia bàn>địa bàn|trên đia bàn>trên địa bàn|thôn sóm>thôn xóm|chưởng thôn>trưởng thôn|bí thứ>bí thư|đảng uỹ>đảng ủy|ũy ban>ủy ban|ủy bạn>ủy ban|hội đông>hội đồng|mặt trân>mặt trận
tham gia đầu đủ>tham gia đầy đủ|chuyển đỗi số>chuyển đổi số|chuyễn đổi>chuyển đổi|chuyền đổi>chuyển đổi|trực tuyên>trực tuyến|trục tuyến>trực tuyến|bưu chinh>bưu chính|thông tin điện từ>thông tin điện tử|chính quyền điện từ>chính quyền điện tử|thư điện từ>thư điện tử|cửa lên thông>cửa liên thông|nhiệm vụ trong tâm>nhiệm vụ trọng tâm|bưu chín>bưu chính|công ich>công ích|dich vụ>dịch vụ|dịch vu>dịch vụ|tài khoãn>tài khoản|tài khoảng>tài khoản
phương hương>phương hướng|giai đoan>giai đoạn|gia đoạn>giai đoạn|sáu thang>sáu tháng|hằng nam>hằng năm
xin lổi>xin lỗi|lổi>lỗi|sai xót>sai sót|thiếu xót>thiếu sót|xót xa>xót xa|xuyên suốt>xuyên suốt|chia sẽ>chia sẻ|chia xẻ>chia sẻ|tham quang>tham quan|tháo gở>tháo gỡ|gở bỏ>gỡ bỏ|dở bỏ>dỡ bỏ|bải bỏ>bãi bỏ|hũy bỏ>hủy bỏ|loại bõ>loại bỏ
giành thời gian>dành thời gian|giành cho>dành cho|dữ gìn>giữ gìn|dữ vững>giữ vững|giữ liệu>dữ liệu|dử liệu>dữ liệu|dự liệu dân cư>dữ liệu dân cư|ranh giới>ranh giới|danh giới>ranh giới|rùi ro>rủi ro|dủi ro>rủi ro|dõ ràng>rõ ràng
chín muồi>chín muồi|trao dồi>trau dồi|chau dồi>trau dồi|trau chuốt>trau chuốt|chân trọng>trân trọng|chung thực>trung thực|trung chuyển>trung chuyển|chú trong>chú trọng|trú trọng>chú trọng|chủ chương>chủ trương|chủ trưởng>chủ trương|chủ chì>chủ trì|chuyền thống>truyền thống|truyển thông>truyền thông|sơ xuất>sơ suất|sơ xài>sơ sài|xúc tích>súc tích|xác nhập>sáp nhập|sát nhập>sáp nhập|sáp nhâp>sáp nhập|thăm quan>tham quan
nghiêm chọng>nghiêm trọng|hoàn thiên>hoàn thiện|hoàn thiễn>hoàn thiện|hoàn thàng>hoàn thành|hoàn thanh>hoàn thành|hòan thành>hoàn thành|an tòan>an toàn|khuyến khich>khuyến khích|khuyết khích>khuyến khích|khen thuởng>khen thưởng|khen thương>khen thưởng|kĩ niệm>kỷ niệm|xếp lọai>xếp loại|phân lọai>phân loại|lọai>loại
diển biến>diễn biến|sinh họat>sinh hoạt|họat động>hoạt động|hoạt đông>hoạt động|hoat động>hoạt động|linh họat>linh hoạt|thõa mãn>thỏa mãn|thoã mãn>thỏa mãn|thỏa thuân>thỏa thuận|tõ chức>tổ chức|qúa hạn>quá hạn|qúa trình>quá trình|qúy>quý|gỉam>giảm|gỉai>giải
phiền hạ>phiền hà|sách nhiểu>sách nhiễu|nhũng nhiểu>nhũng nhiễu|nhủng nhiễu>nhũng nhiễu|đùng đẩy>đùn đẩy|đùn đảy>đùn đẩy|né tránh>né tránh|lé tránh>né tránh|thuận tiên>thuận tiện|thuân lợi>thuận lợi|thuận lơi>thuận lợi
thỉnh thoản>thỉnh thoảng|giấy tời>giấy tờ|giấy tở>giấy tờ|giấy từ>giấy tờ|chứng thưc>chứng thực|chứng thục>chứng thực|hộ tich>hộ tịch|hộ tịnh>hộ tịch|khai sanh>khai sinh|đất đại>đất đai|môi trừơng>môi trường|trừơng>trường|đừơng>đường|ngừơi>người|nứơc>nước|đựơc>được|trứơc>trước|phừơng>phường|lựơng>lượng
facebok>Facebook|face book>Facebook|facebooks>Facebook|fan page>fanpage|intrernet>internet|intenet>internet|interner>internet|in-tơ-nét>internet|zalô>Zalo|gmai>Gmail|webside>website|websize>website|photocoppy>photocopy|smarphone>smartphone
`;

/** A word left out or put in by mistake, which leaves words that do not belong together. */
const WORDING = `
cán bộ chức>cán bộ, công chức|cán bộ công chúc>cán bộ, công chức
vị trí làm việc làm>vị trí việc làm|lên việc triển khai>nên việc triển khai|lên việc thực hiện>nên việc thực hiện|bộ tiếp nhận và trả>bộ phận tiếp nhận và trả

từ đạt từ>đạt từ|bộ phận tiếp và trả>bộ phận tiếp nhận và trả|trả quả giải quyết>trả kết quả giải quyết|tiếp nhận và kết quả>tiếp nhận và trả kết quả|dịch vụ trực tuyến công>dịch vụ công trực tuyến
`;

export interface WordSlip {
  readonly wrong: string;
  readonly right: string;
  readonly rule: 'R-TEXT-SPELL' | 'R-TEXT-WORD';
}

const parse = (text: string, rule: WordSlip['rule']): readonly WordSlip[] =>
  text
    .split(/[|\n]/u)
    .filter((line) => line.includes('>'))
    .map((line) => {
      const [wrong = '', right = ''] = line.split('>');
      return { wrong: wrong.trim(), right: right.trim(), rule };
    })
    .filter(({ wrong, right }) => wrong !== right);

export const WORD_SLIPS: readonly WordSlip[] = [
  ...parse(SPELLING, 'R-TEXT-SPELL'),
  ...parse(WORDING, 'R-TEXT-WORD'),
];
