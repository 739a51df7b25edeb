/** Words about the page that is one file, opened from a disk. */
export const oneFileWords = {
  title: 'Đang chạy từ một tệp trên máy này',
  short:
    'Dữ liệu không nằm trong tệp này mà nằm trong trình duyệt đang mở nó. Chép tệp sang máy khác không mang dữ liệu theo: hãy dùng tệp sao lưu.',
  points: [
    'Trang đang mở bằng cách bấm vào tệp bao-cao-xa.html (địa chỉ bắt đầu bằng file://). Dữ liệu nằm trong trình duyệt này, trong hồ sơ người dùng đang mở, trên máy này; không nằm trong tệp.',
    'Với Chrome, Edge: mọi bản bao-cao-xa.html mở từ ổ đĩa bằng cùng trình duyệt dùng chung một kho dữ liệu.',
    'Với Firefox: dữ liệu gắn với đúng chỗ của tệp. Đổi tên tệp, đổi tên hoặc chuyển thư mục thì Firefox mở ra trống; để tệp về chỗ cũ thì dữ liệu hiện lại. Khi thay tệp bằng bản mới, giữ nguyên tên và thư mục.',
    'Dữ liệu của bản mở từ tệp và bản mở trên mạng không thấy nhau. Muốn chuyển qua lại, hoặc sang máy khác, trình duyệt khác: bấm “Sao lưu” ở bản cũ, rồi “Khôi phục từ tệp” ở bản mới.',
  ],
  download: 'Tải bản một tệp (bao-cao-xa.html)',
  downloadHint:
    'Dùng cho máy không có mạng: chép tệp vào máy, bấm đúp là chạy bằng Chrome, Edge hoặc Firefox. Bản đó giữ dữ liệu riêng; chuyển dữ liệu sang bằng tệp sao lưu.',
} as const;
