import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Issue } from '../domain/report/issue.ts';
import type { Report } from '../domain/report/report.ts';
import type { Result } from '../lib/result.ts';

/** What is kept, by kind. */
export interface StoredRecords {
  readonly organisation: Organisation;
  readonly figureSet: FigureSet;
  readonly report: Report;
  readonly reference: Reference;
  readonly issue: Issue;
}
export type RecordKind = keyof StoredRecords;

/** One record with its kind; `rev` is the revision it was read at. */
export type StoredRecord = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: StoredRecords[Kind] };
}[RecordKind];

export interface StoredWorkspace {
  readonly organisations: readonly Organisation[];
  readonly figureSets: readonly FigureSet[];
  readonly reports: readonly Report[];
  readonly references: readonly Reference[];
  /** Reports as they were sent. */
  readonly issues: readonly Issue[];
}

/** A row that is there and gives no record. */
export interface BrokenRow {
  readonly kind: RecordKind;
  readonly id: string;
}

export type OpenFailure =
  | { readonly code: 'unavailable'; readonly detail: string }
  | { readonly code: 'newer-data'; readonly stored: number; readonly known: number }
  | { readonly code: 'emptied'; readonly detail: string }
  /** Some of all rows that are there cannot be read. Nothing has been changed. */
  | {
      readonly code: 'damaged';
      readonly rows: number;
      readonly broken: readonly BrokenRow[];
      readonly detail: string;
    };

export type DamagedRows = Extract<OpenFailure, { readonly code: 'damaged' }>;

export type SaveFailure =
  | { readonly code: 'conflict'; readonly kind: RecordKind; readonly id: string }
  | { readonly code: 'stale-build' }
  | { readonly code: 'quota' }
  | { readonly code: 'gone'; readonly detail: string }
  | { readonly code: 'timed-out' }
  | { readonly code: 'failed'; readonly detail: string };

/** The database behind an interface. Every write is one strict transaction, compare-and-swap on `rev`. */
export interface Storage {
  /**
   * Opens, checks and reads everything. With `emptied` an emptied database is taken as it is, to be
   * filled by `replaceAll`; until then the next load finds it emptied still. With `damaged` the records that
   * can be read are given without the rest, for a `replaceAll` that sets the rest aside.
   */
  load(accept?: 'emptied' | 'damaged'): Promise<Result<StoredWorkspace, OpenFailure>>;
  /** Writes all or none; each record must still be at its `rev`, and is stored at `rev + 1`. */
  put(records: readonly StoredRecord[]): Promise<Result<void, SaveFailure>>;
  /** Removes all or none; each must still be at its `rev`. */
  remove(records: readonly StoredRecord[]): Promise<Result<void, SaveFailure>>;
  /**
   * Replaces everything that is stored, all or nothing (restore). Over damage no row is deleted that has no
   * record in `workspace`, or cannot be read: it is set aside in the same transaction.
   */
  replaceAll(workspace: StoredWorkspace): Promise<Result<void, SaveFailure>>;
  close(): void;
}
