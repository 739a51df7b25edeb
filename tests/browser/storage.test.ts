import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { createJournal } from '../../src/storage/journal.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import { createWriteQueue, type SaveState } from '../../src/storage/write-queue.ts';
import { newStorage, openStorage } from '../storage/open-storage.ts';
import { openingOf, report, reportAt, workspace } from '../storage/records.ts';
import { openDatabase } from './open-database.ts';

let count = 0;
let name = '';

beforeEach(() => {
  localStorage.clear();
  count += 1;
  name = `thu-${String(count)}`;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const hasDatabase = async () =>
  (await indexedDB.databases()).some((database) => database.name === name);

/** Clears the site's data as the browser's own settings would, while the page is open. */
async function clearSiteData(storageTypes: string): Promise<void> {
  const send = Reflect.get(cdp(), 'send') as (method: string, params: object) => Promise<unknown>;
  await send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes });
}

describe('two tabs', () => {
  it('write one after the other, and neither over the other', async () => {
    const a = await openStorage(name);
    await a.storage.put(recordsOf(workspace));
    const b = await openStorage(name);
    const results = await Promise.all([
      a.storage.put([reportAt(1, 'Của A')]),
      b.storage.put([reportAt(1, 'Của B')]),
    ]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const winner = results[0].ok ? 'Của A' : 'Của B';
    expect(openingOf((await openStorage(name)).stored)).toBe(winner);
  });

  it('agree on one database when they start together', async () => {
    const [a, b] = await Promise.all([openStorage(name), openStorage(name)]);
    expect(await a.storage.put([reportAt(0, 'Một')])).toMatchObject({ ok: true });
    expect(await b.storage.put([reportAt(1, 'Hai')])).toMatchObject({ ok: true });
  });

  it('of an older and a newer build: the older one stops writing', async () => {
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Cũ')]);
    const newer = await openDatabase(name, (schemaVersion + 1) * 10);
    expect(told).toEqual(['stale']);
    expect(await storage.put([reportAt(1, 'Ghi đè')])).toEqual({
      ok: false,
      reason: { code: 'stale-build' },
    });
    newer.close();
    expect(await newStorage(name).storage.load()).toMatchObject({
      ok: false,
      reason: { code: 'newer-data', stored: schemaVersion + 1, known: schemaVersion },
    });
    expect((await openDatabase(name)).version).toBe((schemaVersion + 1) * 10);
  });
});

describe('a database that does not open', () => {
  it('because another tab holds on to an older one, is told and opens later', async () => {
    const holding = await openDatabase(name, 5);
    const { storage } = newStorage(name, 300);
    expect(await storage.load()).toEqual({
      ok: false,
      reason: { code: 'unavailable', detail: 'blocked' },
    });
    holding.close();
    expect(await storage.load()).toMatchObject({ ok: true });
  });

  it('because it never answers, is told in time', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      () => new EventTarget() as IDBOpenDBRequest,
    );
    expect(await newStorage(name, 100).storage.load()).toEqual({
      ok: false,
      reason: { code: 'unavailable', detail: 'timed-out' },
    });
  });
});

describe('site data cleared while the page is open', () => {
  it('is noticed within a second, and no empty database takes the place of the lost one', async () => {
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await clearSiteData('indexeddb');
    await vi.waitFor(
      () => {
        expect(told).toHaveLength(1);
      },
      { timeout: 1000 },
    );
    expect(told[0]).toMatch(/^gone /);
    expect(await storage.put([reportAt(1, 'Hai')])).toMatchObject({
      ok: false,
      reason: { code: 'gone' },
    });
    expect(await hasDatabase()).toBe(false);
    expect(await newStorage(name).storage.load()).toMatchObject({
      ok: false,
      reason: { code: 'emptied' },
    });
  });

  it('can be set up anew with what is still in memory', async () => {
    const { storage } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await clearSiteData('all');
    await vi.waitFor(async () => {
      expect(await storage.put([reportAt(1, 'Hai')])).toMatchObject({ ok: false });
    });
    expect(await storage.load()).toMatchObject({ ok: true });
    expect(await storage.replaceAll(workspace)).toMatchObject({ ok: true });
    expect((await openStorage(name)).stored.reports).toHaveLength(1);
  });
});

describe('a database deleted between a commit and its answer', () => {
  it('is told as lost, and what was committed not as saved', async () => {
    let isDeleted = false;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
    const open = IDBDatabase.prototype.transaction;
    // Dexie takes hold of it when it opens.
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      const transaction = open.apply(this, given);
      transaction.addEventListener('complete', () => {
        if (isDeleted)
          this.dispatchEvent(Object.assign(new Event('versionchange'), { newVersion: null }));
      });
      return transaction;
    });
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    isDeleted = true;
    expect(await storage.put([reportAt(1, 'Hai')])).toEqual({
      ok: false,
      reason: { code: 'gone', detail: 'deleted' },
    });
    expect(told).toEqual(['gone deleted']);
  });
});

