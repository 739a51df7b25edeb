/** A calendar day by its numbers; `month` 1–12. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isRealDay({ year, month, day }: DayParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `{ year: 2023, month: 6, day: 9 }` → `2023-06-09` */
export function toIsoDay({ year, month, day }: DayParts): string {
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}

/** `2023-06-09` → its numbers. The caller has a day that exists. */
export function isoDayParts(isoDay: string): DayParts {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = isoDay.split('-').map(Number);
  return { year, month, day };
}

const MS_PER_DAY = 86_400_000;

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10);
}
