import type { Place } from '../domain/rule/finding.ts';

const REPORT_FIELDS: Readonly<Record<string, string>> = {
  date: 'đến ô ngày báo cáo',
  number: 'đến ô số báo cáo',
  period: 'đến kỳ số liệu',
  signer: 'đến ô người ký',
};

/** Words of a link that leads to a place: `đến ô “Đang giải quyết”`. `name`: the label, or the field. */
export function placeText(kind: Place['kind'], name: string): string {
  switch (kind) {
    case 'figure':
      return `đến ô “${name}”`;
    case 'narrative':
      return 'đến lời văn';
    case 'statement':
      return 'đến câu này';
    case 'section':
      return 'đến đề mục';
    case 'reference':
      return 'đến trang Sổ văn bản';
    case 'report':
      return REPORT_FIELDS[name] ?? 'đến thông tin chung';
  }
}
