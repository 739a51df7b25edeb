const DAY_MS = 24 * 60 * 60 * 1000;

/** `hôm nay`, `hôm qua`, `3 ngày trước`, by the calendar of this computer. */
export function daysAgo(at: string, now: Date): string {
  const midnight = (time: Date) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(new Date(at))) / DAY_MS);
  if (days <= 0) return 'hôm nay';
  return days === 1 ? 'hôm qua' : `${String(days)} ngày trước`;
}

/** How old the last backup file is, in the words of the line beside the save state. */
export function backupAge(at: string | null, now: Date): string {
  return `Sao lưu: ${at === null ? 'chưa có' : daysAgo(at, now)}`;
}
