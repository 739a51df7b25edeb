import { helpText, helpPoints, type HelpSection } from './help-section.ts';

/** Where the work lies, and how it is kept. */
export const HELP_KEEPING: readonly HelpSection[] = [
  {
    id: 'du-lieu',
    title: 'Dữ liệu ở đâu, giữ bản sao thế nào',
    blocks: [
      helpPoints(
        'Mọi thứ được lưu ngay khi gõ, trong trình duyệt này trên máy tính này. Dòng ở đầu trang luôn cho biết đã lưu hay chưa.',
        'Nút “Hoàn tác”, “Làm lại” ở góc trên lấy lại từng việc đã làm, kể cả ở mục khác và sau khi mở lại trang (500 việc gần nhất trong 7 ngày). Trong ô đang gõ, Ctrl + Z là của trình duyệt.',
        'Báo cáo đã xóa nằm ở “Báo cáo đã xóa” cuối trang chủ, lấy lại nguyên vẹn được.',
        'Chương trình tự giữ các bản chụp trên máy này (trang Sao lưu) và giữ một bản trước mỗi lần khôi phục. Bản chụp mất cùng trình duyệt, nên không thay được tệp sao lưu.',
        'Mở trang ở hai thẻ: chỉ một thẻ được sửa, thẻ kia xem theo; bấm “Chuyển quyền sửa sang thẻ này” để đổi.',
        'Xóa dữ liệu duyệt web hoặc cài lại máy là mất dữ liệu. Hãy bấm “Sao lưu” và chép tệp sang USB hoặc kho lưu trữ của cơ quan.',
        'Sang máy khác: mở trang ở máy đó, chọn “Khôi phục từ tệp”. Khôi phục thay toàn bộ dữ liệu đang có trên máy ấy.',
        'Nếu ổ đĩa làm hỏng một phần dữ liệu, trang mở ra cho biết hỏng mấy bản ghi, loại nào; giữ được phần còn mở được và lấy lại phần hỏng từ bản chụp, hoặc khôi phục từ tệp. Phần hỏng được để riêng, không bị xóa.',
      ),
      { kind: 'link', page: 'backup', label: 'Đến trang Sao lưu' },
    ],
  },
  {
    id: 'tu-sao-luu',
    title: 'Tự sao lưu vào thư mục',
    blocks: [
      helpPoints(
        'Với Chrome, Edge trên máy tính: ở trang Sao lưu bấm “Chọn thư mục…”, nên chọn ổ đĩa khác, USB hoặc thư mục dùng chung. Từ đó chương trình tự ghi tệp sao lưu khi nghỉ tay, khi phát hành và khi rời trang.',
        'Ghi xong, chương trình đọc lại tệp; đúng mới tính là đã sao lưu. Dòng đầu trang cho biết thư mục và bản gần nhất cách đây mấy ngày; ghi không được thì báo ngay, kèm lý do.',
        'Mở lại trình duyệt, có thể phải bấm nút cho phép lưu vào thư mục một lần; hộp hỏi có mục cho phép luôn thì nên chọn mục ấy.',
        'Mỗi đơn vị giữ tối đa 10 tệp; tệp khác trong thư mục không bị đụng đến. Chuyển sang thư mục khác thì các tệp cũ vẫn nằm ở thư mục cũ, không còn được dọn bớt. Tệp trong thư mục dùng để khôi phục như tệp sao lưu thường.',
        'Firefox chưa cho trang ghi vào thư mục: bấm “Sao lưu” để tải tệp; mỗi lần phát hành chương trình nhắc một lần.',
      ),
      { kind: 'link', page: 'backup', label: 'Chọn thư mục ở trang Sao lưu' },
    ],
  },
  {
    id: 'mo-lai',
    title: 'Mở lại báo cáo từ tệp Word',
    blocks: [
      helpPoints(
        'Tệp .docx tải về hoặc phát hành mang theo số liệu, lời văn và văn bản của báo cáo khi chọn “Kèm dữ liệu để mở lại từ tệp Word”. Phần dữ liệu không in ra và không hiện trong Word. Khi số liệu có họ tên người dân, ô này tự bỏ chọn và bên dưới có ghi bao nhiêu ô như vậy; chỉ chọn lại khi tệp không gửi ra ngoài cơ quan.',
        'Trang “Mở lại từ tệp Word” (ở Trang chủ và trang Sao lưu) đọc tệp, cho xem số liệu, văn bản, thông tin đơn vị nào mới hoặc khác, rồi thêm một báo cáo ghi “bản mở lại”. Báo cáo đang có không bị thay; số liệu chỉ bị thay khi chọn “Lấy số liệu trong tệp”. Bấm “Hoàn tác” một lần là bỏ được.',
        'Báo cáo theo mẫu của đơn vị mang theo cả mẫu. Máy chưa có mẫu ấy thì trang cho xem mẫu có gì, rồi lấy mẫu vào cùng lúc mở lại.',
        'Chữ đã sửa trong Word không được mở lại: báo cáo mở lại như lúc tải, và trang chỉ ra những đoạn đã khác để chép lại.',
        'Tệp bị hỏng, bị sửa phần dữ liệu, hoặc do phiên bản mới hơn tạo ra thì không mở, và dữ liệu trên máy không đổi. Tệp Word chỉ giữ một báo cáo, không thay được tệp sao lưu.',
      ),
      { kind: 'link', page: 'reopen', label: 'Đến trang Mở lại từ tệp Word' },
    ],
  },
  {
    id: 'may-chung',
    title: 'Máy dùng chung: mật khẩu',
    blocks: [
      helpPoints(
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
    id: 'xoa-khoi-may',
    title: 'Xóa khỏi máy này',
    blocks: [
      helpPoints(
        'Trả máy, đổi máy hoặc làm nhờ máy người khác xong: vào trang Sao lưu, mục “Xóa khỏi máy này”. Nên sao lưu ra tệp trước; xóa rồi chỉ tệp sao lưu lấy lại được.',
        'Phải gõ chữ XÓA để xác nhận. Mọi thẻ Báo Cáo Xã của trình duyệt này dừng lại, dữ liệu bị xóa, rồi chương trình kiểm tra lại và cho biết còn bao nhiêu: phải là 0.',
        'Tệp Word và tệp sao lưu đã tải về hoặc đã ghi vào thư mục thì không bị xóa theo.',
      ),
      { kind: 'link', page: 'backup', label: 'Đến trang Sao lưu' },
    ],
  },
  {
    id: 'khong-mang',
    title: 'Khi không có mạng',
    blocks: [
      helpText(
        'Mở trang một lần khi có mạng; nếu trình duyệt cho phép, cả trang được cất trên máy và lần sau mở được không cần mạng. Dữ liệu vốn nằm trên máy nên không phụ thuộc mạng. Tải tệp Word, xem trước, in đều làm được khi mất mạng.',
      ),
      helpText(
        'Có bản mới thì trang báo ở phía trên và vẫn chạy bản đang mở. Bấm “Lưu xong rồi dùng bản mới” khi rảnh tay, hoặc đóng hết các thẻ Báo Cáo Xã rồi mở lại; chương trình không bao giờ tự tải lại trang đang làm dở.',
      ),
    ],
  },
  {
    id: 'mot-tep',
    title: 'Bản một tệp, chạy bằng bấm đúp',
    blocks: [
      helpPoints(
        'Trang Sao lưu có đường dẫn tải tệp bao-cao-xa.html. Chép tệp vào máy không có mạng, bấm đúp là chạy, không phải cài đặt.',
        'Dữ liệu không nằm trong tệp mà nằm trong trình duyệt mở tệp. Với Firefox, đừng đổi tên hay chuyển tệp sang thư mục khác: Firefox sẽ mở ra trống cho đến khi tệp về chỗ cũ.',
        'Chuyển dữ liệu từ bản trên mạng sang bản một tệp, hoặc ngược lại: “Sao lưu” ở bên này, “Khôi phục từ tệp” ở bên kia.',
      ),
    ],
  },
];
