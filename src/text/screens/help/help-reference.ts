import type { HelpSection } from './help-section.ts';

/** Keys and words. */
export const HELP_REFERENCE: readonly HelpSection[] = [
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
