import type { SectionState } from '../domain/report/evaluation.ts';
import type { Severity } from '../domain/template/catalogue.ts';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cần xem',
  info: 'Nhắc',
};

export const SECTION_STATE_LABELS: Readonly<Record<SectionState, string>> = {
  todo: 'Chưa làm',
  doing: 'Đang làm',
  done: 'Đã xong',
  problem: 'Có vấn đề',
};
