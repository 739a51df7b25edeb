/** Why a snapshot was taken. The acts that change much at once take one before they begin. */
export type SnapshotReason =
  'opened' | 'working' | 'restore' | 'reopen' | 'next-period' | 'template' | 'sheet' | 'remove-all';

/** Everything there was at one moment, as a backup file packed small. */
export interface Snapshot {
  /** Grows with time. */
  readonly id: number;
  /** ISO 8601 */
  readonly at: string;
  readonly reason: SnapshotReason;
  /** SHA-256 of what was kept, so that the same is not kept twice. */
  readonly content: string;
  /** The periods that are in it, such as `half-2023-1`: one snapshot of each is kept for good. */
  readonly periods: readonly string[];
  /** gzip of the backup file's text. */
  readonly packed: Uint8Array;
}

/** What lists need: all but the data. */
export type SnapshotHead = Omit<Snapshot, 'packed'> & { /** Bytes. */ readonly size: number };

const TODAY = 3;
const DAYS = 14;

const dayOf = (at: string): string => new Date(at).toDateString();

/**
 * Which snapshots to keep: the last three of today, the last of each of 14 days, the last that was
 * taken before each act of the last 14 days, and for good the last that holds each period.
 */
export function keptSnapshots(heads: readonly SnapshotHead[], now: Date): ReadonlySet<number> {
  const newest = [...heads].sort((one, other) => other.id - one.id);
  const kept = new Set<number>();
  const since = now.getTime() - DAYS * 86_400_000;
  const today = newest.filter(({ at }) => dayOf(at) === now.toDateString());
  today.slice(0, TODAY).forEach(({ id }) => kept.add(id));
  const days = new Set<string>();
  const periods = new Set<string>();
  for (const { id, at, reason, periods: holds } of newest) {
    const recent = Date.parse(at) >= since;
    if (recent && reason !== 'opened' && reason !== 'working') kept.add(id);
    if (recent && !days.has(dayOf(at))) {
      days.add(dayOf(at));
      kept.add(id);
    }
    for (const period of holds) {
      if (periods.has(period)) continue;
      periods.add(period);
      kept.add(id);
    }
  }
  return kept;
}
