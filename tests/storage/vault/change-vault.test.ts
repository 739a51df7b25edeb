import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from '../../../src/storage/connect.ts';
import { openDexieStorage } from '../../../src/storage/dexie-storage.ts';
import { historyDatabaseName, openHistory } from '../../../src/storage/history/history-database.ts';
import { metaKey, type MetaRow } from '../../../src/storage/meta-row.ts';
import { schemaVersion } from '../../../src/storage/migrations/all-migrations.ts';
import { recordsOf } from '../../../src/storage/record-tables.ts';
import type { StoredWorkspace } from '../../../src/storage/storage.ts';
import {
  removeBeside,
  sealEverything,
  unsealEverything,
  type VaultStep,
} from '../../../src/storage/vault/change-vault.ts';
import { changePassphrase } from '../../../src/storage/vault/renew-passphrase.ts';
import { layEmpty, sealedStorage } from '../../../src/storage/vault/sealed-database.ts';
import { findVault } from '../../../src/storage/vault/find-vault.ts';
import { removeDatabases } from '../../../src/storage/vault/remove-databases.ts';
import {
  openSealedBackup,
  parseSealedBackup,
  sealedRowsBackup,
} from '../../../src/storage/vault/sealed-backup.ts';
import { sealedLayout } from '../../../src/storage/vault/sealed-layout.ts';
import {
  otherSealedHistoryName,
  sealedDatabaseName,
  sealedHistoryName,
} from '../../../src/storage/vault/sealed-names.ts';
import {
  createVault,
  openVault,
  secretOf,
  type OpenVault,
} from '../../../src/storage/vault/vault-keys.ts';
import { noteVault } from '../../../src/storage/vault/vault-note.ts';
import { openDatabase } from '../../browser/open-database.ts';
import { openStorage } from '../open-storage.ts';
import { openingOf, report, reportAt, workspace } from '../records.ts';

const passphrase = 'trâu vàng qua sông';
const { vault, recoveryKey } = await createVault(passphrase, 100_000);
const quiet = { onStale: () => undefined, onGone: () => undefined };
const step = {
  id: 5,
  organisationId: workspace.organisations[0]?.id ?? '',
  at: '2026-11-22T02:00:00.000Z',
  changes: [],
  undone: false,
};
const snapshot = {
  id: 7,
  at: '2026-11-22T02:00:00.000Z',
  reason: 'opened',
  content: 'ab',
  periods: ['half-2023-1'],
  packed: new Uint8Array([1, 2, 255]),
} as const;

beforeEach(async () => {
  await removeDatabases(await names());
  const { storage } = await openStorage(databaseName);
  await storage.put(recordsOf(workspace));
  storage.close();
  const history = openHistory();
  await history.steps.write([step], []);
  await history.snapshots.write([snapshot], []);
  history.close();
});

const names = async () =>
  (await indexedDB.databases()).map(({ name }) => name ?? '').sort((a, b) => (a < b ? -1 : 1));

/** All rows of all databases, as they lie there. */
async function rawText(): Promise<string> {
  const rows: unknown[] = [];
  for (const name of await names()) {
    const database = await openDatabase(name);
    for (const table of database.objectStoreNames) {
      const request = database.transaction(table).objectStore(table).getAll();
      await new Promise((resolve) => (request.onsuccess = resolve));
      rows.push(request.result);
    }
    database.close();
  }
  return JSON.stringify(rows);
}

async function load(sealed: boolean, by = vault): Promise<StoredWorkspace> {
  if (!sealed) {
    const { storage, stored } = await openStorage(databaseName);
    storage.close();
    return stored;
  }
  const storage = sealedStorage(by, quiet);
  const loaded = await storage.load();
  storage.close();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.reason));
  return loaded.value;
}

const atRev0 = (stored: StoredWorkspace) =>
  recordsOf(stored).map(({ record }) => ({ ...record, rev: 0 }));

