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
const ORGANISATION = { issuers: [], targets: {}, phrases: {}, laws: { off: [], own: [] } };

/** Millimetres, as all pages were set before they could be chosen. */
const MARGINS = { marginTop: 20, marginBottom: 20, marginLeft: 30, marginRight: 15 };

/** A style that is there gets margins; what is not one is left for the reader of records to refuse. */
function withMargins(record: unknown): unknown {
  const { style, ...rest } = record as Readonly<Record<string, unknown>>;
  if (style === null || typeof style !== 'object') return record;
  return { ...rest, style: { ...MARGINS, ...style } };
}

const FIGURE_SET = { name: null };

/**
 * Other issuers than the commune itself, named sub-periods, what a next period has not confirmed yet,
 * targets, the office's own sentences and list of ended laws, margins, reports as they were sent, and how a report's document is
 * made.
 */
export const issuersAndNextPeriods: Migration = {
  version: 2,
  name: 'issuers-and-next-periods',
  stores: { issues: 'id, organisationId' },
  migrate: (before) => ({
    ...before,
    organisations: withDefaults(before.organisations, ORGANISATION).map(withMargins),
    figureSets: withDefaults(before.figureSets, FIGURE_SET),
    reports: withDefaults(before.reports, REPORT),
    issues: [],
  }),
};
