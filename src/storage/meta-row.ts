import type { VaultHeader } from './vault/vault-header.ts';

/** The row that says which database this is. Every write reads it first and dates it. */
export interface MetaRow {
  readonly id: typeof metaKey;
  /** The shape the records have. */
  readonly schemaVersion: number;
  /** Drawn when the database is made and when everything in it is replaced. */
  readonly instanceId: string;
  /** ISO 8601; null before the first save. */
  readonly lastWrite: string | null;
  /** Only where records are sealed: what opens them. */
  readonly vault?: VaultHeader;
}

export const metaKey = 'database';
