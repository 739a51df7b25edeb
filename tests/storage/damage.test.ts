import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAside } from '../../src/storage/aside.ts';
import { databaseName } from '../../src/storage/connect.ts';
import { openHistory } from '../../src/storage/history/history-database.ts';
import { snapshotStore } from '../../src/storage/history/snapshot-store.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { recordsOf } from '../../src/storage/record-tables.ts';
import { sealEverything, unsealEverything } from '../../src/storage/vault/change-vault.ts';
import { removeDatabases } from '../../src/storage/vault/remove-databases.ts';
import { changePassphrase } from '../../src/storage/vault/renew-passphrase.ts';
import { sealedStorage } from '../../src/storage/vault/sealed-database.ts';
import { sealedDatabaseName, sealedHistoryName } from '../../src/storage/vault/sealed-names.ts';
import { createVault } from '../../src/storage/vault/vault-keys.ts';
import { changeRow, rowsOf } from './change-row.ts';
import { newStorage, openStorage } from './open-storage.ts';
import { figureSet, openingOf, report, reportAt, workspace } from './records.ts';

const passphrase = 'trâu vàng qua sông';
const { vault } = await createVault(passphrase, 100_000);
const quiet = { onStale: () => undefined, onGone: () => undefined };

const sealed = {
  name: sealedDatabaseName,
  open: () => sealedStorage(vault, quiet),
  /** One bit of what was sealed. */
  spoil: (table: string, id: string) =>
    changeRow(sealedDatabaseName, table, id, (row) => ({ ...row, sealed: flipped(row.sealed) })),
};
const plain = {
  name: databaseName,
  open: () => newStorage(databaseName).storage,
  spoil: (table: string, id: string) =>
    changeRow(databaseName, table, id, (row) => ({ ...row, organisationId: 7 })),
};

/** Base64 with one bit of its middle changed. */
function flipped(text: unknown): string {
  const bytes = Buffer.from(String(text), 'base64');
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  return bytes.toString('base64');
}

beforeEach(async () => {
  const names = await indexedDB.databases();
  await removeDatabases(names.map(({ name }) => name ?? ''));
  const { storage } = await openStorage(databaseName);
  await storage.put(recordsOf(workspace));
  storage.close();
});

describe.each([
  ['in the clear', plain, () => Promise.resolve()],
  ['under a passphrase', sealed, () => sealEverything(vault)],
] as const)('rows that cannot be read, %s', (_title, at, prepare) => {
  beforeEach(async () => {
    await prepare();
  });

  it('are counted by kind, and nothing is changed', async () => {
    await at.spoil('reports', report.id);
    await at.spoil('figureSets', figureSet.id);
    const before = await rowsOf(at.name);
    expect(await at.open().load()).toMatchObject({
      ok: false,
      reason: {
        code: 'damaged',
        rows: 5,
        broken: expect.arrayContaining([
          { kind: 'report', id: report.id },
          { kind: 'figureSet', id: figureSet.id },
        ]) as unknown,
      },
    });
    expect(await rowsOf(at.name)).toEqual(before);
  });

  it('may be such as no build of this program ever wrote', async () => {
    await changeRow(at.name, 'references', 'la', () => ({ id: 'la', what: new Date(0) }));
    expect(await at.open().load()).toMatchObject({
      reason: { code: 'damaged', rows: 6, broken: [{ kind: 'reference', id: 'la' }] },
    });
  });

  it('are set aside as they lay by the write that replaces them', async () => {
    await at.spoil('reports', report.id);
    const lay = (await rowsOf(at.name)).reports;
    const storage = at.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    expect(loaded.value.reports).toEqual([]);
    expect(loaded.value.figureSets).toEqual([{ ...figureSet, rev: 1 }]);
    const copy = { ...loaded.value, reports: [report] };
    expect(await storage.replaceAll(copy)).toEqual({ ok: true, value: undefined });
    expect(await storage.put([reportAt(1, 'Gõ tiếp')])).toMatchObject({ ok: true });
    storage.close();
    expect(await readAside(at.name)).toMatchObject([{ table: 'reports', row: lay?.[0] }]);
    const again = await at.open().load();
    expect(again.ok && openingOf(again.value)).toBe('Gõ tiếp');
  });

  it('go aside with the sound ones that are not kept', async () => {
    await at.spoil('reports', report.id);
    const storage = at.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    await storage.replaceAll({ ...loaded.value, references: [] });
    storage.close();
    const aside = await readAside(at.name);
    expect(aside.map(({ table }) => table)).toEqual(['references', 'reports']);
  });

  it('stay where they are, with all others, when the write breaks off', async () => {
    await at.spoil('reports', report.id);
    const before = await rowsOf(at.name);
    const storage = at.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    const add = Reflect.get(IDBObjectStore.prototype, 'add');
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['add']>
    ) {
      if (this.name === 'issues') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    });
    expect(await storage.replaceAll(loaded.value)).toEqual({
      ok: false,
      reason: { code: 'quota' },
    });
    spy.mockRestore();
    storage.close();
    expect(await rowsOf(at.name)).toEqual(before);
  });

  it('are not replaced over what another tab wrote meanwhile', async () => {
    await at.spoil('reports', report.id);
    const storage = at.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    await changeRow(at.name, 'meta', 'database', (row) => ({
      ...row,
      lastWrite: '2026-11-28T00:00:00Z',
    }));
    const before = await rowsOf(at.name);
    expect(await storage.replaceAll(loaded.value)).toMatchObject({
      ok: false,
      reason: { code: 'failed', detail: expect.stringContaining('meanwhile') as string },
    });
    storage.close();
    expect(await rowsOf(at.name)).toEqual(before);
  });

  it('keep records of an older shape from being brought up until they are set aside', async () => {
    await changeRow(at.name, 'meta', 'database', (row) => ({ ...row, schemaVersion: 3 }));
    await at.spoil('reports', report.id);
    const before = await rowsOf(at.name);
    expect(await at.open().load()).toMatchObject({ reason: { code: 'damaged' } });
    expect(await rowsOf(at.name)).toEqual(before);
    const storage = at.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    expect(await storage.replaceAll(loaded.value)).toMatchObject({ ok: true });
    storage.close();
    expect((await rowsOf(at.name)).meta).toContainEqual(
      expect.objectContaining({ id: 'database', schemaVersion }),
    );
    expect(await at.open().load()).toMatchObject({ ok: true });
  });
});

