import type { Dexie } from 'dexie';
import { allMigrations, schemaVersion } from './migrations/all-migrations.ts';
import { declareVersions } from './migrations/declare-versions.ts';
import type { RawData } from './migrations/migration.ts';
import type { TableName } from './record-tables.ts';

/** What lies in a table: always its key and its revision, and either the record or the sealed text of it. */
export interface StoredRow {
  readonly id: string;
  readonly rev: number;
}

/**
 * How records lie in their tables: as they are, or sealed under a passphrase. Both ways work outside the
 * transactions, which a browser ends as soon as anything else is waited for.
 */
export interface RowLayout {
  /** Of the database itself, by Dexie's counting: the newest this build opens. */
  readonly version: number;
  declare(database: Dexie): void;
  toRow(table: TableName, record: StoredRow): Promise<StoredRow>;
  /** The record of each row in its place; null for a row that does not open. */
  fromRows(rows: RawData): Promise<RawData>;
}

/** Records as they are. */
export const plainLayout: RowLayout = {
  version: schemaVersion,
  declare: (database) => {
    declareVersions(database, allMigrations);
  },
  toRow: (_, record) => Promise.resolve(record),
  fromRows: (rows) => Promise.resolve(rows),
};
