import { createVault, openVault, type OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import type { VaultHeader } from '../../../src/storage/vault/vault-header.ts';

/** The vault of all sealed seeds, as the driver hands it to its tabs. */
export interface SoakVault {
  readonly header: VaultHeader;
  /** What every tab opens it by: the same keys as by the passphrase, without its cost at each of thousands. */
  readonly recoveryKey: string;
}

declare global {
  interface Window {
    soakVault?: SoakVault;
  }
}

const PASSPHRASE = 'trau vang qua song';

/** Made and opened once by the passphrase, at its full cost. */
export async function makeSoakVault(): Promise<{
  readonly given: SoakVault;
  readonly vault: OpenVault;
}> {
  const made = await createVault(PASSPHRASE);
  const { header } = made.vault;
  const vault = await openVault(header, { kind: 'passphrase', text: PASSPHRASE });
  if (!vault) throw new Error('The passphrase does not open its vault');
  return { given: { header, recoveryKey: made.recoveryKey }, vault };
}
