import { databaseName } from '../connect.ts';
import { parseVaultHeader, type VaultHeader } from './vault-header.ts';

const noteKey = `${databaseName}.vault`;

/**
 * A copy of the header outside the sealed database: where that one is lost, the snapshots beside it still open.
 * A browser without localStorage goes without.
 */
export function noteVault(header: VaultHeader): void {
  try {
    localStorage.setItem(noteKey, JSON.stringify(header));
  } catch {
    // Refused or full.
  }
}

export function notedVault(): VaultHeader | null {
  try {
    return parseVaultHeader(JSON.parse(localStorage.getItem(noteKey) ?? 'null'));
  } catch {
    return null;
  }
}

export function forgetVault(): void {
  try {
    localStorage.removeItem(noteKey);
  } catch {
    // Nothing was noted, then.
  }
}
