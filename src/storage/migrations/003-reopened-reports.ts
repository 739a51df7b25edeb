import type { Migration } from './migration.ts';

/** Whether a report is a copy that was opened again from a .docx. */
export const reopenedReports: Migration = {
  version: 3,
  name: 'reopened-reports',
  stores: {},
  migrate: (before) => ({
    ...before,
    reports: before.reports.map((record) => ({ reopened: null, ...(record as object) })),
  }),
};
