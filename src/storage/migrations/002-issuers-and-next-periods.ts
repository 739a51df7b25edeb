import type { Migration } from './migration.ts';

/** Records are known only by table here: a field that is missing gets what it meant before. */
function withDefaults(records: readonly unknown[], defaults: object): readonly unknown[] {
  return records.map((record) => ({ ...structuredClone(defaults), ...(record as object) }));
}

const REPORT = {
  issuerId: null,
  subPeriods: {},
  unconfirmed: {},
  footnotes: false,
  chartsAsPictures: false,
  carriesData: true,
  deletedAt: null,
};
const ORGANISATION = { issuers: [], targets: {}, phrases: {} };
const FIGURE_SET = { name: null };

/**
 * Other issuers than the commune itself, named sub-periods, what a next period has not confirmed yet,
 * targets, the office's own sentences, reports as they were sent, and how a report's document is made.
 */
export const issuersAndNextPeriods: Migration = {
  version: 2,
  name: 'issuers-and-next-periods',
  stores: { issues: 'id, organisationId' },
  migrate: (before) => ({
    ...before,
    organisations: withDefaults(before.organisations, ORGANISATION),
    figureSets: withDefaults(before.figureSets, FIGURE_SET),
    reports: withDefaults(before.reports, REPORT),
    issues: [],
  }),
};
