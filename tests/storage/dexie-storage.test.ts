import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDexieStorage } from '../../src/storage/dexie-storage.ts';
import { forgetInstance } from '../../src/storage/instance-marker.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import { plainLayout, type RowLayout } from '../../src/storage/row-layout.ts';
import type { StoredRecord } from '../../src/storage/storage.ts';
import { memoryStore } from './memory-store.ts';
import { newStorage, openStorage } from './open-storage.ts';
import { openingOf, organisation, report, reportAt, workspace } from './records.ts';

let count = 0;
let name = '';

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStore());
  count += 1;
  name = `thu-${String(count)}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The database as another program sees it. */
async function raw(): Promise<Dexie> {
  return new Dexie(name).open();
}

/** A storage in whose first reading something happens to the database, before what was read is handed out. */
function disturbedStorage(disturb: () => Promise<unknown>) {
  let isFirst = true;
  const layout: RowLayout = {
    ...plainLayout,
    async fromRows(rows) {
      if (isFirst) await disturb();
      isFirst = false;
      return plainLayout.fromRows(rows);
    },
  };
  return openDexieStorage({
    name,
    layout,
    onStale: () => undefined,
    onGone: () => undefined,
  });
}

describe('a load in the middle of which', () => {
  it('the database is deleted gives nothing out as if it were still stored', async () => {
    const { storage: before } = await openStorage(name);
    await before.put(recordsOf(workspace));
    before.close();
    const storage = disturbedStorage(() => Dexie.delete(name));
    expect(await storage.load()).toMatchObject({ ok: false, reason: { code: 'emptied' } });
  });

  it('a newer build takes the database is refused at once', async () => {
    const { storage: before } = await openStorage(name);
    await before.put(recordsOf(workspace));
    before.close();
    const storage = disturbedStorage(async () => {
      const newer = new Dexie(name);
      newer.version(99).stores({});
      await newer.open();
      newer.close();
    });
    expect(await storage.load()).toMatchObject({ ok: false, reason: { code: 'newer-data' } });
  });
});

describe('several loads', () => {
  it('at once take nothing from each other', async () => {
    const { storage, told } = newStorage(name);
    const loads = await Promise.all([storage.load(), storage.load(), storage.load()]);
    expect(loads.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await storage.put([reportAt(0, 'Một')])).toMatchObject({ ok: true });
    await Dexie.delete(name);
    expect(told).toEqual(['gone deleted']);
  });

  it.each([0, 1, 5])('and a close %i turns later: nothing is opened after it', async (turns) => {
    const { storage } = newStorage(name);
    const loading = storage.load();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    storage.close();
    expect(await loading).toMatchObject({ ok: false, reason: { code: 'unavailable' } });
    expect(await storage.put([reportAt(0, 'Một')])).toMatchObject({
      reason: { code: 'failed', detail: 'not-open' },
    });
  });

  it('and a write between: it is refused, and does not end what is loaded after it', async () => {
    const { storage, told } = await openStorage(name);
    const writing = storage.put([reportAt(0, 'Một')]);
    const loading = storage.load();
    expect(await writing).toMatchObject({ ok: false });
    expect(await loading).toMatchObject({ ok: true });
    expect(told).toEqual([]);
    expect(await storage.put([reportAt(0, 'Hai')])).toMatchObject({ ok: true });
  });

  it('and a write that was asked for before and is sealed only after: it is refused', async () => {
    let seal: () => void = () => undefined;
    const sealed = new Promise<void>((resolve) => {
      seal = resolve;
    });
    const layout: RowLayout = {
      ...plainLayout,
      async toRow(table, record) {
        await sealed;
        return plainLayout.toRow(table, record);
      },
    };
    const quiet = { onStale: () => undefined, onGone: () => undefined };
    const storage = openDexieStorage({ name, layout, ...quiet });
    await storage.load();
    const writing = storage.put([reportAt(0, 'Của lúc trước')]);
    await storage.load();
    seal();
    expect(await writing).toMatchObject({ ok: false, reason: { detail: 'not-open' } });
    expect((await openStorage(name)).stored.reports).toEqual([]);
  });

  it('of an emptied database: what is written then is told why it cannot be', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await Dexie.delete(name);
    await storage.load();
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual({
      ok: false,
      reason: { code: 'gone', detail: 'emptied' },
    });
  });
});

it('a database that is not to be made where there is none is gone, for the writes that follow', async () => {
  const quiet = { onStale: () => undefined, onGone: () => undefined };
  const storage = openDexieStorage({ name, create: false, ...quiet });
  expect(await storage.load()).toMatchObject({ ok: false, reason: { detail: 'no-database' } });
  expect(await storage.put([reportAt(0, 'Một')])).toEqual({
    ok: false,
    reason: { code: 'gone', detail: 'deleted' },
  });
  expect(await Dexie.exists(name)).toBe(false);
});

describe('saving and loading', () => {
  it('gives back every record as it was, one revision further', async () => {
    const { storage } = await openStorage(name);
    expect(await storage.put(recordsOf(workspace))).toEqual({ ok: true, value: undefined });
    const { stored } = await openStorage(name);
    expect(stored).toEqual({
      organisations: workspace.organisations.map((one) => ({ ...one, rev: 1 })),
      figureSets: workspace.figureSets.map((one) => ({ ...one, rev: 1 })),
      reports: workspace.reports.map((one) => ({ ...one, rev: 1 })),
      references: workspace.references.map((one) => ({ ...one, rev: 1 })),
      issues: workspace.issues.map((one) => ({ ...one, rev: 1 })),
    });
  });

  it('dates every write in the row that names the database', async () => {
    const { storage } = await openStorage(name);
    const before = new Date().toISOString();
    await storage.put([reportAt(0, 'Một')]);
    const meta: unknown = await (await raw()).table('meta').get('database');
    expect(meta).toMatchObject({ schemaVersion });
    expect(String(Reflect.get(Object(meta), 'lastWrite')) >= before).toBe(true);
  });

  it('removes only a record that is still at its revision, and is content when it is gone', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await storage.put([reportAt(1, 'Hai')]);
    expect(await storage.remove([reportAt(1, 'Một')])).toMatchObject({
      ok: false,
      reason: { code: 'conflict' },
    });
    expect(await storage.remove([reportAt(2, 'Hai')])).toMatchObject({ ok: true });
    expect(await storage.remove([reportAt(2, 'Hai')])).toMatchObject({ ok: true });
    expect((await openStorage(name)).stored.reports).toEqual([]);
  });

  it('makes no write before it has loaded, nor after it was closed', async () => {
    const { storage } = newStorage(name);
    const refused = { ok: false, reason: { code: 'failed', detail: 'not-open' } };
    expect(await storage.put([reportAt(0, 'Một')])).toEqual(refused);
    await storage.load();
    storage.close();
    expect(await storage.put([reportAt(0, 'Một')])).toEqual(refused);
  });
});

describe('compare-and-swap', () => {
  const conflict = { ok: false, reason: { code: 'conflict', kind: 'report', id: report.id } };

  it('lets the first of two tabs win and tells the second', async () => {
    const a = await openStorage(name);
    await a.storage.put([reportAt(0, 'Chung')]);
    const b = await openStorage(name);
    expect(await a.storage.put([reportAt(1, 'Của A')])).toMatchObject({ ok: true });
    expect(await b.storage.put([reportAt(1, 'Của B')])).toEqual(conflict);
    expect(openingOf((await openStorage(name)).stored)).toBe('Của A');
  });

  it('writes nothing of a batch of which one record conflicts', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    const batch: StoredRecord[] = [
      { kind: 'organisation', record: organisation },
      reportAt(0, 'Hai'),
    ];
    expect(await storage.put(batch)).toEqual(conflict);
    expect((await openStorage(name)).stored.organisations).toEqual([]);
  });

  it('refuses to bring back a record that another tab removed', async () => {
    const a = await openStorage(name);
    await a.storage.put([reportAt(0, 'Một')]);
    const b = await openStorage(name);
    await b.storage.remove([reportAt(1, 'Một')]);
    expect(await a.storage.put([reportAt(1, 'Hai')])).toEqual(conflict);
  });

  it('knows its own write again when it was reported as failed and landed after all', async () => {
    const { storage } = await openStorage(name, 400);
    await storage.put([reportAt(0, 'Một')]);
    // The disk is slow: the transaction commits, and its answer does not come in time.
    const landed = holdBackAnswers();
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual({
      ok: false,
      reason: { code: 'timed-out' },
    });
    landed.restore();
    expect(await storage.put([reportAt(1, 'Ba')])).toMatchObject({ ok: true });
    expect(await storage.put([reportAt(2, 'Bốn')])).toMatchObject({ ok: true });
    expect(openingOf((await openStorage(name)).stored)).toBe('Bốn');
  });

  it('still finds the conflict when another tab wrote over that write', async () => {
    const { storage } = await openStorage(name, 400);
    await storage.put([reportAt(0, 'Một')]);
    const landed = holdBackAnswers();
    await storage.put([reportAt(1, 'Hai')]);
    landed.restore();
    const b = await openStorage(name);
    expect(await b.storage.put([reportAt(2, 'Của B')])).toMatchObject({ ok: true });
    expect(await storage.put([reportAt(1, 'Ba')])).toEqual(conflict);
    expect(openingOf((await openStorage(name)).stored)).toBe('Của B');
  });
});

/** Transactions commit, but the page hears of it only when `restore` is called. */
function holdBackAnswers() {
  const held: (() => void)[] = [];
  const dispatch = Reflect.get(IDBTransaction.prototype, 'dispatchEvent');
  const spy = vi.spyOn(IDBTransaction.prototype, 'dispatchEvent').mockImplementation(function (
    this: IDBTransaction,
    event: Event,
  ) {
    if (event.type !== 'complete' || this.mode !== 'readwrite') return dispatch.call(this, event);
    held.push(() => dispatch.call(this, event));
    return true;
  });
  return {
    restore: () => {
      spy.mockRestore();
      held.forEach((release) => {
        release();
      });
    },
  };
}

/** Databases open, after the first `free` of them, but the page hears of it only when `restore` is called. */
function holdBackOpens(free: number) {
  const held: (() => void)[] = [];
  let opens = 0;
  const dispatch = Reflect.get(IDBOpenDBRequest.prototype, 'dispatchEvent');
  const spy = vi.spyOn(IDBOpenDBRequest.prototype, 'dispatchEvent').mockImplementation(function (
    this: IDBOpenDBRequest,
    event: Event,
  ) {
    if (event.type === 'success') opens += 1;
    if (event.type !== 'success' || opens <= free) return dispatch.call(this, event);
    held.push(() => dispatch.call(this, event));
    return true;
  });
  return {
    restore: () => {
      spy.mockRestore();
      held.forEach((release) => {
        release();
      });
    },
  };
}

describe('faults of the browser', () => {
  it('names a full disk, and goes on when there is room again', async () => {
    const { storage } = await openStorage(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await storage.put([reportAt(0, 'Một')])).toEqual({
      ok: false,
      reason: { code: 'quota' },
    });
    put.mockRestore();
    expect(await storage.put([reportAt(0, 'Một')])).toMatchObject({ ok: true });
  });

  it('names an aborted transaction and leaves nothing of it', async () => {
    const { storage } = await openStorage(name);
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = put.call(this, value);
      if (this.name === 'meta') this.transaction.abort();
      return request;
    });
    const result = await storage.put([reportAt(0, 'Một')]);
    expect(result).toMatchObject({ ok: false, reason: { code: 'failed' } });
    vi.restoreAllMocks();
    expect((await openStorage(name)).stored.reports).toEqual([]);
  });

  it('stops waiting for a write that never ends', async () => {
    const { storage } = await openStorage(name, 400);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(
      // A request that nothing will ever answer.
      () => new EventTarget() as IDBRequest,
    );
    expect(await storage.put([reportAt(0, 'Một')])).toEqual({
      ok: false,
      reason: { code: 'timed-out' },
    });
    vi.restoreAllMocks();
    expect(await storage.put([reportAt(0, 'Hai')])).toMatchObject({ ok: true });
    expect(openingOf((await openStorage(name)).stored)).toBe('Hai');
  });

  it('ends a write that hangs, so that it does not hold up the next one', async () => {
    const { storage } = await openStorage(name, 400);
    const get = Reflect.get(IDBObjectStore.prototype, 'get');
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      // The transaction has always something to do and never comes to its end.
      const keepBusy = () => {
        get.call(this, 'x').onsuccess = keepBusy;
      };
      keepBusy();
      return new EventTarget() as IDBRequest<unknown>;
    });
    expect(await storage.put([reportAt(0, 'Một')])).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect(await storage.put([reportAt(0, 'Hai')])).toMatchObject({ ok: true });
  });

  it('holds up nobody by an open that was given up and came to its end later', async () => {
    await (await openStorage(name)).storage.put([reportAt(0, 'Một')]);
    const late = holdBackOpens(1);
    const { storage } = newStorage(name, 200);
    expect(await storage.load()).toEqual({
      ok: false,
      reason: { code: 'unavailable', detail: 'timed-out' },
    });
    late.restore();
    await Dexie.delete(name);
    expect(await Dexie.exists(name)).toBe(false);
  });

  it('says so when the browser has no IndexedDB', async () => {
    const { indexedDB: kept } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const { storage } = newStorage(name);
    expect(await storage.load()).toEqual({
      ok: false,
      reason: { code: 'unavailable', detail: 'no-indexeddb' },
    });
    globalThis.indexedDB = kept;
  });

  it('refuses a record of a wrong shape before anything is written', async () => {
    const { storage } = await openStorage(name);
    const wrong = structuredClone(report);
    Reflect.set(wrong.narratives, 'opening', 5);
    const result = await storage.put([
      { kind: 'organisation', record: organisation },
      { kind: 'report', record: wrong },
    ]);
    expect(result).toMatchObject({ ok: false, reason: { code: 'failed' } });
    expect(JSON.stringify(result)).toContain('narratives.opening');
    expect((await openStorage(name)).stored.organisations).toEqual([]);
  });

  it('does not open over a damaged row, and says where it is', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    const other = await raw();
    await other.table('reports').update(report.id, { done: 'không phải danh sách' });
    other.close();
    const loaded = await newStorage(name).storage.load();
    expect(loaded).toMatchObject({ ok: false, reason: { code: 'damaged' } });
    expect(JSON.stringify(loaded)).toContain(`reports/${report.id} done`);
  });
});

describe('which database this is', () => {
  it('stops for good when the database was emptied under it, and tells once', async () => {
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    const other = await raw();
    await Promise.all(other.tables.map((table) => table.clear()));
    other.close();
    const gone = { ok: false, reason: { code: 'gone', detail: 'emptied' } };
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual(gone);
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual(gone);
    expect(told).toEqual(['gone emptied']);
  });

  it('lets go of a database that is deleted elsewhere and never makes it anew', async () => {
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await Dexie.delete(name);
    expect(told).toEqual(['gone deleted']);
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual({
      ok: false,
      reason: { code: 'gone', detail: 'deleted' },
    });
    expect(await Dexie.exists(name)).toBe(false);
  });

  it('does not take an emptied database for a first visit, until it is told to', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await Dexie.delete(name);
    expect(await newStorage(name).storage.load()).toMatchObject({
      ok: false,
      reason: { code: 'emptied' },
    });
    // A second look must not find the database that the first one made.
    expect(await newStorage(name).storage.load()).toMatchObject({
      ok: false,
      reason: { code: 'emptied' },
    });
    forgetInstance(name);
    expect(await newStorage(name).storage.load()).toMatchObject({ ok: true });
  });

  it('still knows of the lost work when a restore was begun and never ended', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await Dexie.delete(name);
    const emptied = { ok: false, reason: { code: 'emptied' } };
    const rescue = newStorage(name).storage;
    expect(await rescue.load('emptied')).toMatchObject({ ok: true });
    // The page was killed here, before anything was written.
    rescue.close();
    expect(await newStorage(name).storage.load()).toMatchObject(emptied);
    const again = newStorage(name).storage;
    expect(await again.load('emptied')).toMatchObject({ ok: true });
    expect(await again.replaceAll(workspace)).toMatchObject({ ok: true });
    expect((await openStorage(name)).stored.reports).toHaveLength(1);
  });

  it('takes a database whose last record was removed for what it is', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await storage.remove([reportAt(1, 'Một')]);
    expect(await newStorage(name).storage.load()).toMatchObject({ ok: true });
  });

  it('replaces everything at once and shuts out tabs that hold what was there before', async () => {
    const a = await openStorage(name);
    await a.storage.put([reportAt(0, 'Trước')]);
    const b = await openStorage(name);
    expect(await a.storage.replaceAll(workspace)).toMatchObject({ ok: true });
    expect(await b.storage.put([reportAt(1, 'Của B')])).toEqual({
      ok: false,
      reason: { code: 'gone', detail: 'replaced' },
    });
    expect(b.told).toEqual(['gone replaced']);
    expect(await a.storage.put([reportAt(1, 'Sau')])).toMatchObject({ ok: true });
    const { stored } = await openStorage(name);
    expect(openingOf(stored)).toBe('Sau');
    expect(stored.organisations).toHaveLength(1);
  });

  it('goes on with what it replaced when the answer came too late', async () => {
    const { storage, told } = await openStorage(name, 400);
    await storage.put([reportAt(0, 'Trước')]);
    const landed = holdBackAnswers();
    expect(await storage.replaceAll(workspace)).toMatchObject({ reason: { code: 'timed-out' } });
    landed.restore();
    expect(await storage.replaceAll(workspace)).toMatchObject({ ok: true });
    expect(told).toEqual([]);
  });

  it('keeps everything when a replacement fails half-way', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Trước')]);
    const twice = { ...workspace, references: [...workspace.references, ...workspace.references] };
    expect(await storage.replaceAll(twice)).toMatchObject({
      ok: false,
      reason: { code: 'failed' },
    });
    expect(openingOf((await openStorage(name)).stored)).toBe('Trước');
    expect(await storage.put([reportAt(1, 'Sau')])).toMatchObject({ ok: true });
  });
});

describe('newer builds', () => {
  it('refuses a newer database and leaves it untouched', async () => {
    const newer = new Dexie(name);
    newer.version(7).stores({ meta: 'id', reports: 'id' });
    await newer.open();
    newer.close();
    expect(await newStorage(name).storage.load()).toEqual({
      ok: false,
      reason: { code: 'newer-data', stored: 7, known: schemaVersion },
    });
    const after = await raw();
    expect(after.verno).toBe(7);
    expect(after.tables.map((table) => table.name).sort()).toEqual(['meta', 'reports']);
  });

  it('stops when a newer build upgrades in another tab', async () => {
    const { storage, told } = await openStorage(name);
    const newer = new Dexie(name);
    newer.version(schemaVersion + 1).stores({ meta: 'id', reports: 'id, organisationId' });
    await newer.open();
    expect(told).toEqual(['stale']);
    expect(await storage.put([reportAt(0, 'Cũ')])).toEqual({
      ok: false,
      reason: { code: 'stale-build' },
    });
    expect(await newer.table('reports').count()).toBe(0);
  });

  it('stops when only the recorded shape is newer', async () => {
    const { storage, told } = await openStorage(name);
    await (await raw()).table('meta').update('database', { schemaVersion: schemaVersion + 1 });
    expect(await storage.put([reportAt(0, 'Cũ')])).toEqual({
      ok: false,
      reason: { code: 'stale-build' },
    });
    expect(told).toEqual(['stale']);
    expect(await newStorage(name).storage.load()).toMatchObject({
      ok: false,
      reason: { code: 'newer-data', stored: schemaVersion + 1, known: schemaVersion },
    });
  });
});
