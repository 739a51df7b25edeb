import type { Migration } from './migration.ts';

export const firstShape: Migration = {
  version: 1,
  name: 'first-shape',
  stores: {
    meta: 'id',
    organisations: 'id',
    figureSets: 'id, organisationId',
    reports: 'id, organisationId',
    references: 'id, organisationId',
  },
  migrate: null,
};
