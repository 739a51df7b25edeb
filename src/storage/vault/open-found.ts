import { metaKey, type MetaRow } from '../meta-row.ts';
import { tableNames } from '../record-tables.ts';
import type { FoundVault } from './find-vault.ts';
import { layEmpty, withSealed } from './sealed-database.ts';
import { readSealedRows } from './sealed-rows.ts';
import type { VaultHeader } from './vault-header.ts';
import { openVault, type OpenVault, type Secret } from './vault-keys.ts';

type WayIn = Extract<FoundVault, { state: 'locked' | 'lost' }>;

/**
 * Opens what was found by the passphrase or the recovery key. Where the database lost its header, the one
 * noted beside it is tried, and put back once it opens what lies there. Null: the secret opens nothing.
 * Rejects with the browser's error where it does not let the database be mended.
 */
export async function openFound(found: WayIn, secret: Secret): Promise<OpenVault | null> {
  if (found.state === 'lost') {
    const vault = await openVault(found.header, secret);
    if (vault) await layEmpty(vault);
    return vault;
  }
  const { header, spare } = found;
  const vault = header && (await openVault(header, secret));
  if (vault || !spare) return vault;
  const bySpare = await openVault(spare, secret);
  if (!bySpare || !(await opensRecords(bySpare))) return null;
  await putBack(bySpare.header, header);
  return bySpare;
}

/** A note may be of a vault before this one: its keys open none of the records then. */
async function opensRecords({ seal }: OpenVault): Promise<boolean> {
  const tables = await readSealedRows();
  for (const table of tableNames) {
    for (const row of (tables[table] ?? []) as { id: string; sealed: string }[]) {
      if ((await seal.open(`${table}/${row.id}`, row.sealed).catch(() => null)) !== null)
        return true;
    }
  }
  return false;
}

function putBack(header: VaultHeader, broken: VaultHeader | null): Promise<void> {
  return withSealed(async (database) => {
    const table = database.table<MetaRow, string>('meta');
    const meta = await table.get(metaKey);
    // Another tab may have mended it, or changed the passphrase, in the meantime.
    if (!meta || (broken && JSON.stringify(meta.vault) !== JSON.stringify(broken))) return;
    await table.put({ ...meta, vault: header });
  });
}
