import type { Migration } from '../../../src/storage/migrations/migration.ts';

/** What a later release might bring: every record is read, made anew and written. */
export const nextRelease = (version: number): Migration => ({
  version,
  name: 'next-release',
  stores: {},
  migrate: (before) => structuredClone(before),
});
