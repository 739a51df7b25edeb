import type { Dexie } from 'dexie';
import { newId } from '../lib/new-id.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { metaKey, type MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { recordsOf, tableOf } from './record-tables.ts';
import type { RowLayout } from './row-layout.ts';
import { upgradeRows } from './upgrade-rows.ts';
import { parseWorkspace } from './schema/parse-workspace.ts';
import type { OpenFailure, StoredWorkspace } from './storage.ts';

export interface DatabaseContents {
  readonly instanceId: string;
  readonly workspace: StoredWorkspace;
}

/** A tab of an older build may be writing: what it writes while rows are brought up to date is read again. */
const MOST_LOOKS = 20;

/**
 * Everything that is stored, as of one moment, each record checked. `remembered` is the id of the
 * database that held the work at the last visit: an empty one with another id is not the same.
 */
export async function readDatabase(
  database: Dexie,
  layout: RowLayout,
  remembered: string | null,
): Promise<Result<DatabaseContents, OpenFailure>> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const read = await readOnce(database, layout, remembered);
    if (read) return read;
  }
  return fail({ code: 'unavailable', detail: 'another tab keeps writing' });
}

/** Null: it changed while it was read. */
async function readOnce(
  database: Dexie,
  layout: RowLayout,
  remembered: string | null,
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
  const opened = await layout.fromRows(rows);
  if (!opened.ok) return fail({ code: 'unavailable', detail: `damaged ${opened.reason}` });
  const upgraded = meta
    ? await upgradeRows(database, layout, { meta, records: opened.value })
    : opened.value;
  if (!upgraded) return null;
  const parsed = parseWorkspace(upgraded, '');
  if (!parsed.ok) {
    const { path, detail } = parsed.reason;
    return fail({ code: 'unavailable', detail: `damaged ${path}: ${detail}` });
  }
  const empty = recordsOf(parsed.value).length === 0;
  if (empty && remembered !== null && remembered !== meta?.instanceId) {
    return fail({ code: 'emptied', detail: remembered });
  }
  return succeed({
    instanceId: meta?.instanceId ?? (await found(database)),
    workspace: parsed.value,
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
