import type { Migration } from './migration.ts';

/** Report types of the office's own, beside those the page brings. */
export const ownTemplates: Migration = {
  version: 4,
  name: 'own-templates',
  stores: {},
  migrate: (before) => ({
    ...before,
    organisations: before.organisations.map((record) => ({
      ownTemplates: {},
      ...(record as object),
    })),
  }),
};
