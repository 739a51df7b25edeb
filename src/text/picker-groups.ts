import type { ReferenceRole } from '../domain/reference/reference.ts';

const ROLES: Readonly<Record<ReferenceRole, string>> = {
  request: 'Văn bản yêu cầu báo cáo',
  basis: 'Văn bản căn cứ',
  issued: 'Văn bản đã ban hành',
  planned: 'Văn bản dự kiến ban hành',
};

/** Headings of what can be put into a text, and words that stand for parts of the report. */
export const pickerGroups = {
  section: 'Của mục này',
  indicators: 'Chỉ số tính sẵn',
  phrases: 'Tên đơn vị, kỳ báo cáo',
  blank: 'chưa có giá trị',
  roles: ROLES,
  words: [
    'đơn vị',
    'tên đầy đủ',
    'UBND',
    'cấp trên',
    'cơ quan nội vụ',
    'bộ phận một cửa',
    'cấp xã',
    'kỳ báo cáo',
    'kỳ tới',
    'từ ngày',
    'đến ngày',
    'năm',
    'năm trước',
    'văn bản yêu cầu',
  ],
} as const;
