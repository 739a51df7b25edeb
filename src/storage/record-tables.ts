import type { RecordKind, StoredRecord, StoredWorkspace } from './storage.ts';

/** Tables have the names of the lists of a workspace, in the database as in a backup. */
export type TableName = keyof StoredWorkspace;

export const tableOf = {
  organisation: 'organisations',
  figureSet: 'figureSets',
  report: 'reports',
  reference: 'references',
  issue: 'issues',
} as const satisfies Readonly<Record<RecordKind, TableName>>;

export const tableNames: readonly TableName[] = Object.values(tableOf);

/** Names one record among all kinds. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

/** All records of a workspace, each with its kind. */
export function recordsOf(workspace: StoredWorkspace): StoredRecord[] {
  return [
    ...workspace.organisations.map((record) => ({ kind: 'organisation' as const, record })),
    ...workspace.figureSets.map((record) => ({ kind: 'figureSet' as const, record })),
    ...workspace.reports.map((record) => ({ kind: 'report' as const, record })),
    ...workspace.references.map((record) => ({ kind: 'reference' as const, record })),
    ...workspace.issues.map((record) => ({ kind: 'issue' as const, record })),
  ];
}

/** The revision a record has once it is stored: 0 is only for one that never was. */
export function storedRev(record: StoredRecord['record']): number {
  return Math.max(1, record.rev);
}
