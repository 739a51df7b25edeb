const DAY_MS = 24 * 60 * 60 * 1000;

/** `hôm nay`, `hôm qua`, `3 ngày trước`, by the calendar of this computer. */
export function daysAgo(at: string, now: Date): string {
  const midnight = (time: Date) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(new Date(at))) / DAY_MS);
  if (days <= 0) return 'hôm nay';
  return days === 1 ? 'hôm qua' : `${String(days)} ngày trước`;
}

/** Longer names of folders would not fit the line. */
const LONGEST_NAME = 14;

interface BackupFolder {
  readonly name: string | null;
  readonly isWorking: boolean;
}

/**
 * How old the last backup file is, in the words of the line beside the save state:
 * `Sao lưu: hôm qua`, `Sao lưu vào “Du phong”: hôm nay`, `… hôm qua, đang dừng`.
 */
export function backupAge(
  at: string | null,
  now: Date,
  folder: BackupFolder | null = null,
): string {
  const age = at === null ? 'chưa có' : daysAgo(at, now);
  if (typeof folder?.name !== 'string') return `Sao lưu: ${age}`;
  const { name, isWorking } = folder;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return `Sao lưu vào “${short}”: ${age}${isWorking ? '' : ', đang dừng'}`;
}