describe('sealing everything', () => {
  it('leaves nothing that was typed in the clear, and loses nothing', async () => {
    expect(await rawText()).toContain('rà soát');
    expect(await sealEverything(vault)).toEqual({ ok: true, value: undefined });
    expect(await names()).toEqual(
      [historyDatabaseName, databaseName].map((one) => `${one}-sealed`).sort(),
    );
    expect(await findVault()).toMatchObject({ state: 'locked', header: vault.header });
    const raw = await rawText();
    for (const typed of ['rà soát', 'Thống Nhất', 'Nguyễn Văn A', '1.144', 'Mất điện', 'H4sI']) {
      expect(raw).not.toContain(typed);
    }
    expect(atRev0(await load(true))).toEqual(atRev0(workspace));
    const history = openHistory(sealedHistoryName, vault.seal);
    expect(await history.steps.all()).toEqual([step]);
    expect(await history.snapshots.get(7)).toEqual(snapshot);
    history.close();
  });

  it('saves, compares and swaps as before, sealed', async () => {
    await sealEverything(vault);
    const storage = sealedStorage(vault, quiet);
    await storage.load();
    expect(await storage.put([reportAt(1, 'Chữ mới gõ')])).toMatchObject({ ok: true });
    expect(await storage.put([reportAt(1, 'Ghi đè')])).toMatchObject({
      ok: false,
      reason: { code: 'conflict', id: report.id },
    });
    storage.close();
    expect(openingOf(await load(true))).toBe('Chữ mới gõ');
    expect(await rawText()).not.toContain('Chữ mới gõ');
  });

  it('and back: all is as it was, and no vault is left', async () => {
    await sealEverything(vault);
    expect(await unsealEverything(vault)).toEqual({ ok: true, value: undefined });
    expect(await findVault()).toEqual({ state: 'none' });
    expect(await names()).toEqual([databaseName, historyDatabaseName]);
    expect(atRev0(await load(false))).toEqual(atRev0(workspace));
    const history = openHistory();
    expect(await history.steps.all()).toEqual([step]);
    expect(await history.snapshots.all()).toEqual([snapshot]);
    history.close();
  });

  it('brings records of an older shape up to date under the seal', async () => {
    await sealEverything(vault);
    await changeMeta({ schemaVersion: 1 });
    expect(atRev0(await load(true))).toHaveLength(4);
    expect(await rawText()).toContain(`"schemaVersion":${String(schemaVersion)}`);
  });

  it('reads again what a tab of an older build wrote while records were brought up to date', async () => {
    await sealEverything(vault);
    await changeMeta({ schemaVersion: 1 });
    const layout = sealedLayout(vault.seal);
    let looks = 0;
    const storage = openDexieStorage({
      ...quiet,
      name: sealedDatabaseName,
      create: false,
      layout: {
        ...layout,
        fromRows: async (rows) => {
          looks += 1;
          // The other tab writes after the first look.
          if (looks === 1) await changeMeta({ lastWrite: '2026-11-28T09:00:00.000Z' });
          return layout.fromRows(rows);
        },
      },
    });
    const loaded = await storage.load();
    storage.close();
    expect(loaded.ok && atRev0(loaded.value)).toHaveLength(4);
    expect(looks).toBe(2);
    expect(await rawText()).toContain(`"schemaVersion":${String(schemaVersion)}`);
  });
});

/** As another build, or another tab, would have left the sealed database's row of itself. */
async function changeMeta(change: Partial<MetaRow>): Promise<void> {
  const database = await openDatabase(sealedDatabaseName);
  const meta = database.transaction('meta', 'readwrite').objectStore('meta');
  const row = meta.get(metaKey);
  await new Promise((resolve) => (row.onsuccess = resolve));
  const put = meta.put({ ...(row.result as object), ...change });
  await new Promise((resolve) => (put.onsuccess = resolve));
  database.close();
}

/** Runs the pass until this step begins; what would come after never happens, as when a page is killed. */
const killAt = (
  wanted: VaultStep,
  pass: (onStep: (step: VaultStep) => Promise<void>) => Promise<unknown>,
) =>
  new Promise<void>((resolve, reject) => {
    const stop = (begun: VaultStep) =>
      begun === wanted
        ? new Promise<void>(() => {
            resolve();
          })
        : Promise.resolve();
    pass(stop).then(() => {
      reject(new Error(`There is no step ${wanted}`));
    }, reject);
  });

