import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openHistory } from '../../src/storage/history/history-database.ts';
import { keptSnapshots, type SnapshotHead } from '../../src/storage/history/snapshot.ts';
import { snapshotStore } from '../../src/storage/history/snapshot-store.ts';
import { emptyWorkspace, report, workspace } from './records.ts';

function head(at: string, more: Partial<SnapshotHead> = {}): SnapshotHead {
  const id = Date.parse(at);
  return { id, at, reason: 'working', content: at, periods: [], size: 1, ...more };
}

describe('which snapshots are kept', () => {
  const now = new Date(2026, 10, 22, 10);
  const day = (offset: number, hour = 9) =>
    new Date(now.getTime() - offset * 86_400_000 + (hour - 10) * 3_600_000).toISOString();
  const kept = (heads: readonly SnapshotHead[]): readonly string[] => {
    const ids = keptSnapshots(heads, now);
    return heads.filter(({ id }) => ids.has(id)).map(({ at }) => at);
  };

  it('the last three of today, the last of every other day, none older than 14 days', () => {
    const today = [day(0, 6), day(0, 7), day(0, 8), day(0, 9)];
    const before = [day(1, 8), day(1, 9), day(13), day(15)];
    expect(kept([...today, ...before].map((at) => head(at)))).toEqual([
      ...today.slice(1),
      day(1, 9),
      day(13),
    ]);
  });

  it('all that were taken before an act of the last 14 days', () => {
    const heads = [
      head(day(2, 7), { reason: 'restore' }),
      head(day(2, 8)),
      head(day(2, 9)),
      head(day(20), { reason: 'restore' }),
    ];
    expect(kept(heads)).toEqual([day(2, 7), day(2, 9)]);
  });

  it('the last of each period for good', () => {
    const heads = [
      head(day(400), { periods: ['half-2025-1'] }),
      head(day(300), { periods: ['half-2025-1'] }),
      head(day(200), { periods: ['year-2025-1'] }),
    ];
    expect(kept(heads)).toEqual([day(300), day(200)]);
  });
});

describe('the store of snapshots', () => {
  let minute = 0;
  const open = (name: string) =>
    snapshotStore(openHistory(name).snapshots, {
      appVersion: '0',
      now: () => new Date(Date.parse('2026-11-22T02:00:00Z') + (minute += 1) * 60_000),
    });

  it('gives back exactly what was there, after a check', async () => {
    const store = open('there-and-back');
    await store.take(workspace, 'opened');
    const listed = await store.list();
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.value).toMatchObject([{ reason: 'opened', periods: ['half-2023-1'] }]);
    const read = await store.read(listed.value[0]?.id ?? 0);
    expect(read).toMatchObject({ ok: true, value: { workspace } });
  });

  it('keeps the same only once, and nothing of nothing', async () => {
    const store = open('same');
    await store.take(emptyWorkspace, 'opened');
    await store.take(workspace, 'opened');
    const saved = { ...workspace, reports: [{ ...report, rev: 9 }] };
    await store.take(saved, 'working');
    expect(await store.list()).toMatchObject({ value: [{ reason: 'opened' }] });
    await store.take({ ...workspace, reports: [{ ...report, number: '7' }] }, 'working');
    expect(await store.list()).toMatchObject({ value: [{ reason: 'working' }, {}] });
  });

  it('refuses a snapshot that was damaged', async () => {
    const table = openHistory('damaged').snapshots;
    const store = snapshotStore(table, { appVersion: '0', now: () => new Date() });
    await store.take(workspace, 'opened');
    const [row] = await table.all();
    if (!row) throw new Error('Nothing was kept');
    const packed = Uint8Array.from(row.packed, (byte, at) => (at === 200 ? byte ^ 1 : byte));
    await table.write([{ ...row, packed }], []);
    expect(await store.read(row.id)).toMatchObject({ ok: false });
    expect(await store.read(row.id + 1)).toMatchObject({ reason: { code: 'unreadable' } });
  });
});
