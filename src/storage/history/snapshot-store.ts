import { fail, succeed, type Result } from '../../lib/result.ts';
import {
  createBackup,
  readBackup,
  type BackupContents,
  type BackupProblem,
} from '../backup-file.ts';
import { contentHash } from '../content-hash.ts';
import { recordsOf } from '../record-tables.ts';
import type { HistoryTable } from './history-database.ts';
import type { StoredWorkspace } from '../storage.ts';
import { packText, unpackText } from './pack-text.ts';
import {
  keptSnapshots,
  type Snapshot,
  type SnapshotHead,
  type SnapshotReason,
} from './snapshot.ts';

export type SnapshotProblem =
  | BackupProblem
  /** It is gone, or the browser cannot read it any more. */
  | { readonly code: 'unreadable'; readonly detail: string };

export interface SnapshotStore {
  /** The newest first. */
  list(): Promise<Result<readonly SnapshotHead[], string>>;
  /** Keeps everything as it is, unless the newest snapshot holds the same, and lets old ones go. */
  take(workspace: StoredWorkspace, reason: SnapshotReason): Promise<Result<void, string>>;
  /** What a snapshot holds, checked like any backup file. */
  read(id: number): Promise<Result<BackupContents, SnapshotProblem>>;
}

interface SnapshotOptions {
  readonly appVersion: string;
  readonly now: () => Date;
}

function headOf({ packed, ...rest }: Snapshot): SnapshotHead {
  return { ...rest, size: packed.byteLength };
}

function periodsIn({ figureSets }: StoredWorkspace): readonly string[] {
  const names = figureSets.map(
    ({ period }) => `${period.kind}-${String(period.year)}-${String(period.ordinal)}`,
  );
  return [...new Set(names)].sort();
}

/** Snapshots in the history database; a failure is a reason in the browser's words. */
export function snapshotStore(
  table: HistoryTable<Snapshot>,
  options: SnapshotOptions,
): SnapshotStore {
  const heads = async (): Promise<SnapshotHead[]> => (await table.readable()).map(headOf).reverse();
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(String(error));
    }
  };

  async function take(workspace: StoredWorkspace, reason: SnapshotReason): Promise<void> {
    if (recordsOf(workspace).length === 0) return;
    const now = options.now();
    const content = await contentHash(workspace);
    const [newest] = await heads();
    if (newest?.content === content) return;
    const backup = await createBackup(workspace, { appVersion: options.appVersion, now });
    const packed = await packText(backup.fileText);
    const id = Math.max(now.getTime(), (newest?.id ?? 0) + 1);
    const periods = periodsIn(workspace);
    const snapshot = { id, at: now.toISOString(), reason, content, periods, packed };
    await table.write([snapshot], []);
    const all = await heads();
    const kept = keptSnapshots(all, now);
    await table.write(
      [],
      all.map((one) => one.id).filter((one) => !kept.has(one)),
    );
  }

  return {
    list: () => attempt(heads),
    take: (workspace, reason) => attempt(() => take(workspace, reason)),
    async read(id) {
      const text = await attempt(async () => {
        const snapshot = await table.get(id);
        if (!snapshot) throw new Error('no such snapshot');
        return unpackText(snapshot.packed);
      });
      if (!text.ok) return fail({ code: 'unreadable', detail: text.reason });
      return readBackup(text.value);
    },
  };
}
