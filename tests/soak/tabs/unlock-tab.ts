import { Dexie } from 'dexie';
import { newId } from '../../../src/lib/new-id.ts';
import { metaKey } from '../../../src/storage/meta-row.ts';
import { answer, openExisting } from '../../../src/storage/open-existing.ts';
import { putSealed } from '../../../src/storage/vault/sealed-database.ts';
import { declareSealed } from '../../../src/storage/vault/sealed-layout.ts';
import { parseVaultHeader, type VaultHeader } from '../../../src/storage/vault/vault-header.ts';
import { openVault, type OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import type { SoakVault } from './soak-vault.ts';

/**
 * What LockDesk does, for the database of this name: the header that lies in it is opened; where the
 * database is lost, the noted one, for which an empty database is laid.
 */
export async function unlockTab(name: string, noted: SoakVault): Promise<OpenVault> {
  const found = await headerIn(name);
  // Of the frame around: what is stored is made of this frame's own objects.
  const header = found ?? parseVaultHeader(structuredClone(noted.header));
  const vault = header && (await openVault(header, { kind: 'recovery', text: noted.recoveryKey }));
  if (!vault) throw new Error('The vault does not open');
  if (!found) await layEmpty(name, vault);
  return vault;
}

async function headerIn(name: string): Promise<VaultHeader | null> {
  const database = await openExisting(name);
  if (!database) return null;
  try {
    const meta = (await answer(
      database.transaction('meta').objectStore('meta').get(metaKey),
    )) as object;
    return parseVaultHeader(Reflect.get(meta, 'vault'));
  } finally {
    database.close();
  }
}

async function layEmpty(name: string, vault: OpenVault): Promise<void> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  declareSealed(database);
  await database.open();
  await database.transaction('rw', database.tables, () =>
    putSealed(database, vault, [], { instanceId: newId() }),
  );
  database.close();
}
