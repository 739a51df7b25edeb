/** Words of the frame around every screen. */
export const shellWords = {
  product: 'Báo Cáo Xã',
  skip: 'Đến nội dung chính',
  navigation: 'Các trang',
  nothingYet: 'Chưa có gì để lưu',
  links: {
    home: 'Trang chủ',
    periods: 'Số liệu',
    indicators: 'Chỉ số',
    references: 'Sổ văn bản',
    proofread: 'Soát báo cáo có sẵn',
    organisation: 'Đơn vị',
    backup: 'Sao lưu',
    help: 'Trợ giúp',
  },
  chooseOrganisation: 'Đơn vị đang mở',
  sampleName: (name: string) => `${name} (mẫu)`,
  loading: 'Đang mở trang…',
  notLoaded: {
    title: 'Chưa mở được trang này',
    text: 'Một phần của chương trình chưa tải về được. Số liệu và lời văn đã nhập vẫn còn nguyên. Hãy kiểm tra mạng rồi tải lại trang.',
    reload: 'Tải lại trang',
  },
  broken: {
    title: 'Trang này gặp lỗi',
    text: 'Số liệu và lời văn đã nhập vẫn còn trong máy. Hãy tải bản sao rồi tải lại trang; nếu lỗi lặp lại, gửi dòng dưới đây cho người phụ trách chương trình.',
    reload: 'Tải lại trang',
  },
  sample: {
    title: 'Đang xem dữ liệu mẫu',
    text: 'Có thể sửa thử: dữ liệu mẫu đứng riêng, không lẫn với số liệu của đơn vị.',
    own: 'Lập đơn vị của tôi',
    remove: 'Xóa dữ liệu mẫu',
    confirmTitle: 'Xóa dữ liệu mẫu?',
    confirmText:
      'Báo cáo mẫu, số liệu và văn bản của nó sẽ bị xóa khỏi máy này. Dữ liệu của đơn vị khác không đổi; có thể mở lại mẫu lúc nào cũng được.',
    cancel: 'Thôi',
  },
  leftovers: {
    title: 'Có chỗ gõ dở lần trước chưa ghép lại được',
    text: 'Báo cáo đã được sửa ở nơi khác sau đó. Nội dung đã gõ ở dưới đây; hãy chép lại vào đúng chỗ nếu còn cần.',
    dismiss: 'Đã xem, bỏ đi',
  },
  reader: {
    title: 'Thẻ này chỉ xem',
    text: 'Báo Cáo Xã đang mở để sửa ở một thẻ khác của trình duyệt này; điều gõ ở đó hiện ra ở đây sau khi lưu.',
    takeOver: 'Chuyển quyền sửa sang thẻ này',
  },
  rescueSave: 'Tải bản sao ngay',
  retrySave: 'Thử lưu lại',
  noReport: {
    title: 'Không có báo cáo này',
    subtitle: 'Địa chỉ này không dẫn tới báo cáo nào',
    text: 'Báo cáo có thể đã bị xóa, hoặc thuộc một đơn vị khác. Các báo cáo hiện có ở trang chủ.',
    home: 'Về trang chủ',
  },
} as const;
