import type { Dexie } from 'dexie';
import { newId } from '../lib/new-id.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { metaKey, type MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { recordsOf, tableNames, tableOf } from './record-tables.ts';
import type { RowLayout } from './row-layout.ts';
import { sortRows } from './sort-rows.ts';
import type { OpenFailure, StoredWorkspace } from './storage.ts';
import { upgradeRows } from './upgrade-rows.ts';

export interface DatabaseContents {
  readonly instanceId: string;
  readonly workspace: StoredWorkspace;
  /** Only where damage was accepted, and there is some. */
  readonly damage: Damage | null;
}

/** What a replacement over damage goes by. */
export interface Damage {
  /** Date of the last write before these rows were read. */
  readonly lastWrite: string | null;
  /** The shape they still have. */
  readonly shape: number;
  /** `reports/ab12` */
  readonly broken: ReadonlySet<string>;
}

interface ReadOptions {
  /** The id of the database that held the work at the last visit: an empty one with another id is not the same. */
  readonly remembered: string | null;
  /** Whether rows that cannot be read may be missing from what is given. */
  readonly despiteDamage: boolean;
}

/** A tab of an older build may be writing: what it writes while rows are brought up to date is read again. */
const MOST_LOOKS = 20;

/** Everything that is stored, as of one moment, each record checked. */
export async function readDatabase(
  database: Dexie,
  layout: RowLayout,
  options: ReadOptions,
): Promise<Result<DatabaseContents, OpenFailure>> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const read = await readOnce(database, layout, options);
    if (read) return read;
  }
  return fail({ code: 'unavailable', detail: 'written-meanwhile' });
}

/** Null: it changed while it was read. */
async function readOnce(
  database: Dexie,
  layout: RowLayout,
  { remembered, despiteDamage }: ReadOptions,
): Promise<Result<DatabaseContents, OpenFailure> | null> {
  const { meta, rows } = await database.transaction('r', database.tables, async () => ({
    meta: await database.table<MetaRow, string>('meta').get(metaKey),
    rows: {
      organisations: await database.table<unknown>(tableOf.organisation).toArray(),
      figureSets: await database.table<unknown>(tableOf.figureSet).toArray(),
      reports: await database.table<unknown>(tableOf.report).toArray(),
      references: await database.table<unknown>(tableOf.reference).toArray(),
      issues: await database.table<unknown>(tableOf.issue).toArray(),
    },
  }));
  if (meta && meta.schemaVersion > schemaVersion) {
    return fail({ code: 'newer-data', stored: meta.schemaVersion, known: schemaVersion });
  }
  const shape = meta?.schemaVersion ?? schemaVersion;
  const { records, workspace, broken, detail } = sortRows(rows, await layout.fromRows(rows), shape);
  if (broken.length > 0 && !despiteDamage) {
    const all = tableNames.reduce((count, table) => count + rows[table].length, 0);
    return fail({ code: 'damaged', rows: all, broken, detail });
  }
  // Rows that cannot be read cannot be brought up either: that waits until they are set aside.
  if (meta && broken.length === 0) {
    if (!(await upgradeRows(database, layout, { meta, records }))) return null;
  }
  const empty = recordsOf(workspace).length + broken.length === 0;
  if (empty && remembered !== null && remembered !== meta?.instanceId) {
    return fail({ code: 'emptied', detail: remembered });
  }
  return succeed({
    instanceId: meta?.instanceId ?? (await found(database)),
    workspace,
    damage:
      broken.length === 0
        ? null
        : {
            lastWrite: meta?.lastWrite ?? null,
            shape,
            broken: new Set(broken.map(({ kind, id }) => `${tableOf[kind]}/${id}`)),
          },
  });
}

/** Gives a new database its id; two tabs that start together agree on one. */
function found(database: Dexie): Promise<string> {
  return database.transaction('rw', database.table('meta'), async (transaction) => {
    const table = transaction.table<MetaRow, string>('meta');
    const there = await table.get(metaKey);
    if (there) return there.instanceId;
    const instanceId = newId();
    await table.add({ id: metaKey, schemaVersion, instanceId, lastWrite: null });
    return instanceId;
  });
}