describe('a connection the browser drops while the data stay', () => {
  it('is opened again, and the next write succeeds', async () => {
    const native = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { storage, told } = await openStorage(name);
    await storage.put([reportAt(0, 'Một')]);
    await storage.put([reportAt(1, 'Hai')]);
    const connection = native.mock.contexts.at(-1);
    if (!(connection instanceof IDBDatabase)) throw new Error('No connection seen');
    connection.close();
    connection.dispatchEvent(new Event('close'));
    expect(await storage.put([reportAt(2, 'Ba')])).toMatchObject({ ok: true });
    expect(told).toEqual([]);
  });
});

describe('typing', () => {
  it('of 500 letters as fast as it goes ends with the last state stored', async () => {
    const { storage } = await openStorage(name);
    const puts = vi.spyOn(storage, 'put');
    const states: SaveState[] = [];
    const queue = createWriteQueue(storage, { onState: (state) => states.push(state) });
    let text = '';
    for (let letter = 0; letter < 500; letter += 1) {
      text += 'ế';
      queue.enqueue([reportAt(0, text)]);
      if (letter % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await queue.flush();
    expect(queue.state).toMatchObject({ state: 'saved' });
    expect(states.some(({ state }) => state === 'failed')).toBe(false);
    expect(puts.mock.calls.length).toBeLessThan(100);
    const { stored } = await openStorage(name);
    expect(openingOf(stored)).toBe(text);
    expect(stored.reports[0]?.rev).toBe(puts.mock.calls.length);
  });

  it('that was not saved when the page died is found by the next page', async () => {
    const first = await openStorage(name);
    await first.storage.put(recordsOf(workspace));
    const stored = (await openStorage(name)).stored;
    const dying = createJournal(() => localStorage);
    dying.replay(stored);
    dying.note({
      kind: 'report',
      id: report.id,
      path: ['narratives', 'opening'],
      value: 'Chưa kịp lưu',
    });
    const next = await openStorage(name);
    const journal = createJournal(() => localStorage);
    const replay = journal.replay(next.stored);
    expect(replay.replayed).toBe(1);
    const queue = createWriteQueue(next.storage, {
      onState: () => undefined,
      onSaved: (kind, id) => {
        journal.settle(kind, id);
      },
    });
    queue.enqueue(replay.touched);
    await queue.flush();
    const after = await openStorage(name);
    expect(openingOf(after.stored)).toBe('Chưa kịp lưu');
    expect(createJournal(() => localStorage).replay(after.stored).replayed).toBe(0);
  });
});

describe('a failing disk', () => {
  type Fault = (
    store: IDBObjectStore,
    value: unknown,
    put: IDBObjectStore['put'],
  ) => IDBRequest<IDBValidKey>;
  const faults: [string, string, Fault][] = [
    [
      'is full',
      'quota',
      () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    ],
    [
      'gives up the transaction',
      'failed',
      (store, value, put) => {
        const request = put.call(store, value);
        store.transaction.abort();
        return request;
      },
    ],
    [
      'has an unknown error',
      'failed',
      () => {
        throw new DOMException('internal', 'UnknownError');
      },
    ],
    ['never answers', 'timed-out', () => new EventTarget() as IDBRequest<IDBValidKey>],
  ];

  it.each(faults)(
    'that %s: memory stays, alarm, and all is saved afterwards',
    async (_, code, fault) => {
      const { storage } = await openStorage(name, 300);
      await storage.put([reportAt(0, 'Trước')]);
      const put = Reflect.get(IDBObjectStore.prototype, 'put');
      const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        return fault(this, value, put);
      });
      const states: SaveState[] = [];
      const queue = createWriteQueue(storage, { onState: (state) => states.push(state) });
      queue.enqueue([reportAt(1, 'Sau')]);
      await queue.flush();
      expect(queue.state).toMatchObject({ state: 'failed', reason: { code }, pending: 1 });
      expect(states.some(({ state }) => state === 'saved')).toBe(false);
      failing.mockRestore();
      expect(openingOf((await openStorage(name)).stored)).toBe('Trước');
      queue.retry();
      await queue.flush();
      expect(queue.state).toMatchObject({ state: 'saved' });
      expect(openingOf((await openStorage(name)).stored)).toBe('Sau');
    },
  );
});

describe('an upgrade', () => {
  it('is not started while Dexie would patch a newer database', async () => {
    const newer = new Dexie(name);
    newer.version(schemaVersion + 1).stores({ meta: 'id', reports: 'id' });
    await newer.open();
    newer.close();
    await newStorage(name).storage.load();
    const after = await openDatabase(name);
    expect(after.version).toBe((schemaVersion + 1) * 10);
    expect([...after.objectStoreNames]).toEqual(['meta', 'reports']);
  });
});
