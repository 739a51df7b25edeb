import { databaseName } from '../connect.ts';
import { historyDatabaseName } from '../history/history-database.ts';

/**
 * Sealed work lies in databases of its own: what was typed in the clear goes with the database it was in,
 * and an older build, which knows nothing of seals, never sees one.
 */
export const sealedDatabaseName = `${databaseName}-sealed`;
export const sealedHistoryName = `${historyDatabaseName}-sealed`;
