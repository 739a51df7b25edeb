import type { SectionState } from '../domain/report/evaluation.ts';

export const SECTION_STATE_LABELS: Readonly<Record<SectionState, string>> = {
  todo: 'Chưa làm',
  doing: 'Đang làm',
  done: 'Đã xong',
  problem: 'Có vấn đề',
};
