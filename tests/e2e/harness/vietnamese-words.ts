export interface VietnameseWord {
  readonly text: string;
  /** The keys pressed with each input method; some with the marks at the end, as many type. */
  readonly telex: string;
  readonly vni: string;
}

/** Words of the reports: every tone, every marked letter, marks typed at once and typed late. */
export const vietnameseWords: readonly VietnameseWord[] = [
  { text: 'Ủy', telex: 'Uyr', vni: 'Uy3' },
  { text: 'ban', telex: 'ban', vni: 'ban' },
  { text: 'nhân', telex: 'nhaan', vni: 'nha6n' },
  { text: 'dân', telex: 'dana', vni: 'dan6' },
  { text: 'xã', telex: 'xax', vni: 'xa4' },
  { text: 'Thống', telex: 'Thoongs', vni: 'Tho6ng1' },
  { text: 'Nhất', telex: 'Nhaats', vni: 'Nhat61' },
  { text: 'phường', telex: 'phuwowngf', vni: 'phu7o7ng2' },
  { text: 'Đặc', telex: 'DDawcj', vni: 'D9a8c5' },
  { text: 'khu', telex: 'khu', vni: 'khu' },
  { text: 'cải', telex: 'cair', vni: 'cai3' },
  { text: 'cách', telex: 'cachs', vni: 'cach1' },
  { text: 'thủ', telex: 'thur', vni: 'thu3' },
  { text: 'tục', telex: 'tucj', vni: 'tuc5' },
  { text: 'hành', telex: 'hanhf', vni: 'ha2nh' },
  { text: 'chính', telex: 'chinhs', vni: 'chi1nh' },
  { text: 'hồ', telex: 'hoof', vni: 'ho62' },
  { text: 'sơ', telex: 'sow', vni: 'so7' },
  { text: 'tiếp', telex: 'tieeps', vni: 'tie6p1' },
  { text: 'nhận', telex: 'nhaanj', vni: 'nhan65' },
  { text: 'giải', telex: 'giari', vni: 'giai3' },
  { text: 'quyết', telex: 'quyeets', vni: 'quye61t' },
  { text: 'đúng', telex: 'ddungs', vni: 'dung19' },
  { text: 'trước', telex: 'truwowcs', vni: 'truoc71' },
  { text: 'hạn', telex: 'hanj', vni: 'han5' },
  { text: 'quá', telex: 'quas', vni: 'qua1' },
  { text: 'được', telex: 'duowcjd', vni: 'duoc759' },
  { text: 'người', telex: 'nguwowif', vni: 'ngu7o72i' },
  { text: 'thường', telex: 'thuongwf', vni: 'thuong72' },
  { text: 'kiểm', telex: 'kieemr', vni: 'kie6m3' },
  { text: 'soát', telex: 'soats', vni: 'soat1' },
  { text: 'điện', telex: 'ddieenj', vni: 'd9ie6n5' },
  { text: 'tử', telex: 'tuwr', vni: 'tu73' },
  { text: 'trực', telex: 'truwcj', vni: 'tru75c' },
  { text: 'tuyến', telex: 'tuyeens', vni: 'tuye61n' },
  { text: 'chưa', telex: 'chuaw', vni: 'chua7' },
  { text: 'hoặc', telex: 'hoawcj', vni: 'hoa85c' },
  { text: 'tiếng', telex: 'tiengse', vni: 'tieng16' },
  { text: 'thuế', telex: 'thuees', vni: 'thue61' },
  { text: 'rượu', telex: 'ruwowuj', vni: 'ru7o7u5' },
  { text: 'ngoẵng', telex: 'ngoawxng', vni: 'ngoang84' },
  { text: 'kẽ', telex: 'kex', vni: 'ke4' },
];
