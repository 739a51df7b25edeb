import { helpText, helpPoints, type HelpSection } from './help-section.ts';

/** Making a report, from the first figure to the next period. */
export const HELP_WRITING: readonly HelpSection[] = [
  {
    id: 'lam-gi',
    title: 'Chương trình làm gì',
    blocks: [
      helpText(
        'Báo Cáo Xã giúp công chức của UBND xã, phường, đặc khu soạn báo cáo cải cách hành chính định kỳ. Số liệu nhập một lần; chương trình tính tỷ lệ, soát những con số mâu thuẫn, viết các câu theo số liệu và xuất tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.',
      ),
      helpText(
        'Chương trình chạy ngay trong trình duyệt: không cần tài khoản, không gửi dữ liệu đi đâu. Muốn xem thử trước thì mở dữ liệu mẫu; dữ liệu mẫu đứng riêng, không lẫn với số liệu của đơn vị.',
      ),
      { kind: 'link', page: 'start', label: 'Đến trang Bắt đầu để mở dữ liệu mẫu' },
    ],
  },
  {
    id: 'cac-buoc',
    title: 'Từ đầu đến tệp Word',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Lập đơn vị: tìm tên xã không cần gõ dấu, rồi xem lại địa danh, ký hiệu báo cáo, người ký, nơi nhận. Làm một lần, sửa được ở trang Đơn vị.',
          'Ở Trang chủ bấm “Tạo báo cáo”, chọn kỳ. Ngày đầu và ngày cuối của kỳ số liệu được điền sẵn, cả hai đều sửa được.',
          'Ở trang Sổ văn bản, thêm công văn yêu cầu báo cáo và các văn bản đã ban hành trong kỳ.',
          'Vào từng mục, theo thứ tự nào cũng được: nhập số liệu, đọc câu theo số liệu, viết lời văn. Xong mục nào thì bấm “Mục này đã xong”.',
          'Xem phần “Điều cần xem”: sửa số liệu, hoặc chấp nhận và ghi lý do.',
          'Bấm “Xem trước” để đọc các trang như khi in, rồi “Tải .docx”. Mở tệp bằng Word, đọc lại và trình ký.',
          'Bấm “Sao lưu” để giữ một bản ngoài máy.',
        ],
      },
    ],
  },
  {
    id: 'mau-rieng',
    title: 'Mẫu báo cáo của đơn vị',
    blocks: [
      helpPoints(
        'Cấp trên gửi mẫu riêng thì vào trang “Mẫu báo cáo của đơn vị” (có lối vào ở trang Tạo báo cáo), chọn tệp mau-bao-cao-….json. Chương trình đọc từng chỗ, cho xem mẫu có những mục nào rồi mới thêm; tệp sai thì chỉ ra chỗ sai và không đổi gì.',
        'Muốn sửa đề cương: tải tệp của một mẫu có sẵn, nhờ người quen viết tệp JSON sửa, đổi mã (id) rồi thêm lại.',
        'Mẫu nằm trong dữ liệu của đơn vị: sao lưu, khôi phục, hoàn tác như số liệu. Chương trình giữ một bản chụp trước mỗi lần đổi mẫu.',
      ),
      { kind: 'link', page: 'templates', label: 'Đến trang Mẫu báo cáo của đơn vị' },
    ],
  },
  {
    id: 'so-lieu',
    title: 'Gõ số liệu',
    blocks: [
      helpText('Gõ theo thói quen; chương trình ghi ngay dưới ô là đã đọc thành số nào:'),
      { kind: 'numbers' },
      helpPoints(
        'Để trống là chưa có số liệu. Gõ 0 hoặc “Không” là có theo dõi mà không phát sinh. Hai điều này khác nhau: ô trống thì tỷ lệ và câu liên quan còn phải chờ, số 0 thì được tính và được in.',
        'Chữ không đọc được thành số vẫn nằm nguyên trong ô, kèm lời nhắc cách gõ.',
        'Ô tổng còn trống thì chương trình gợi ý tổng của các ô con; bấm mới điền, không tự điền thay.',
        'Tỷ lệ không phải gõ khi đã có số lượng: chương trình tính từ tử số và mẫu số.',
        'Trang Số liệu có mọi chỉ tiêu của một kỳ trên một trang, theo nhóm, để nhập một mạch; tìm chỉ tiêu không cần gõ dấu. Số gõ ở đó hiện trong mọi báo cáo của kỳ.',
        'Xóa số liệu của một kỳ ở trang Số liệu; kỳ còn báo cáo dùng, kể cả báo cáo đã xóa mà còn lấy lại được, thì chưa xóa được.',
      ),
    ],
  },
  {
    id: 'tu-excel',
    title: 'Lấy số liệu từ Excel',
    blocks: [
      helpPoints(
        'Ở trang Số liệu của kỳ, bấm “Lấy số liệu từ tệp Excel” rồi chọn tệp .xlsx, .csv, hoặc bảng mà phần mềm một cửa, phần mềm báo cáo xuất ra. Chương trình tìm các bảng theo biểu mẫu và các dòng mang đúng tên chỉ tiêu, rồi hiện từng số bên cạnh số đang có, kèm ô và trang trong tệp.',
        'Số nào được đánh dấu mới được lấy. Số cần xem lại (dòng không ghi tên đơn vị, hoặc một chỉ tiêu có hai số) thì chương trình không tự chọn. Bảng của nhiều xã thì chỉ dòng của đơn vị mình được lấy.',
        'Dòng có số mà chương trình không nhận ra được liệt kê ở dưới: bấm “Chọn chỉ tiêu”, gõ vài chữ trong tên chỉ tiêu rồi chọn. Trình duyệt trên máy này nhớ lựa chọn ấy cho các tệp sau; bấm “Bỏ” thì quên.',
        'Ở các bảng nhập theo dòng, như danh sách hồ sơ trễ hạn, bấm “Lấy từ tệp Excel”: xem cột nào của tệp vào cột nào của bảng, sửa nếu chưa đúng, rồi thêm vào hoặc thay các dòng đang có. Tên người không cần giữ thì chọn “không lấy” ở cột ấy.',
        'Mỗi lượt lấy là một lần “Hoàn tác”. Dòng, cột và trang đang ẩn trong Excel không được lấy. Tệp .xls đời cũ, tệp có macro hoặc có mật khẩu thì phải lưu lại thành .xlsx trước.',
      ),
      { kind: 'link', page: 'periods', label: 'Đến trang Số liệu' },
    ],
  },
  {
    id: 'cau',
    title: 'Câu theo số liệu và “Sửa lời”',
    blocks: [
      helpPoints(
        'Câu theo số liệu được viết sẵn như sẽ in và đổi theo số liệu. Bấm “Vì sao in câu này?” để xem điều kiện của câu.',
        'Thiếu số liệu thì câu chưa in; dưới câu có ghi còn thiếu ô nào.',
        'Bấm “Sửa lời” để viết lại câu theo ý mình. Số liệu trong ngoặc nhọn vẫn đổi theo ô; còn lời văn thì giữ như đã viết.',
        'Bấm “Dùng lại câu theo số liệu” để bỏ câu viết lại.',
      ),
    ],
  },
  {
    id: 'loi-van',
    title: 'Lời văn và tên trong ngoặc nhọn',
    blocks: [
      helpPoints(
        'Nút “+ số liệu” chèn một con số sống, như {tổng hồ sơ tiếp nhận}; nút “+ văn bản” chèn một văn bản, như {KH 54/KH-UBND}. Dòng “In ra” cho xem câu sẽ in.',
        'Số liệu đổi thì chỗ chèn đổi theo, không phải gõ lại. Số liệu còn trống thì bản in để dấu “…” ở chỗ đó.',
        'Văn bản được in đầy đủ ở lần nhắc đầu tiên, các lần sau chỉ in loại, số và ký hiệu.',
        'Tên trong ngoặc nhọn gõ sai thì in nguyên như đã gõ và có dòng nhắc.',
        'Trích nguyên văn điều khoản của văn bản thì bắt đầu mỗi dòng bằng dấu “>” và một dấu cách. Đoạn trích in lùi vào lề trái, trong dấu ngoặc kép.',
        '“Câu gợi ý” mở kho câu của mục: câu của mẫu báo cáo, câu đơn vị đã giữ, câu đã viết ở các kỳ trước. Gõ vài chữ để tìm, chọn rồi sửa cho đúng thực tế; không câu nào là bắt buộc.',
        '“Giữ câu” cất câu đang viết vào kho, để mọi báo cáo sau dùng lại.',
      ),
    ],
  },
  {
    id: 'van-ban',
    title: 'Sổ văn bản',
    blocks: [
      helpText(
        'Gõ hoặc dán nguyên văn, mỗi dòng một văn bản; chương trình tách thành loại, số, ký hiệu, ngày, cơ quan, trích yếu để xem lại trước khi thêm. Văn bản đã ban hành trong kỳ được tự liệt kê ở mục cùng chủ đề. Sửa số của một văn bản thì lời văn đang nhắc đến nó đổi theo.',
      ),
      { kind: 'link', page: 'references', label: 'Mở sổ văn bản' },
      helpText(
        'Danh sách văn bản hết hiệu lực nêu từng văn bản, ngày hết hiệu lực, văn bản thay thế và nguồn. Bỏ chọn một dòng thì không được nhắc về văn bản ấy nữa; đơn vị thêm được văn bản khác, có ghi nguồn.',
      ),
      { kind: 'link', page: 'laws', label: 'Mở danh sách văn bản hết hiệu lực' },
    ],
  },
  {
    id: 'ky-va-noi-ban-hanh',
    title: 'Nhiều kỳ số liệu, Ban Chỉ đạo, phòng, và báo cáo trước 01/7/2025',
    blocks: [
      helpPoints(
        'Báo cáo sơ kết đề án lấy số liệu theo từng kỳ riêng, như kỳ tiếp nhận hồ sơ và kỳ số hóa. Ngày của mỗi kỳ đặt khi tạo báo cáo, sửa ở thông tin chung; đầu mỗi mục ghi rõ số liệu của mục thuộc kỳ nào.',
        'Hai kỳ chồng nhau hoặc cách nhau có dòng nhắc kèm số ngày. Số liệu chốt làm hai kỳ nối nhau thì đánh dấu “Báo cáo có kỳ số liệu này” ở kỳ tiếp theo.',
        'Trong lời văn ở mục khác, số liệu của một kỳ mang tên kỳ trong ngoặc: {tổng hồ sơ tiếp nhận (kỳ tiếp nhận, giải quyết hồ sơ)}. Nút “+ số liệu” chèn sẵn như vậy.',
        'Báo cáo do Ban Chỉ đạo hoặc phòng đứng tên: lập nơi ấy một lần ở trang Đơn vị, rồi chọn “Nơi ban hành” khi tạo báo cáo. Đầu trang, số ký hiệu, phần ký, {đơn vị} và {tên đầy đủ} theo nơi ban hành; {UBND} luôn là Ủy ban nhân dân của đơn vị.',
        'Kỳ kết thúc trước 01/7/2025 gửi cấp huyện, kỳ từ ngày đó gửi cấp tỉnh. Tên huyện được hỏi khi tạo báo cáo, sửa ở trang Đơn vị. {cấp trên}, {cơ quan nội vụ}, {bộ phận một cửa} tự đổi theo kỳ.',
      ),
    ],
  },
  {
    id: 'dieu-can-xem',
    title: 'Điều cần xem: lỗi, nhắc, lưu ý',
    blocks: [
      {
        kind: 'terms',
        items: [
          {
            term: 'Lỗi',
            meaning:
              'Hai số mâu thuẫn nhau, hoặc điều đã gõ không đọc được. Lời báo nêu cả hai số và phần lệch, có đường dẫn đến ô.',
          },
          { term: 'Nhắc', meaning: 'Nhiều khả năng thiếu hoặc nhầm, nên xem lại trước khi gửi.' },
          { term: 'Lưu ý', meaning: 'Điều nên biết; có thể đúng như vậy.' },
        ],
      },
      helpPoints(
        'Nếu số liệu đúng như thế, bấm “Chấp nhận, ghi lý do…”. Lý do được lưu cùng báo cáo và không in trong báo cáo; lúc nào cũng bỏ chấp nhận được.',
        'Còn lỗi vẫn tải được tệp Word: quyết định là của người soạn và người ký.',
        'Văn bản được viện dẫn chỉ đối chiếu hiệu lực với danh sách văn bản hết hiệu lực của chương trình và của đơn vị; văn bản ngoài danh sách thì người soạn tự kiểm tra.',
      ),
    ],
  },
  {
    id: 'ky-sau',
    title: 'Lập kỳ sau và phát hành',
    blocks: [
      helpPoints(
        'Ở trang báo cáo hoặc trang chủ, bấm “Lập kỳ sau”. Từng đoạn được giữ nguyên, chuyển sang kỳ mới hoặc để trống; bản cũ và bản mới nằm cạnh nhau. Báo cáo cũ không đổi.',
        'Kỳ, năm, ngày, số văn bản trong lời văn được đánh dấu “chưa xác nhận” trong báo cáo mới. Đúng thì bấm “Đã xác nhận”, chưa đúng thì sửa ngay trong lời văn. Còn chỗ chưa xác nhận vẫn tải và phát hành được.',
        'Số liệu kỳ mới để trống. Số ít đổi (biên chế, số thôn, số thủ tục) được điền như kỳ trước bằng một nút trong mục.',
        '“Phát hành” giữ lại một bản đúng như đã gửi, gồm số liệu, trang in và tệp Word. Sửa báo cáo về sau không đụng đến bản đó; trang của bản phát hành cho biết chỗ khác với hiện nay. Gửi lại thì bấm “Phát hành lại”.',
        'Xóa báo cáo không xóa bản phát hành. Bản phát hành chỉ mất khi bấm xóa ở trang của nó, và có trong mọi bản sao lưu.',
      ),
    ],
  },
  {
    id: 'chi-so',
    title: 'Chỉ số qua các kỳ',
    blocks: [
      helpPoints(
        'Trang “Chỉ số” vẽ các tỷ lệ của mọi kỳ đã có số liệu, kèm bảng số. Không phải nhập lại gì: tỷ lệ tính từ số liệu của từng kỳ.',
        'Gõ mục tiêu ở từng chỉ số: 95 là phải đạt từ 95% trở lên; “≤ 5” hoặc “không quá 5” là không được quá 5%. Trang ghi đạt hay chưa đạt ở từng kỳ.',
        '“So hai kỳ” ghi kết quả của hai kỳ và phần tăng, giảm; của tỷ lệ thì tính bằng điểm phần trăm.',
      ),
    ],
  },
  {
    id: 'soat-bao-cao',
    title: 'Soát một báo cáo Word có sẵn',
    blocks: [
      helpPoints(
        'Trang “Soát báo cáo có sẵn” đọc một tệp .docx do bất kỳ ai soạn, hoặc nội dung dán vào, và chỉ ra chỗ cộng sai, tỷ lệ sai, tên nơi khác còn sót, văn bản viện dẫn thiếu, lỗi chính tả. Tệp chỉ được đọc trên máy này và không bị sửa.',
        '“Tải bản có ghi chú” cho một bản .docx có ghi chú (Comment) của Word ở từng chỗ; “In danh sách” in các điều cần xem.',
        'Tệp dùng phông .VnTime hoặc VNI được đọc sang Unicode; “Chuyển sang Unicode” cho một bản đã chuyển.',
        '“Lấy số liệu từ báo cáo này” đưa từng con số đọc được, kèm câu chứa nó, để nhận vào một kỳ: từng số một, hoặc “Nhận cả” những số chỉ ghi một giá trị trong báo cáo. Chưa bấm nhận thì không ghi gì.',
        'Báo cáo không ghi ngày thì trang hỏi ngày, để soát văn bản đề ngày sau báo cáo và văn bản đã hết hiệu lực vào ngày ấy.',
      ),
    ],
  },
];
