/** `VaultStep` of storage, which this folder cannot import, and the time before it. */
type Step = 'keys' | 'history' | 'records' | 'check' | 'remove';
type Problem = 'unchanged' | 'not-removed' | 'wrong-secret' | 'not-saved';

const PROBLEMS: Readonly<Record<Problem, string>> = {
  unchanged:
    'Chưa làm được, dữ liệu vẫn như cũ. Hãy đóng các thẻ Báo Cáo Xã khác rồi thử lại; nếu vẫn không được, tải lại trang này.',
  'not-removed':
    'Đã xong, nhưng một thẻ khác còn giữ dữ liệu cũ. Hãy đóng các thẻ Báo Cáo Xã khác rồi mở lại trang.',
  'wrong-secret': 'Mật khẩu hoặc mã khôi phục hiện nay không đúng. Dữ liệu vẫn như cũ; hãy gõ lại.',
  'not-saved':
    'Còn chỗ chưa lưu được nên chưa làm. Hãy xem dòng báo lưu ở đầu trang, xử lý xong rồi thử lại.',
};

/** Words of the page on which a passphrase is set, changed and taken away. */
export const vaultWords = {
  title: 'Mật khẩu cho máy dùng chung',
  documentTitle: 'Mật khẩu – Báo Cáo Xã',
  link: 'Đặt mật khẩu cho dữ liệu trên máy này',
  linkOn: 'Mật khẩu, tự khóa và mã khôi phục',
  off: {
    title: 'Đặt mật khẩu',
    points: [
      'Nên đặt khi nhiều người dùng chung máy hoặc chung tài khoản Windows. Máy chỉ một người dùng thì không cần.',
      'Từ lúc đặt, mọi thứ gõ vào đều được mã hóa trước khi ghi xuống đĩa, kể cả các bước hoàn tác, bản chụp, bản phát hành và tệp sao lưu. Việc tự lưu vẫn như trước.',
      'Mỗi lần mở trang phải gõ mật khẩu. Nút “Khóa” ở góc trên khóa ngay; để yên một lúc thì trang tự khóa.',
      'Quên mật khẩu và mất cả mã khôi phục thì không ai mở được dữ liệu nữa, kể cả người làm chương trình.',
    ],
    action: 'Đặt mật khẩu',
    impossible:
      'Trình duyệt không cho mã hóa ở trang này, vì trang không được mở qua https. Hãy hỏi người phụ trách chương trình.',
  },
  fields: {
    passphrase: 'Mật khẩu mới',
    hint: (shortest: number) =>
      `Ít nhất ${String(shortest)} ký tự. Dễ nhớ mà khó đoán là vài từ không liên quan nhau, gõ không dấu để khỏi lệch bộ gõ.`,
    repeat: 'Gõ lại mật khẩu mới',
    show: 'Hiện chữ đang gõ',
    current: 'Mật khẩu hiện nay',
    currentHint: 'Quên mật khẩu thì gõ mã khôi phục đã in vào ô này.',
    tooShort: (length: number, shortest: number) =>
      `Mật khẩu mới có ${String(length)} ký tự, cần ít nhất ${String(shortest)}.`,
    different: 'Hai lần gõ không giống nhau. Hãy gõ lại cả hai ô.',
    noCurrent: 'Chưa gõ mật khẩu hiện nay.',
    browserAsks: 'Nếu trình duyệt hỏi có nhớ mật khẩu không, hãy chọn Không.',
  },
  recovery: {
    title: 'Mã khôi phục',
    text: 'Quên mật khẩu thì chỉ còn mã này mở được dữ liệu. Mã chỉ hiện một lần: hãy in hoặc chép ra giấy và cất như con dấu, không để cạnh máy.',
    printHeading: 'Báo Cáo Xã – mã khôi phục',
    print: 'In mã',
    confirm: (groups: readonly number[]) =>
      `Để chắc chắn đã có mã trên giấy, gõ lại nhóm thứ ${groups.join(' và nhóm thứ ')}`,
    hint: 'Hai nhóm liền nhau, 8 ký tự, không cần dấu gạch.',
    wrong: 'Chưa đúng với mã ở trên. Hãy xem lại trên giấy rồi gõ lại.',
    action: 'Đã cất mã, đặt mật khẩu',
    cancel: 'Thôi, để như cũ',
    after: 'Xong bước này trang mở lại và hỏi mật khẩu vừa đặt.',
  },
  on: {
    title: 'Dữ liệu trên máy này đang có mật khẩu',
    byRecovery:
      'Trang vừa được mở bằng mã khôi phục. Nếu đã quên mật khẩu, hãy đặt mật khẩu mới ngay ở dưới: gõ mã khôi phục vào ô “Mật khẩu hiện nay”.',
    lockAfter: 'Tự khóa khi để yên',
    choices: [
      { value: '5', label: 'sau 5 phút' },
      { value: '15', label: 'sau 15 phút' },
      { value: '30', label: 'sau 30 phút' },
      { value: 'never', label: 'không tự khóa' },
    ],
  },
  change: {
    title: 'Đổi mật khẩu',
    text: 'Mọi dữ liệu trên máy này được mã hóa lại bằng khóa mới; mật khẩu và mã khôi phục cũ hết tác dụng. Tệp sao lưu đã tạo và bản ổ đĩa đã chép đi từ trước vẫn mở bằng mật khẩu hoặc mã của lúc đó.',
    action: 'Đổi mật khẩu',
  },
  turnOff: {
    title: 'Bỏ mật khẩu',
    text: 'Dữ liệu trở lại như khi chưa đặt mật khẩu: ai dùng máy này cũng mở được. Tệp sao lưu tạo từ đó không có mật khẩu.',
    action: 'Bỏ mật khẩu',
  },
  left: {
    title: 'Điều mật khẩu không làm được',
    points: [
      'Không chống được phần mềm độc hại, người có quyền quản trị máy, hay người ngồi vào máy khi trang đang mở.',
      'Tệp .docx, tệp sao lưu đã tải về trước đó và bản in không được mã hóa; hãy cất ở chỗ của cơ quan.',
      'Điều đã gõ trước khi đặt mật khẩu: kho cũ bị xóa, nhưng vết cũ có thể còn nằm trên đĩa một thời gian cho tới khi trình duyệt ghi đè. Chắc chắn nhất là đặt mật khẩu ngay từ đầu.',
    ],
  },
  steps: {
    keys: 'Đang tạo khóa…',
    history: 'Đang chuyển các bước hoàn tác và bản chụp…',
    records: 'Đang chuyển báo cáo và số liệu…',
    check: 'Đang đọc lại để kiểm tra…',
    remove: 'Đang xóa bản cũ…',
  } satisfies Readonly<Record<Step, string>>,
  working: 'Đang làm, đừng đóng trang',
  problem: (code: Problem) => PROBLEMS[code],
} as const;

