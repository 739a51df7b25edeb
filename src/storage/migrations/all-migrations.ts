import { firstShape } from './001-first-shape.ts';
import type { Migration } from './migration.ts';

/** In order, without gaps. */
export const allMigrations: readonly Migration[] = [firstShape];

/** The shape this build reads and writes, in the database and in backups. */
export const schemaVersion = latestVersion(allMigrations);

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
