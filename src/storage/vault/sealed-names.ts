import { databaseName } from '../connect.ts';
import { historyDatabaseName } from '../history/history-database.ts';
import type { VaultHeader } from './vault-header.ts';

/**
 * Sealed work lies in databases of its own: what was typed in the clear goes with the database it was in,
 * and an older build, which knows nothing of seals, never sees one.
 */
export const sealedDatabaseName = `${databaseName}-sealed`;
export const sealedHistoryName = `${historyDatabaseName}-sealed`;
/** History has two places, so that the one of before stays whole until the records are under the new key. */
export const otherSealedHistoryName = `${sealedHistoryName}-2`;

export const sealedHistoryOf = ({ version }: VaultHeader): string =>
  version === 2 ? otherSealedHistoryName : sealedHistoryName;
