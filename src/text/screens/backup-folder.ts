/** `FolderFailure` of storage, which this folder cannot import. */
type Failure =
  | {
      readonly code: 'not-allowed' | 'folder-gone' | 'disk-full' | 'differs' | 'timed-out';
    }
  | { readonly code: 'failed' | 'not-remembered'; readonly detail: string };

const FAILURES: Readonly<Record<Failure['code'], (folder: string, detail: string) => string>> = {
  'not-allowed': (folder) =>
    `Trình duyệt không cho ghi vào thư mục “${folder}”. Hãy bấm cho phép, hoặc chọn thư mục khác.`,
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
    `Trình duyệt đã được mở lại nên chưa tự sao lưu vào thư mục “${name}” được. Cần bấm cho phép một lần.`,
  blocked: (name: string) =>
    `Trình duyệt đang chặn trang này ghi vào thư mục “${name}”. Hãy bấm vào biểu tượng trước địa chỉ trang để bỏ chặn, hoặc chọn lại thư mục.`,
  allow: (name: string) => `Cho phép lưu vào thư mục “${name}”`,
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
