import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { databaseName } from '../../../src/storage/connect.ts';
import { metaKey } from '../../../src/storage/meta-row.ts';
import { recordsOf } from '../../../src/storage/record-tables.ts';
import { sealEverything } from '../../../src/storage/vault/change-vault.ts';
import { findVault } from '../../../src/storage/vault/find-vault.ts';
import { openFound } from '../../../src/storage/vault/open-found.ts';
import { removeDatabases } from '../../../src/storage/vault/remove-databases.ts';
import { sealedStorage, withSealed } from '../../../src/storage/vault/sealed-database.ts';
import { createVault, secretOf, type OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import { noteVault } from '../../../src/storage/vault/vault-note.ts';
import { openStorage } from '../open-storage.ts';
import { workspace } from '../records.ts';

const passphrase = 'trâu vàng qua sông';
const { vault } = await createVault(passphrase, 100_000);
const { vault: other } = await createVault(passphrase, 100_000);
const secret = await secretOf(passphrase);
const kept = new Map<string, string>();

beforeEach(async () => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  await removeDatabases((await indexedDB.databases()).map(({ name }) => name ?? ''));
  const { storage } = await openStorage(databaseName);
  await storage.put(recordsOf(workspace));
  storage.close();
  await sealEverything(vault);
  return () => vi.unstubAllGlobals();
});

/** What a faulty disk leaves in the place of the header. */
const putHeader = (header: unknown) =>
  withSealed(async (database) => {
    const meta = database.table<object, string>('meta');
    await meta.put({ ...(await meta.get(metaKey)), vault: header });
  });

async function open(): Promise<OpenVault | null> {
  const found = await findVault();
  if (found.state !== 'locked') throw new Error(found.state);
  return openFound(found, secret);
}

async function countOf(opened: OpenVault): Promise<number> {
  const storage = sealedStorage(opened, { onStale: () => undefined, onGone: () => undefined });
  const loaded = await storage.load();
  storage.close();
  return loaded.ok ? recordsOf(loaded.value).length : 0;
}

const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

it.each([
  ['nothing', undefined],
  ['something else', 'x'],
  ['a part', { format: 'bao-cao-xa-vault', version: 1, id: vault.header.id }],
  ['a wrong salt', { ...vault.header, salt: flipped(vault.header.salt) }],
  ['a wrong key', { ...vault.header, byPassphrase: flipped(vault.header.byPassphrase) }],
  ['a wrong key of the journal', { ...vault.header, journalKey: flipped(vault.header.journalKey) }],
])('opens by the noted header where the database has %s, and puts it back', async (_, broken) => {
  noteVault(vault.header);
  await putHeader(broken);
  const opened = await open();
  expect(opened?.header).toEqual(vault.header);
  expect(await countOf(vault)).toBe(recordsOf(workspace).length);
  // Mended: the note is no longer needed.
  kept.clear();
  expect(await findVault()).toEqual({ state: 'locked', header: vault.header, spare: null });
});

it('puts no header back that opens none of the records', async () => {
  noteVault(other.header);
  const broken = { ...vault.header, salt: flipped(vault.header.salt) };
  await putHeader(broken);
  expect(await open()).toBeNull();
  expect(await findVault()).toMatchObject({ header: broken });
});

it('heeds no note while the header opens', async () => {
  noteVault(other.header);
  expect((await open())?.header).toEqual(vault.header);
  expect(await findVault()).toMatchObject({ header: vault.header, spare: other.header });
});

it('says that no way in is left, and leaves a newer vault alone', async () => {
  await putHeader({ format: 'bao-cao-xa-vault' });
  expect(await findVault()).toEqual({ state: 'headless' });
  noteVault(vault.header);
  await putHeader({ ...vault.header, version: 4, memory: 64 });
  expect(await findVault()).toEqual({ state: 'newer' });
});