describe('killed on the way', () => {
  /** What the page does when it is opened again. */
  async function openAgain(): Promise<{ sealed: boolean; stored: StoredWorkspace }> {
    const sealed = (await findVault()).state === 'locked';
    const stored = await load(sealed);
    if (sealed) await removeBeside(vault.header);
    return { sealed, stored };
  }

  it.each([
    ['history', false],
    ['records', false],
    ['check', true],
    ['remove', true],
  ] as const)('sealing at %s: the state before or after, whole', async (at, sealedThen) => {
    await killAt(at, (onStep) => sealEverything(vault, { onStep }));
    const { sealed, stored } = await openAgain();
    expect(sealed).toBe(sealedThen);
    expect(atRev0(stored)).toEqual(atRev0(workspace));
    if (sealed) expect(await rawText()).not.toContain('rà soát');
    else {
      // And what was begun does not stand in the way of the next try.
      expect(await sealEverything(vault)).toMatchObject({ ok: true });
      expect(atRev0(await load(true))).toEqual(atRev0(workspace));
    }
  });

  it.each([
    ['history', true],
    ['records', true],
    ['check', true],
    ['remove', false],
  ] as const)(
    'opening for good at %s: the state before or after, whole',
    async (at, sealedThen) => {
      await sealEverything(vault);
      await killAt(at, (onStep) => unsealEverything(vault, { onStep }));
      const { sealed, stored } = await openAgain();
      expect(sealed).toBe(sealedThen);
      expect(atRev0(stored)).toEqual(atRev0(workspace));
      if (sealed) expect(await rawText()).not.toContain('rà soát');
    },
  );

  it('a fault of the browser at any step before the end leaves everything as it was', async () => {
    const failAt = (wanted: VaultStep) => (begun: VaultStep) => {
      if (begun === wanted) throw new Error('planted');
    };
    for (const at of ['history', 'records', 'check'] as const) {
      expect(await sealEverything(vault, { onStep: failAt(at) })).toMatchObject({
        ok: false,
        reason: { code: 'unchanged' },
      });
      expect(await findVault()).toEqual({ state: 'none' });
    }
    expect(await sealEverything(vault)).toMatchObject({ ok: true });
    for (const at of ['history', 'records', 'check'] as const) {
      expect(await unsealEverything(vault, { onStep: failAt(at) })).toMatchObject({
        ok: false,
        reason: { code: 'unchanged' },
      });
      expect(await findVault()).toMatchObject({ state: 'locked' });
      expect(await rawText()).not.toContain('rà soát');
    }
  });
});

