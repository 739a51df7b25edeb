type HelpBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly string[] }
  | {
      readonly kind: 'terms';
      readonly items: readonly { readonly term: string; readonly meaning: string }[];
    }
  | {
      readonly kind: 'link';
      readonly page: 'start' | 'backup' | 'reopen' | 'references' | 'laws' | 'vault';
      readonly label: string;
    }
  /** How typed numbers are read: the program's own answers. */
  | { readonly kind: 'numbers' }
  /** What the catalogue says about each figure. */
  | { readonly kind: 'figures' };

export interface HelpSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

const text = (words: string): HelpBlock => ({ kind: 'text', text: words });
const points = (...items: readonly string[]): HelpBlock => ({ kind: 'points', items });

const SECTIONS: readonly HelpSection[] = [
  {
    id: 'lam-gi',
    title: 'Chương trình làm gì',
    blocks: [
      text(
        'Báo Cáo Xã giúp công chức của UBND xã, phường, đặc khu soạn báo cáo cải cách hành chính định kỳ. Số liệu nhập một lần; chương trình tính tỷ lệ, soát những con số mâu thuẫn, viết các câu theo số liệu và xuất tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.',
      ),
      text(
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
    id: 'so-lieu',
    title: 'Gõ số liệu',
    blocks: [
      text('Gõ theo thói quen; chương trình ghi ngay dưới ô là đã đọc thành số nào:'),
      { kind: 'numbers' },
      points(
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
    id: 'cau',
    title: 'Câu theo số liệu và “Sửa lời”',
    blocks: [
      points(
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
      points(
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
    id: 'ky-va-noi-ban-hanh',
    title: 'Nhiều kỳ số liệu, Ban Chỉ đạo, phòng, và báo cáo trước 01/7/2025',
    blocks: [
      points(
        'Báo cáo sơ kết đề án lấy số liệu theo từng kỳ riêng, như kỳ tiếp nhận hồ sơ và kỳ số hóa. Ngày của mỗi kỳ đặt khi tạo báo cáo, sửa ở thông tin chung; đầu mỗi mục ghi rõ số liệu của mục thuộc kỳ nào.',
        'Hai kỳ chồng nhau hoặc cách nhau có dòng nhắc kèm số ngày. Số liệu chốt làm hai kỳ nối nhau thì đánh dấu “Báo cáo có kỳ số liệu này” ở kỳ tiếp theo.',
        'Trong lời văn ở mục khác, số liệu của một kỳ mang tên kỳ trong ngoặc: {tổng hồ sơ tiếp nhận (kỳ tiếp nhận, giải quyết hồ sơ)}. Nút “+ số liệu” chèn sẵn như vậy.',
        'Báo cáo do Ban Chỉ đạo hoặc phòng đứng tên: lập nơi ấy một lần ở trang Đơn vị, rồi chọn “Nơi ban hành” khi tạo báo cáo. Đầu trang, số ký hiệu, phần ký, {đơn vị} và {tên đầy đủ} theo nơi ban hành; {UBND} luôn là Ủy ban nhân dân của đơn vị.',
        'Kỳ kết thúc trước 01/7/2025 gửi cấp huyện, kỳ từ ngày đó gửi cấp tỉnh. Tên huyện được hỏi khi tạo báo cáo, sửa ở trang Đơn vị. {cấp trên}, {cơ quan nội vụ}, {bộ phận một cửa} tự đổi theo kỳ.',
      ),
    ],
  },
  {
    id: 'soat-bao-cao',
    title: 'Soát một báo cáo Word có sẵn',
    blocks: [
      points(
        'Trang “Soát báo cáo có sẵn” đọc một tệp .docx do bất kỳ ai soạn, hoặc nội dung dán vào, và chỉ ra chỗ cộng sai, tỷ lệ sai, tên nơi khác còn sót, văn bản viện dẫn thiếu, lỗi chính tả. Tệp chỉ được đọc trên máy này và không bị sửa.',
        '“Tải bản có ghi chú” cho một bản .docx có ghi chú (Comment) của Word ở từng chỗ; “In danh sách” in các điều cần xem.',
        'Tệp dùng phông .VnTime hoặc VNI được đọc sang Unicode; “Chuyển sang Unicode” cho một bản đã chuyển.',
        '“Lấy số liệu từ báo cáo này” đưa từng con số đọc được, kèm câu chứa nó, để nhận vào một kỳ; chưa bấm nhận thì không ghi gì.',
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
      points(
        'Nếu số liệu đúng như thế, bấm “Chấp nhận, ghi lý do…”. Lý do được lưu cùng báo cáo và không in trong báo cáo; lúc nào cũng bỏ chấp nhận được.',
        'Còn lỗi vẫn tải được tệp Word: quyết định là của người soạn và người ký.',
        'Văn bản được viện dẫn chỉ đối chiếu hiệu lực với danh sách văn bản hết hiệu lực của chương trình và của đơn vị; văn bản ngoài danh sách thì người soạn tự kiểm tra.',
      ),
    ],
  },
  {
    id: 'van-ban',
    title: 'Sổ văn bản',
    blocks: [
      text(
        'Gõ hoặc dán nguyên văn, mỗi dòng một văn bản; chương trình tách thành loại, số, ký hiệu, ngày, cơ quan, trích yếu để xem lại trước khi thêm. Văn bản đã ban hành trong kỳ được tự liệt kê ở mục cùng chủ đề. Sửa số của một văn bản thì lời văn đang nhắc đến nó đổi theo.',
      ),
      { kind: 'link', page: 'references', label: 'Mở sổ văn bản' },
      text(
        'Danh sách văn bản hết hiệu lực nêu từng văn bản, ngày hết hiệu lực, văn bản thay thế và nguồn. Bỏ chọn một dòng thì không được nhắc về văn bản ấy nữa; đơn vị thêm được văn bản khác, có ghi nguồn.',
      ),
      { kind: 'link', page: 'laws', label: 'Mở danh sách văn bản hết hiệu lực' },
    ],
  },
  {
    id: 'du-lieu',
    title: 'Dữ liệu ở đâu, giữ bản sao thế nào',
    blocks: [
      points(
        'Mọi thứ được lưu ngay khi gõ, trong trình duyệt này trên máy tính này. Dòng ở đầu trang luôn cho biết đã lưu hay chưa.',
        'Nút “Hoàn tác”, “Làm lại” ở góc trên lấy lại từng việc đã làm, kể cả ở mục khác và sau khi mở lại trang (500 việc gần nhất trong 7 ngày). Trong ô đang gõ, Ctrl + Z là của trình duyệt.',
        'Báo cáo đã xóa nằm ở “Báo cáo đã xóa” cuối trang chủ, lấy lại nguyên vẹn được.',
        'Chương trình tự giữ các bản chụp trên máy này (trang Sao lưu) và giữ một bản trước mỗi lần khôi phục. Bản chụp mất cùng trình duyệt, nên không thay được tệp sao lưu.',
        'Mở trang ở hai thẻ: chỉ một thẻ được sửa, thẻ kia xem theo; bấm “Chuyển quyền sửa sang thẻ này” để đổi.',
        'Xóa dữ liệu duyệt web hoặc cài lại máy là mất dữ liệu. Hãy bấm “Sao lưu” và chép tệp sang USB hoặc kho lưu trữ của cơ quan.',
        'Sang máy khác: mở trang ở máy đó, chọn “Khôi phục từ tệp”. Khôi phục thay toàn bộ dữ liệu đang có trên máy ấy.',
        'Đừng sửa cùng một báo cáo trong hai thẻ của trình duyệt: thẻ ghi sau sẽ báo chưa lưu được.',
      ),
      { kind: 'link', page: 'backup', label: 'Đến trang Sao lưu' },
    ],
  },
  {
    id: 'tu-sao-luu',
    title: 'Tự sao lưu vào thư mục',
    blocks: [
      points(
        'Với Chrome, Edge trên máy tính: ở trang Sao lưu bấm “Chọn thư mục…”, nên chọn ổ đĩa khác, USB hoặc thư mục dùng chung. Từ đó chương trình tự ghi tệp sao lưu khi nghỉ tay, khi phát hành và khi rời trang.',
        'Ghi xong, chương trình đọc lại tệp; đúng mới tính là đã sao lưu. Dòng đầu trang cho biết thư mục và bản gần nhất cách đây mấy ngày; ghi không được thì báo ngay, kèm lý do.',
        'Mở lại trình duyệt, có thể phải bấm “Cho phép lưu vào thư mục …” một lần; hộp hỏi có mục cho phép luôn thì nên chọn mục ấy.',
        'Mỗi đơn vị giữ tối đa 10 tệp; tệp khác trong thư mục không bị đụng đến. Tệp trong thư mục dùng để khôi phục như tệp sao lưu thường.',
        'Firefox chưa cho trang ghi vào thư mục: bấm “Sao lưu” để tải tệp; mỗi lần phát hành chương trình nhắc một lần.',
      ),
      { kind: 'link', page: 'backup', label: 'Chọn thư mục ở trang Sao lưu' },
    ],
  },
  {
    id: 'xoa-khoi-may',
    title: 'Xóa khỏi máy này',
    blocks: [
      points(
        'Trả máy, đổi máy hoặc làm nhờ máy người khác xong: vào trang Sao lưu, mục “Xóa khỏi máy này”. Nên sao lưu ra tệp trước; xóa rồi chỉ tệp sao lưu lấy lại được.',
        'Phải gõ chữ XÓA để xác nhận. Mọi thẻ Báo Cáo Xã của trình duyệt này dừng lại, dữ liệu bị xóa, rồi chương trình kiểm tra lại và cho biết còn bao nhiêu: phải là 0.',
        'Tệp Word và tệp sao lưu đã tải về hoặc đã ghi vào thư mục thì không bị xóa theo.',
      ),
      { kind: 'link', page: 'backup', label: 'Đến trang Sao lưu' },
    ],
  },
  {
    id: 'may-chung',
    title: 'Máy dùng chung: mật khẩu',
    blocks: [
      points(
        'Đặt mật khẩu thì mọi thứ gõ từ đó được mã hóa trước khi ghi xuống đĩa: số liệu, lời văn, văn bản, bước hoàn tác, bản chụp, bản phát hành, tệp sao lưu. Tự lưu, hoàn tác, bản chụp, tìm kiếm vẫn như cũ.',
        'Mở trang phải gõ mật khẩu. Bấm “Khóa” khi rời máy; để yên 15 phút thì trang tự khóa (đổi thành 5, 30 phút hoặc không tự khóa được). Khóa ở một thẻ là khóa mọi thẻ. Còn chỗ chưa lưu được thì trang không khóa mà báo ở đầu trang.',
        'Mã khôi phục chỉ hiện một lần: in ra, cất kín. Quên mật khẩu thì gõ mã vào ô mật khẩu rồi đặt mật khẩu mới. Mất cả hai thì không ai mở được dữ liệu nữa, kể cả người làm chương trình.',
        'Mật khẩu chống được: người khác dùng chung máy mở trang, xem tệp của trình duyệt, chép ổ đĩa, lấy tệp sao lưu.',
        'Mật khẩu không chống được: phần mềm độc hại, người có quyền quản trị máy, người ngồi vào máy khi trang chưa khóa. Tệp Word, bản in, tệp sao lưu tải về trước khi đặt mật khẩu không được mã hóa. Trình duyệt hỏi có nhớ mật khẩu không thì chọn Không.',
        'Điều gõ trước khi đặt mật khẩu: kho cũ bị xóa ngay, nhưng vết có thể còn trên đĩa cho tới khi trình duyệt ghi đè. Nên đặt mật khẩu từ đầu.',
        'Tệp sao lưu có mật khẩu mở được ở máy khác bằng mật khẩu hoặc mã khôi phục của lúc tạo tệp. Đổi mật khẩu không đổi các tệp đã tạo.',
        'Cột ghi “dữ liệu cá nhân” (như người nộp hồ sơ trễ hạn) bỏ được khỏi bản sao: chọn “Không kèm họ tên người dân” ở trang Sao lưu. Họ tên tự gõ trong lời văn thì chương trình không biết.',
      ),
      { kind: 'link', page: 'vault', label: 'Đến trang Mật khẩu' },
    ],
  },
  {
    id: 'phim-tat',
    title: 'Phím tắt',
    blocks: [
      {
        kind: 'terms',
        items: [
          { term: 'Tab, Shift + Tab', meaning: 'Sang ô, nút tiếp theo; về ô, nút trước.' },
          {
            term: 'Enter, Shift + Enter',
            meaning: 'Trong ô số liệu: sang ô nhập tiếp theo; về ô nhập trước.',
          },
          {
            term: 'Alt + ↑, Alt + ↓',
            meaning:
              'Trong một mục của báo cáo: sang mục trước, mục sau. Trong bảng có nhiều dòng: chuyển dòng đang gõ lên, xuống.',
          },
          {
            term: 'Ctrl + S',
            meaning: 'Trong báo cáo: lưu nốt và báo đã lưu. Không bấm cũng vẫn được lưu.',
          },
          { term: '↑, ↓ rồi Enter', meaning: 'Chọn trong danh sách tìm kiếm.' },
          { term: 'Esc', meaning: 'Đóng danh sách hoặc hộp thoại.' },
        ],
      },
    ],
  },
  {
    id: 'ky-sau',
    title: 'Lập kỳ sau và phát hành',
    blocks: [
      points(
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
      points(
        'Trang “Chỉ số” vẽ các tỷ lệ của mọi kỳ đã có số liệu, kèm bảng số. Không phải nhập lại gì: tỷ lệ tính từ số liệu của từng kỳ.',
        'Gõ mục tiêu ở từng chỉ số: 95 là phải đạt từ 95% trở lên; “≤ 5” hoặc “không quá 5” là không được quá 5%. Trang ghi đạt hay chưa đạt ở từng kỳ.',
        '“So hai kỳ” ghi kết quả của hai kỳ và phần tăng, giảm; của tỷ lệ thì tính bằng điểm phần trăm.',
      ),
    ],
  },
  {
    id: 'mo-lai',
    title: 'Mở lại báo cáo từ tệp Word',
    blocks: [
      points(
        'Tệp .docx tải về hoặc phát hành mang theo số liệu, lời văn và văn bản của báo cáo khi chọn “Kèm dữ liệu để mở lại từ tệp Word”. Phần dữ liệu không in ra và không hiện trong Word. Nên bỏ chọn khi số liệu có họ tên người dân và tệp được gửi ra ngoài; cạnh ô chọn có ghi bao nhiêu ô như vậy.',
        'Trang “Mở lại từ tệp Word” (ở Trang chủ và trang Sao lưu) đọc tệp, cho xem số liệu, văn bản, thông tin đơn vị nào mới hoặc khác, rồi thêm một báo cáo ghi “bản mở lại”. Báo cáo đang có không bị thay; số liệu chỉ bị thay khi chọn “Lấy số liệu trong tệp”. Bấm “Hoàn tác” một lần là bỏ được.',
        'Chữ đã sửa trong Word không được mở lại: báo cáo mở lại như lúc tải, và trang chỉ ra những đoạn đã khác để chép lại.',
        'Tệp bị hỏng, bị sửa phần dữ liệu, hoặc do phiên bản mới hơn tạo ra thì không mở, và dữ liệu trên máy không đổi. Tệp Word chỉ giữ một báo cáo, không thay được tệp sao lưu.',
      ),
      { kind: 'link', page: 'reopen', label: 'Đến trang Mở lại từ tệp Word' },
    ],
  },
  {
    id: 'khong-mang',
    title: 'Khi không có mạng',
    blocks: [
      text(
        'Mở trang một lần khi có mạng; nếu trình duyệt cho phép, cả trang được cất trên máy và lần sau mở được không cần mạng. Dữ liệu vốn nằm trên máy nên không phụ thuộc mạng. Tải tệp Word, xem trước, in đều làm được khi mất mạng.',
      ),
      text(
        'Có bản mới thì trang báo ở phía trên và vẫn chạy bản đang mở. Bấm “Lưu xong rồi dùng bản mới” khi rảnh tay, hoặc đóng hết các thẻ Báo Cáo Xã rồi mở lại; chương trình không bao giờ tự tải lại trang đang làm dở.',
      ),
    ],
  },
  {
    id: 'mot-tep',
    title: 'Bản một tệp, chạy bằng bấm đúp',
    blocks: [
      points(
        'Trang Sao lưu có đường dẫn tải tệp bao-cao-xa.html. Chép tệp vào máy không có mạng, bấm đúp là chạy, không phải cài đặt.',
        'Dữ liệu không nằm trong tệp mà nằm trong trình duyệt mở tệp. Với Firefox, đừng đổi tên hay chuyển tệp sang thư mục khác: Firefox sẽ mở ra trống cho đến khi tệp về chỗ cũ.',
        'Chuyển dữ liệu từ bản trên mạng sang bản một tệp, hoặc ngược lại: “Sao lưu” ở bên này, “Khôi phục từ tệp” ở bên kia.',
      ),
    ],
  },
  {
    id: 'tu-ngu',
    title: 'Từ ngữ thường gặp',
    blocks: [
      {
        kind: 'terms',
        items: [
          { term: 'CCHC', meaning: 'Cải cách hành chính.' },
          { term: 'TTHC', meaning: 'Thủ tục hành chính.' },
          {
            term: 'Bộ phận Một cửa',
            meaning: 'Nơi tiếp nhận hồ sơ thủ tục hành chính, hẹn ngày và trả kết quả.',
          },
          {
            term: 'Tiếp nhận trực tuyến',
            meaning: 'Hồ sơ nộp qua cổng dịch vụ công, không phải mang giấy đến.',
          },
          {
            term: 'BCCI',
            meaning: 'Dịch vụ bưu chính công ích: gửi hồ sơ, nhận kết quả qua bưu điện.',
          },
          {
            term: 'Kỳ trước chuyển sang',
            meaning: 'Hồ sơ chưa xong ở cuối kỳ trước, tính tiếp vào kỳ này.',
          },
          {
            term: 'Trước hạn, đúng hạn, quá hạn',
            meaning:
              'So ngày trả kết quả với ngày hẹn trên giấy tiếp nhận: sớm hơn, đúng ngày, hoặc sau ngày hẹn.',
          },
          {
            term: 'Đang giải quyết',
            meaning:
              'Hồ sơ đã nhận, chưa trả kết quả ở ngày chốt số liệu; cũng gọi là tồn cuối kỳ.',
          },
          {
            term: 'Số hóa',
            meaning:
              'Chuyển giấy tờ thành bản điện tử lưu trên hệ thống: giấy tờ người nộp gửi kèm (thành phần hồ sơ) và giấy tờ cơ quan trả (kết quả).',
          },
          {
            term: 'PAKN',
            meaning:
              'Phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính hoặc việc giải quyết thủ tục.',
          },
          { term: 'Văn bản QPPL', meaning: 'Văn bản quy phạm pháp luật.' },
          { term: 'YKCĐ', meaning: 'Ý kiến chỉ đạo, nhiệm vụ cấp trên giao.' },
          { term: 'TTĐT', meaning: 'Thông tin điện tử.' },
          { term: 'QLVB', meaning: 'Quản lý văn bản và điều hành.' },
          { term: 'Trích yếu', meaning: 'Câu ngắn nêu nội dung chính của văn bản.' },
          {
            term: 'TM., KT.',
            meaning: 'Quyền ký: thay mặt tập thể; ký thay người đứng đầu.',
          },
        ],
      },
      { kind: 'figures' },
    ],
  },
];

/** Words of the help page. Says only what this version does. */
export const helpWords = {
  title: 'Trợ giúp',
  documentTitle: 'Trợ giúp – Báo Cáo Xã',
  contents: 'Trong trang này',
  sections: SECTIONS,
  numbers: {
    caption: 'Cách đọc số',
    typed: 'Gõ',
    read: 'Chương trình trả lời',
    examples: [
      { type: 'count', typed: '1.144' },
      { type: 'count', typed: '1144' },
      { type: 'count', typed: '05' },
      { type: 'count', typed: 'Không' },
      { type: 'percent', typed: '96,68' },
      { type: 'percent', typed: '96.68%' },
      { type: 'count', typed: 'gần 30' },
      { type: 'date', typed: '8/6/23' },
    ],
  },
  figures: {
    title: 'Giải thích từng ô số liệu',
    text: 'Các ô có lời giải thích riêng, theo nhóm:',
  },
} as const;
