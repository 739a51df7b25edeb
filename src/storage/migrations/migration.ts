import type { TableName } from '../record-tables.ts';

/** All records as an earlier build stored them: nothing is known about their shape but the table. */
export type RawData = Readonly<Record<TableName, readonly unknown[]>>;

/** One step from a released shape to the next. A released step is never edited. */
export interface Migration {
  readonly version: number;
  /** What it did, as in its file name. */
  readonly name: string;
  /** Dexie's table definitions, where they change: key first, then indexes. */
  readonly stores: Readonly<Record<string, string>>;
  /** Pure; null when only tables or indexes change. Backups of older versions pass through it too. */
  readonly migrate: ((before: RawData) => RawData) | null;
}
