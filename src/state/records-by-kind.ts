import type { RecordKind, StoredRecords, StoredWorkspace } from '../storage/storage.ts';

/** What is stored, by the kinds that changes name; `StoredWorkspace` has the names of the tables. */
export type Records = { readonly [Kind in RecordKind]: readonly StoredRecords[Kind][] };

export function toRecords(stored: StoredWorkspace): Records {
  return {
    organisation: stored.organisations,
    figureSet: stored.figureSets,
    report: stored.reports,
    reference: stored.references,
    issue: stored.issues,
  };
}

export function toStored(records: Records): StoredWorkspace {
  return {
    organisations: records.organisation,
    figureSets: records.figureSet,
    reports: records.report,
    references: records.reference,
    issues: records.issue,
  };
}
