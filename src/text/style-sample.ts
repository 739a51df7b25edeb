/** What the page of sample text says, on which an organisation sees how its choices set a report. */
export const styleSample = {
  name: 'BÁO CÁO',
  subject: 'Kết quả công tác (trang mẫu để xem cách trình bày)',
  blocks: [
    { kind: 'heading', level: 1, number: 'I.', text: 'KẾT QUẢ THỰC HIỆN' },
    { kind: 'heading', level: 2, number: '1.', text: 'Tiêu đề của khoản' },
    {
      kind: 'paragraph',
      text: 'Đoạn này cho thấy cỡ chữ, khoảng lùi đầu dòng, giãn dòng và lề của trang. Khi đổi một lựa chọn ở trên, trang này được vẽ lại ngay, và mọi báo cáo của đơn vị được in theo lựa chọn đó.',
    },
    {
      kind: 'paragraph',
      text: 'Đoạn thứ hai cho thấy khoảng cách giữa hai đoạn. Các lựa chọn đều nằm trong khoảng mà Nghị định 30/2020/NĐ-CP cho phép, nên chọn theo thói quen của đơn vị.',
    },
    { kind: 'heading', level: 4, number: 'a)', text: 'Tiêu đề của điểm' },
    { kind: 'paragraph', text: '- Gạch đầu dòng thứ nhất;' },
    { kind: 'paragraph', text: '- Gạch đầu dòng thứ hai.' },
  ],
} as const;