/** Words of the locked page. */
export const lockWords = {
  documentTitle: 'Đã khóa – Báo Cáo Xã',
  title: 'Báo Cáo Xã đang khóa',
  passphrase: 'Mật khẩu',
  hint: 'Quên mật khẩu thì gõ mã khôi phục đã in (8 nhóm, mỗi nhóm 4 ký tự) vào ô này.',
  show: vaultWords.fields.show,
  action: 'Mở khóa',
  working: 'Đang mở…',
  wrong:
    'Mật khẩu không đúng. Hãy xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại; dữ liệu vẫn nguyên.',
  lost: {
    summary: 'Không mở được, hoặc đã mất cả mật khẩu lẫn mã khôi phục',
    text: 'Không ai mở được dữ liệu nếu thiếu cả hai. Có thể tải toàn bộ dữ liệu ở dạng còn khóa về một tệp, để mở sau khi tìm lại được mật khẩu hoặc mã; bỏ dữ liệu này và bắt đầu lại, rồi khôi phục từ tệp sao lưu; hoặc xóa mọi thứ của Báo Cáo Xã khỏi máy này.',
    save: 'Tải dữ liệu còn khóa',
    saved: (fileName: string) =>
      `Đã tạo tệp ${fileName} trong thư mục tải về. Mở bằng “Khôi phục từ tệp”, với mật khẩu hoặc mã khôi phục của máy này.`,
    begin: 'Bỏ dữ liệu đã khóa, bắt đầu lại',
    confirmTitle: 'Bỏ toàn bộ dữ liệu đã khóa trên máy này?',
    confirmText:
      'Mọi báo cáo, số liệu, bản chụp trong trình duyệt này bị xóa và không lấy lại được, trừ khi có tệp sao lưu.',
    confirm: 'Xóa và bắt đầu lại',
    cancel: 'Thôi',
    close: 'Đóng',
    refused:
      'Trình duyệt chưa xóa được vì dữ liệu còn mở ở một thẻ khác. Hãy đóng các thẻ Báo Cáo Xã khác rồi thử lại.',
    failed: (detail: string) =>
      `Chưa tạo được tệp, trình duyệt báo: ${detail}. Hãy đóng các thẻ Báo Cáo Xã khác rồi thử lại.`,
  },
} as const;

/** Words for a backup file that asks for its passphrase. */
export const sealedFileWords = {
  text: (fileName: string) => `Tệp ${fileName} có mật khẩu.`,
  passphrase: 'Mật khẩu của tệp',
  hint: 'Mật khẩu lúc tạo tệp, hoặc mã khôi phục đã in.',
  action: 'Mở tệp',
  wrong: 'Mật khẩu hoặc mã khôi phục không phải của tệp này. Dữ liệu trên máy không thay đổi.',
} as const;
