const DAY_MS = 24 * 60 * 60 * 1000;

/** How old the last backup file is, in the words of the line beside the save state. */
export function backupAge(at: string | null, now: Date): string {
  if (at === null) return 'Sao lưu: chưa có';
  const midnight = (time: Date) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(new Date(at))) / DAY_MS);
  if (days <= 0) return 'Sao lưu: hôm nay';
  return days === 1 ? 'Sao lưu: hôm qua' : `Sao lưu: ${String(days)} ngày trước`;
}
