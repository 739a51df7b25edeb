/** What documents are about, by the topics that templates use. */
const TOPICS: Readonly<Record<string, string>> = {
  plan: 'Kế hoạch, chỉ đạo, điều hành',
  inspect: 'Kiểm tra',
  propaganda: 'Tuyên truyền',
  scheme: 'Đề án, mô hình, sáng kiến',
  institution: 'Thể chế, văn bản QPPL',
  review: 'Rà soát, đơn giản hóa TTHC',
  tthc: 'Kiểm soát, công khai TTHC',
  onestop: 'Bộ phận Một cửa',
  apparatus: 'Tổ chức bộ máy',
  civilservice: 'Cán bộ, công chức',
  finance: 'Tài chính công',
  digital: 'Chính quyền số, công nghệ thông tin',
};

/** A topic in plain words; one that a template brings along is called by its section. */
export function topicLabel(topic: string, section: string): string {
  return TOPICS[topic] ?? section;
}