describe('what was set aside', () => {
  it('goes along under a passphrase, through its change, and out again, never in the clear beside it', async () => {
    await plain.spoil('reports', report.id);
    const storage = plain.open();
    const loaded = await storage.load('damaged');
    if (!loaded.ok) throw new Error(loaded.reason.code);
    await storage.replaceAll(loaded.value);
    storage.close();
    const lay = (await readAside(databaseName))[0]?.row;
    expect(JSON.stringify(lay)).toContain('rà soát');

    expect(await sealEverything(vault)).toMatchObject({ ok: true });
    const [aside] = await readAside(sealedDatabaseName);
    expect(JSON.stringify(await rowsOf(sealedDatabaseName))).not.toContain('rà soát');
    const text = String(Reflect.get(Object(aside?.row) as object, 'sealed'));
    expect(JSON.parse((await vault.seal.open(aside?.id ?? '', text)) ?? 'null')).toEqual(lay);
    expect(aside?.vault).toEqual(vault.header);

    const secret = { kind: 'passphrase', text: passphrase } as const;
    const changed = await changePassphrase(vault.header, secret, 'mot cum tu moi');
    if (!changed.ok) throw new Error(changed.reason.code);
    expect(await changed.value.keep()).toMatchObject({ ok: true });
    expect(await readAside(sealedDatabaseName)).toEqual([aside]);
    expect(await unsealEverything(changed.value.vault)).toMatchObject({ ok: true });
    expect(await readAside(databaseName)).toEqual([aside]);
  });
});

describe('a snapshot that does not open', () => {
  it('does not hide the others', async () => {
    const history = openHistory(sealedHistoryName, vault.seal);
    const times = [new Date('2026-11-26T02:00:00Z'), new Date('2026-11-27T02:00:00Z')];
    const clock = [...times];
    const now = () => clock.shift() ?? new Date();
    const kept = snapshotStore(history.snapshots, { appVersion: '1', now });
    await kept.take(workspace, 'opened');
    await kept.take({ ...workspace, reports: [] }, 'opened');
    await changeRow(sealedHistoryName, 'snapshots', times[1]?.getTime() ?? 0, (row) => ({
      ...row,
      sealed: flipped(row.sealed),
    }));
    const listed = await kept.list();
    expect(listed.ok && listed.value.map(({ at }) => at)).toEqual([times[0]?.toISOString()]);
    history.close();
  });
});
