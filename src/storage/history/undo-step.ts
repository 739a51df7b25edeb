import type { RecordKind, StoredRecord } from '../storage.ts';

/** One change of the records, with what is needed to make it and to take it back. */
export type RecordChange =
  | {
      readonly type: 'set';
      readonly kind: RecordKind;
      readonly id: string;
      /** `['entries', 'dossierReceivedTotal']` */
      readonly path: readonly string[];
      /** `undefined`: there was, or will be, nothing at the path. */
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly type: 'add'; readonly records: readonly StoredRecord[] }
  | { readonly type: 'remove'; readonly records: readonly StoredRecord[] };

/** What one press of "Hoàn tác" takes back. */
export interface UndoStep {
  /** Grows with time, so that steps sort by it. */
  readonly id: number;
  readonly organisationId: string;
  /** When its last change was made, ISO 8601. */
  readonly at: string;
  readonly changes: readonly RecordChange[];
  /** Taken back, and waiting to be made again. */
  readonly undone: boolean;
}
