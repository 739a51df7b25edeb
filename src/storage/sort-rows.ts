import { migrateData } from './migrations/migrate-data.ts';
import type { RawData } from './migrations/migration.ts';
import { tableOf, type TableName } from './record-tables.ts';
import { parseRecord } from './schema/parse-record.ts';
import type { BrokenRow, RecordKind, StoredRecords, StoredWorkspace } from './storage.ts';

interface SortedRows {
  /** What opened, in today's shape, not checked. */
  readonly records: RawData;
  /** Each of them that is whole. */
  readonly workspace: StoredWorkspace;
  readonly broken: readonly BrokenRow[];
  /** Of the last that is broken, for who looks after the program. */
  readonly detail: string;
}

/**
 * Tells the rows that give a whole record from those that do not: `opened` has null for one that does not
 * open, and `shape` is what the others have.
 */
export function sortRows(rows: RawData, opened: RawData, shape: number): SortedRows {
  const broken: BrokenRow[] = [];
  let detail = '';
  function open(kind: RecordKind): unknown[] {
    const table = tableOf[kind];
    return opened[table].filter((record, index) => {
      if (record !== null) return true;
      const id = rowId(rows[table][index]);
      broken.push({ kind, id });
      detail = `${table}/${id} does not open`;
      return false;
    });
  }
  const records = migrateData(byTable(open), shape);
  function check<Kind extends RecordKind>(kind: Kind): StoredRecords[Kind][] {
    return records[tableOf[kind]].flatMap((record) => {
      const parsed = parseRecord(kind, record);
      if (parsed.ok) return [parsed.value];
      const id = rowId(record);
      broken.push({ kind, id });
      detail = `${tableOf[kind]}/${id} ${parsed.reason.path}: ${parsed.reason.detail}`;
      return [];
    });
  }
  const workspace: StoredWorkspace = {
    organisations: check('organisation'),
    figureSets: check('figureSet'),
    reports: check('report'),
    references: check('reference'),
    issues: check('issue'),
  };
  return { records, workspace, broken, detail };
}

function byTable(list: (kind: RecordKind) => readonly unknown[]): RawData {
  return {
    organisations: list('organisation'),
    figureSets: list('figureSet'),
    reports: list('report'),
    references: list('reference'),
    issues: list('issue'),
  } satisfies Record<TableName, readonly unknown[]>;
}

/** A row lies under its id, whatever else it holds. */
export function rowId(row: unknown): string {
  return String(Reflect.get(Object(row) as object, 'id'));
}
