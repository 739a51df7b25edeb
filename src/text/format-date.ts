import type { IsoDate } from '../domain/period/period.ts';
import { isoDayParts } from '../lib/iso-day.ts';

// Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b: a zero before days below 10 and before months 1 and 2.
const dayText = (day: number): string => String(day).padStart(2, '0');
const monthText = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** `2023-06-09` → `09/6/2023` */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = isoDayParts(date);
  return `${dayText(day)}/${monthText(month)}/${year}`;
}

/** `2023-06-09` → `ngày 09 tháng 6 năm 2023` */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = isoDayParts(date);
  return `ngày ${dayText(day)} tháng ${monthText(month)} năm ${year}`;
}
