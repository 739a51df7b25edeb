import type { Amount } from './amounts.ts';

const PEOPLE = new Set([
  'người',
  'đồng chí',
  'đ/c',
  'cán bộ',
  'công chức',
  'viên chức',
  'đảng viên',
]);
const PROCEDURES = new Set(['thủ tục', 'thủ tục hành chính', 'tthc']);
export const DOCUMENTS = new Set([
  'văn bản',
  'kế hoạch',
  'quyết định',
  'thông báo',
  'báo cáo',
  'công văn',
  'nghị quyết',
  'tờ trình',
]);
/** What is counted, by its unit: people of whatever name are one kind, and so are procedures. */
export const kindOf = (unit: string | null): string | null =>
  unit === null ? null : PEOPLE.has(unit) ? 'người' : PROCEDURES.has(unit) ? 'thủ tục' : unit;

export const isWholeNumber = ({ percent, decimals }: Amount): boolean => !percent && decimals === 0;