describe('another passphrase', () => {
  const secret = { kind: 'passphrase', text: passphrase } as const;
  async function begin() {
    await sealEverything(vault);
    const changed = await changePassphrase(vault.header, secret, 'hoàn toàn khác');
    if (!changed.ok) throw new Error(changed.reason.code);
    return changed.value;
  }
  async function historyOf({ seal }: OpenVault, name: string) {
    const history = openHistory(name, seal);
    const all = { steps: await history.steps.all(), snapshots: await history.snapshots.all() };
    history.close();
    return all;
  }

  it('seals everything anew: the header of before opens nothing of it', async () => {
    const changed = await begin();
    expect(await findVault()).toMatchObject({ state: 'locked', header: vault.header });
    expect(await changed.keep()).toMatchObject({ ok: true });
    const found = await findVault();
    if (found.state !== 'locked' || !found.header) throw new Error(found.state);
    expect(await openVault(found.header, secret)).toBeNull();
    const opened = await openVault(found.header, await secretOf('hoàn toàn khác'));
    if (!opened) throw new Error('does not open');
    expect(atRev0(await load(true, opened))).toEqual(atRev0(workspace));
    expect(await historyOf(opened, otherSealedHistoryName)).toEqual({
      steps: [step],
      snapshots: [snapshot],
    });
    expect(await names()).toEqual([otherSealedHistoryName, sealedDatabaseName].sort());
    // Somebody who kept the header and the passphrase of before.
    await expect(load(true)).rejects.toThrow('damaged');
    await expect(historyOf(vault, otherSealedHistoryName)).rejects.toThrow('does not open');
  });

  it('a second time puts history back into its first place', async () => {
    const changed = await begin();
    await changed.keep();
    const again = await changePassphrase(
      changed.vault.header,
      await secretOf(changed.recoveryKey),
      'lần thứ ba',
    );
    if (!again.ok) throw new Error(again.reason.code);
    expect(await again.value.keep()).toMatchObject({ ok: true });
    expect(atRev0(await load(true, again.value.vault))).toEqual(atRev0(workspace));
    expect((await historyOf(again.value.vault, sealedHistoryName)).steps).toEqual([step]);
  });

  it.each(['history', 'records', 'check', 'remove'] as const)(
    'killed at %s: sealed by the one or the other, whole',
    async (at) => {
      const changed = await begin();
      await killAt(at, (onStep) => changed.keep({ onStep }));
      const found = await findVault();
      if (found.state !== 'locked' || !found.header) throw new Error(found.state);
      const isNew = at === 'remove';
      const current = isNew ? changed.vault : vault;
      expect(found.header).toEqual(current.header);
      expect(await removeBeside(found.header)).toBe(true);
      expect(atRev0(await load(true, current))).toEqual(atRev0(workspace));
      const place = isNew ? otherSealedHistoryName : sealedHistoryName;
      expect((await historyOf(current, place)).snapshots).toEqual([snapshot]);
      expect(await names()).toEqual([place, sealedDatabaseName].sort());
    },
  );

  it('changes nothing when something was written meanwhile', async () => {
    const changed = await begin();
    const onStep = async (begun: VaultStep) => {
      if (begun !== 'check') return;
      const storage = sealedStorage(vault, quiet);
      await storage.load();
      await storage.put([reportAt(1, 'Gõ ở thẻ khác')]);
      storage.close();
    };
    expect(await changed.keep({ onStep })).toMatchObject({ ok: false });
    expect(openingOf(await load(true))).toBe('Gõ ở thẻ khác');
  });
});

describe('a vault whose database is lost', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
    return () => vi.unstubAllGlobals();
  });

  it('is known by its note, and an empty one in its place is not taken for a first visit', async () => {
    await sealEverything(vault);
    await load(true);
    noteVault(vault.header);
    await removeDatabases([sealedDatabaseName]);
    expect(await findVault()).toEqual({ state: 'lost', header: vault.header });
    await layEmpty(vault);
    expect(await findVault()).toMatchObject({ state: 'locked', header: vault.header });
    await expect(load(true)).rejects.toThrow('emptied');
  });

  it('is not missed while the work lies in the clear, whatever the note says', async () => {
    noteVault(vault.header);
    expect(await findVault()).toEqual({ state: 'none' });
    kept.set('bao-cao-xa.vault', '{"format":"something else"}');
    await removeDatabases(await names());
    expect(await findVault()).toEqual({ state: 'none' });
  });
});

describe('the way out of a locked page', () => {
  it('is a file of everything as it lies there, which opens by the recovery key elsewhere', async () => {
    await sealEverything(vault);
    const made = { appVersion: '0', now: new Date('2026-11-22T02:00:00Z') };
    const { fileText } = await sealedRowsBackup(made);
    expect(fileText).not.toContain('rà soát');
    await removeDatabases(await names());
    const parsed = await parseSealedBackup(JSON.parse(fileText));
    if (!parsed.ok) throw new Error(parsed.reason.code);
    const opened = await openSealedBackup(parsed.value, await secretOf(recoveryKey));
    if (!opened.ok) throw new Error(opened.reason.code);
    expect(atRev0(opened.value.workspace)).toEqual(atRev0(workspace));
  });
});
