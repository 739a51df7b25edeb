/** Abbreviations that need no explanation in an administrative report: bodies and signs of documents. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  'UBND HĐND MTTQ UBMTTQ TM KT TL TUQ VT QĐ NQ NĐ CP TTg KH BC TB CV CT TT TW QH BTV ISO TCVN QR CNTT VN TP KT-XH AN QP GD ĐT BHXH BHYT XHCN CHXHCN II III IV VI VII VIII IX XI XII XIII XIV XV XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII STT TTr ĐA HD CTr GM BB PL VNPT VPCP HTML PDF USB ID IP LAN WAN HN SV CD DVD KHKT SMS OTP'.split(
    ' ',
  ),
);

/** What offices write short, to offer the words. */
export const MEANINGS: Readonly<Record<string, string>> = {
  CCHC: 'cải cách hành chính',
  TTHC: 'thủ tục hành chính',
  KSTT: 'kiểm soát thủ tục',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  QPPL: 'quy phạm pháp luật',
  VBQPPL: 'văn bản quy phạm pháp luật',
  KNTC: 'khiếu nại, tố cáo',
  PAKN: 'phản ánh, kiến nghị',
  BCCI: 'bưu chính công ích',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  QLNN: 'quản lý nhà nước',
  TTĐT: 'thông tin điện tử',
  CSDL: 'cơ sở dữ liệu',
  CĐS: 'chuyển đổi số',
  BCĐ: 'Ban Chỉ đạo',
  'TN&TKQ': 'Tiếp nhận và Trả kết quả',
  TNTKQ: 'Tiếp nhận và Trả kết quả',
  BCHQS: 'Ban Chỉ huy Quân sự',
  NSNN: 'ngân sách nhà nước',
  YKCĐ: 'ý kiến chỉ đạo',
  CCCD: 'căn cước công dân',
  PCTN: 'phòng, chống tham nhũng',
  PBGDPL: 'phổ biến, giáo dục pháp luật',
  HTX: 'hợp tác xã',
};
