import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RescueDesk } from '../../src/state/rescue-desk.svelte.ts';
import { planSalvage } from '../../src/state/salvage-plan.ts';
import { openHistory } from '../../src/storage/history/history-database.ts';
import { snapshotStore } from '../../src/storage/history/snapshot-store.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import type { BrokenRow, StoredWorkspace } from '../../src/storage/storage.ts';
import { changeRow, rowsOf } from '../storage/change-row.ts';
import { memoryStore } from '../storage/memory-store.ts';
import { newStorage, openStorage } from '../storage/open-storage.ts';
import { figureSet, openingOf, organisation, report, workspace } from '../storage/records.ts';

const brokenReport: BrokenRow = { kind: 'report', id: report.id };
const brokenFigures: BrokenRow = { kind: 'figureSet', id: figureSet.id };
const brokenOrganisation: BrokenRow = { kind: 'organisation', id: organisation.id };
const subPeriod = { ...figureSet, id: 'ky-con', name: 'Nửa cuối năm' };
const reportOfTwo = { ...report, subPeriods: { rest: subPeriod.id } };

describe('the plan', () => {
  it('takes what is broken from the copy, and keeps all that is newer', () => {
    const older = { ...report, narratives: { opening: 'Trước đó' } };
    const newer = { ...figureSet, rev: 9 };
    expect(
      planSalvage({ ...workspace, reports: [], figureSets: [newer] }, [brokenReport], {
        ...workspace,
        reports: [older],
      }),
    ).toEqual({
      workspace: { ...workspace, reports: [older], figureSets: [newer] },
      kept: 4,
      recovered: [brokenReport],
      lost: [],
      dependent: [],
    });
  });

  it('leaves out what has no copy', () => {
    expect(planSalvage({ ...workspace, reports: [] }, [brokenReport], null)).toMatchObject({
      workspace: { ...workspace, reports: [] },
      kept: 4,
      lost: [brokenReport],
      dependent: [],
    });
  });

  it.each([
    ['period', [subPeriod], brokenFigures],
    ['sub-period', [figureSet], { kind: 'figureSet', id: subPeriod.id }],
  ] as const)('shows no report without the figures of its %s', (_title, figureSets, broken) => {
    const sound = { ...workspace, reports: [reportOfTwo], figureSets };
    expect(planSalvage(sound, [broken], null)).toMatchObject({
      workspace: { ...workspace, reports: [], figureSets },
      kept: 4,
      lost: [broken],
      dependent: [brokenReport],
    });
  });

  it('is none without an organisation, unless the copy has it', () => {
    const sound = { ...workspace, organisations: [] };
    expect(planSalvage(sound, [brokenOrganisation], null)).toBeNull();
    expect(planSalvage(sound, [brokenOrganisation], workspace)).toMatchObject({
      workspace,
      kept: 4,
      recovered: [brokenOrganisation],
    });
  });
});

describe('the rescue screen over damage', () => {
  let count = 0;
  let name = '';
  const reload = vi.fn();

  beforeEach(async () => {
    vi.stubGlobal('localStorage', memoryStore());
    reload.mockClear();
    count += 1;
    name = `hong-${String(count)}`;
    const { storage } = await openStorage(name);
    await storage.put(recordsOf(workspace));
    storage.close();
    await changeRow(name, 'reports', report.id, () => ({ id: report.id, rev: 1, rest: 'nát' }));
  });

  /** The rescue desk as the page makes it, with a snapshot of each of these. */
  async function rescue(...snapshots: readonly StoredWorkspace[]) {
    const { storage } = newStorage(name);
    const history = openHistory(`${name}-history`);
    const clock = snapshots.map((_, index) => new Date(Date.UTC(2026, 10, 20 + index)));
    const now = () => clock.shift() ?? new Date();
    const kept = snapshotStore(history.snapshots, { appVersion: '1', now });
    for (const one of snapshots) await kept.take(one, 'opened');
    const loaded = await storage.load();
    if (loaded.ok || loaded.reason.code !== 'damaged') throw new Error('not damaged');
    const desk = new RescueDesk({ storage, snapshots: kept, reload, damage: loaded.reason });
    const salvage = await desk.salvage();
    if (!salvage) throw new Error('no salvage');
    return { desk, salvage, kept };
  }

  const aside = async () =>
    (await rowsOf(name)).meta?.filter((row) => Reflect.has(Object(row) as object, 'row'));

  it('keeps what can be read, with the report of the newest snapshot that has it', async () => {
    const wrote = (opening: string) => ({
      ...workspace,
      reports: [{ ...report, narratives: { opening } }],
    });
    const without = { ...workspace, reports: [] };
    const { salvage } = await rescue(wrote('Cũ'), wrote('Mới'), without);
    await salvage.look();
    expect(salvage.state).toMatchObject({
      state: 'ready',
      at: '2026-11-21T00:00:00.000Z',
      plan: { kept: 4, recovered: [brokenReport], lost: [] },
    });
    expect(await aside()).toEqual([]);
    await salvage.keep();
    expect(reload).toHaveBeenCalledOnce();
    expect(openingOf((await openStorage(name)).stored)).toBe('Mới');
    expect(await aside()).toMatchObject([{ row: { rest: 'nát' } }]);
  });

  it('sets a report aside that no snapshot has', async () => {
    const { salvage } = await rescue();
    await salvage.look();
    expect(salvage.state).toMatchObject({ at: null, plan: { lost: [brokenReport] } });
    await salvage.keep();
    const { stored } = await openStorage(name);
    expect(stored).toEqual({
      organisations: [{ ...organisation, rev: 1 }],
      figureSets: [{ ...figureSet, rev: 1 }],
      reports: [],
      references: workspace.references.map((one) => ({ ...one, rev: 1 })),
      issues: workspace.issues.map((one) => ({ ...one, rev: 1 })),
    });
    expect(await aside()).toHaveLength(1);
  });

  it('keeps nothing where no organisation can be read, and changes nothing', async () => {
    await changeRow(name, 'organisations', organisation.id, () => ({ id: organisation.id }));
    const before = await rowsOf(name);
    const { salvage } = await rescue();
    await salvage.look();
    expect(salvage.state).toEqual({ state: 'ready', plan: null, at: null });
    await salvage.keep();
    expect(reload).not.toHaveBeenCalled();
    expect(await rowsOf(name)).toEqual(before);
  });

  it('goes back to a snapshot whole, and keeps one of what could still be read', async () => {
    const { desk, kept } = await rescue(workspace);
    await desk.look();
    await desk.restoreSnapshot(desk.snapshots[0]?.id ?? 0);
    expect(reload).toHaveBeenCalledOnce();
    expect((await openStorage(name)).stored.reports).toHaveLength(1);
    expect(await aside()).toHaveLength(1);
    const listed = await kept.list();
    expect(listed.ok && listed.value[0]).toMatchObject({ reason: 'restore' });
    const partial = await kept.read(listed.ok ? (listed.value[0]?.id ?? 0) : 0);
    expect(partial.ok && partial.value.workspace.reports).toEqual([]);
  });
});
