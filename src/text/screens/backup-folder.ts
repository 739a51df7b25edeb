/** `FolderFailure` of storage, which this folder cannot import. */
type Failure =
  | {
      readonly code: 'not-allowed' | 'folder-gone' | 'disk-full' | 'differs' | 'timed-out';
    }
  | { readonly code: 'failed' | 'not-remembered'; readonly detail: string };

const FAILURES: Readonly<Record<Failure['code'], (folder: string, detail: string) => string>> = {
  'not-allowed': (folder) =>
    `Trình duyệt không cho ghi vào thư mục “${folder}”. Hãy xem thư mục hoặc USB có đang đặt chỉ đọc không rồi bấm “Thử lại”, hoặc chọn thư mục khác.`,
  'folder-gone': (folder) =>
    `Không thấy thư mục “${folder}”: thư mục đã bị xóa, bị đổi tên, hoặc USB, ổ mạng chưa cắm. Hãy cắm lại rồi bấm “Thử lại”, hoặc chọn thư mục khác.`,
  'disk-full': (folder) =>
    `Ổ đĩa chứa thư mục “${folder}” đã hết chỗ. Hãy xóa bớt tệp không dùng rồi bấm “Thử lại”, hoặc chọn thư mục ở ổ khác.`,
  differs: (folder) =>
    `Tệp vừa ghi vào thư mục “${folder}” đọc lại không giống dữ liệu, nên đã bỏ tệp ấy. Ổ đĩa hoặc USB có thể hỏng: hãy chọn thư mục ở ổ khác.`,
  'timed-out': (folder) =>
    `Ghi vào thư mục “${folder}” quá 60 giây chưa xong. Hãy xem USB, ổ mạng có còn nối không rồi bấm “Thử lại”.`,
  failed: (folder, detail) =>
    `Trình duyệt báo lỗi khi ghi vào thư mục “${folder}” (${detail}). Hãy bấm “Thử lại”, hoặc chọn thư mục khác.`,
  'not-remembered': (folder, detail) =>
    `Trình duyệt không nhớ được thư mục “${folder}” cho lần mở sau (${detail}). Lần sau phải chọn lại thư mục.`,
};

/** Words of the backups that go by themselves into a folder. */
export const backupFolderWords = {
  title: 'Tự sao lưu vào thư mục',
  text: 'Chọn một thư mục trên ổ đĩa khác, trên USB hoặc thư mục dùng chung của cơ quan. Chương trình tự ghi tệp sao lưu vào đó khi nghỉ tay 2 phút, khi làm liền 30 phút, khi phát hành và khi rời trang; ghi xong thì đọc lại, đúng mới tính là đã sao lưu.',
  unsupported:
    'Trình duyệt này không cho trang ghi thẳng vào thư mục (Chrome và Edge trên máy tính thì cho). Hãy bấm “Sao lưu” ở trên sau mỗi đợt làm; chương trình sẽ nhắc mỗi khi phát hành báo cáo.',
  loading: 'Đang xem thư mục sao lưu…',
  choose: 'Chọn thư mục…',
  chooseOther: 'Chọn thư mục khác…',
  now: 'Sao lưu vào thư mục ngay',
  retry: 'Thử lại',
  forget: 'Thôi tự sao lưu',
  folder: (name: string) => `Thư mục đang dùng: “${name}”.`,
  none: 'Chưa có tệp nào ghi xong vào thư mục này.',
  last: (file: string, when: string, age: string) =>
    `Tệp gần nhất đã đọc lại đúng: ${file}, ${age}, lúc ${when}.`,
  kept: 'Mỗi đơn vị giữ tối đa 10 tệp: 3 tệp mới nhất và tệp cuối của từng ngày trước đó. Chương trình chỉ xóa tệp do chính trình duyệt này đã ghi, không đụng đến tệp khác trong thư mục.',
  ask: (name: string) =>
    `Việc tự sao lưu vào thư mục “${name}” đang dừng vì trình duyệt hỏi lại quyền ghi, thường là sau khi đóng rồi mở lại. Hãy bấm nút “Cho phép lưu vào thư mục…”, rồi chọn cho phép khi trình duyệt hỏi.`,
  blocked: (name: string) =>
    `Trình duyệt đang chặn trang này ghi vào thư mục “${name}”. Hãy bấm vào biểu tượng trước địa chỉ trang, cho phép sửa tệp, rồi bấm nút “Cho phép lưu vào thư mục…”; nếu không được, chọn thư mục khác ở trang Sao lưu.`,
  allow: (name: string) => `Cho phép lưu vào thư mục “${name}”`,
  leftTitle: (name: string) => `Các tệp sao lưu cũ vẫn nằm trong thư mục “${name}”`,
  left: (name: string, files: number, newest: string) =>
    `${String(files)} tệp đã ghi trước đây vẫn ở đó, mới nhất là ${newest}. Từ nay chương trình không ghi thêm, cũng không xóa tệp nào trong thư mục “${name}”; nếu không cần nữa, hãy tự xóa.`,
  failedTitle: 'Chưa sao lưu được vào thư mục',
  failure: (failure: Failure, folder: string): string =>
    FAILURES[failure.code](folder, 'detail' in failure ? failure.detail : ''),
  screen: 'Trang Sao lưu',
  issued: {
    title: 'Báo cáo vừa phát hành chưa có trong bản sao lưu nào',
    text: 'Hãy sao lưu ngay và chép tệp ra ngoài máy này.',
    save: 'Sao lưu ngay',
    dismiss: 'Để sau',
    done: (fileName: string) => `Đã tạo tệp ${fileName} trong thư mục tải về của trình duyệt.`,
  },
} as const;
