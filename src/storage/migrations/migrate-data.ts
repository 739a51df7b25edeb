import { allMigrations } from './all-migrations.ts';
import type { Migration, RawData } from './migration.ts';

/** Brings data stored at version `from` to the latest shape. */
export function migrateData(
  data: RawData,
  from: number,
  migrations: readonly Migration[] = allMigrations,
): RawData {
  return migrations
    .filter(({ version }) => version > from)
    .reduce((current, { migrate }) => (migrate ? migrate(current) : current), data);
}
