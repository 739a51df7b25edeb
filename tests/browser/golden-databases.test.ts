import { beforeEach, expect, it } from 'vitest';
import { createBackup, readBackup } from '../../src/storage/backup-file.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { goldenDatabase, type GoldenDatabase } from '../fixtures/shapes/released-stores.ts';
import shape001 from '../fixtures/shapes/001.json';
import shape002 from '../fixtures/shapes/002.json';
import shape003 from '../fixtures/shapes/003.json';
import { newStorage, openStorage } from '../storage/open-storage.ts';
import { report, workspace } from '../storage/records.ts';

beforeEach(() => {
  localStorage.clear();
});

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });

/** Made by the browser's own calls alone: nothing of this build has a hand in it. */
async function layDown(name: string, { shape, stores, rows }: GoldenDatabase): Promise<void> {
  const request = indexedDB.open(name, shape * 10);
  request.onupgradeneeded = () => {
    for (const [table, indexes] of Object.entries(stores)) {
      const store = request.result.createObjectStore(table, { keyPath: 'id' });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows[table] ?? []) store.add(row);
    }
  };
  (await settled(request)).close();
}

async function allRows(name: string): Promise<Record<string, unknown>> {
  const database = await settled(indexedDB.open(name));
  const rows: Record<string, unknown> = { version: database.version };
  for (const table of database.objectStoreNames)
    rows[table] = await settled(database.transaction(table).objectStore(table).getAll());
  database.close();
  return rows;
}

const made = { appVersion: '0.1.0', now: new Date('2026-11-27T08:00:00Z') };

it.each([
  // There were no issued reports yet.
  [1, shape001, []],
  [2, shape002, workspace.issues],
  [3, shape003, workspace.issues],
] as const)('a database of shape %i opens with nothing lost', async (shape, rows, issues) => {
  const name = `mau-${String(shape)}`;
  await layDown(name, goldenDatabase(shape, rows));
  const { storage, stored } = await openStorage(name);
  const expected = { ...workspace, issues };
  const backup = await createBackup(stored, made);
  expect(backup.sha256).toBe((await createBackup(expected, made)).sha256);
  expect(await readBackup(backup.fileText)).toMatchObject({ ok: true });
  expect(
    await storage.put([{ kind: 'report', record: { ...report, rev: 1, number: '9' } }]),
  ).toMatchObject({ ok: true });
  storage.close();
  const after = await allRows(name);
  expect(after).toMatchObject({
    version: schemaVersion * 10,
    meta: [{ schemaVersion, instanceId: 'golden' }],
  });
});

it('a database whose upgrade was killed opens: rows of before under the new version', async () => {
  const { rows } = goldenDatabase(1, shape001);
  await layDown('nua-chung', { ...goldenDatabase(schemaVersion, {}), rows });
  const { stored } = await openStorage('nua-chung');
  const backup = await createBackup(stored, made);
  expect(backup.sha256).toBe((await createBackup({ ...workspace, issues: [] }, made)).sha256);
  expect(await allRows('nua-chung')).toMatchObject({ meta: [{ schemaVersion }] });
});

it('a newer database is refused, told with both numbers, and not touched', async () => {
  const newer = goldenDatabase(2, shape002);
  await layDown('moi-hon', { ...newer, shape: schemaVersion + 4 });
  const before = await allRows('moi-hon');
  const { storage, told } = newStorage('moi-hon');
  const refused = {
    ok: false,
    reason: { code: 'newer-data', stored: schemaVersion + 4, known: schemaVersion },
  };
  expect(await storage.load()).toEqual(refused);
  expect(await storage.put([{ kind: 'report', record: report }])).toMatchObject({ ok: false });
  expect(await storage.load()).toEqual(refused);
  expect(told).toEqual([]);
  expect(await allRows('moi-hon')).toEqual(before);
});
