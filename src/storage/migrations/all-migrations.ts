import { firstShape } from './001-first-shape.ts';
import { issuersAndNextPeriods } from './002-issuers-and-next-periods.ts';
import { reopenedReports } from './003-reopened-reports.ts';
import { ownTemplates } from './004-own-templates.ts';
import type { Migration } from './migration.ts';

/** In order, without gaps. */
export const allMigrations: readonly Migration[] = [
  firstShape,
  issuersAndNextPeriods,
  reopenedReports,
  ownTemplates,
];

/** The shape this build reads and writes, in the database and in backups. */
export const schemaVersion = allMigrations.length;
