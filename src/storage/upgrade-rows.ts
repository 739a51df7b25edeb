import type { Dexie } from 'dexie';
import { metaKey, type MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import type { RawData } from './migrations/migration.ts';
import { tableNames } from './record-tables.ts';
import type { RowLayout, StoredRow } from './row-layout.ts';

/**
 * Records of an older shape brought to today's, where the browser has not done it while it opened the
 * database: of rows that are sealed it cannot, and Chromium 109, killed in an upgrade, may open the database
 * at the new version with the rows of before (seen in 4 of 151 kills). `records` are brought up already, and all
 * of them can be read. All or nothing; a tab of an older build cannot write from then on. False: another tab has
 * written or upgraded meanwhile, so that what was read is not what there is.
 */
export async function upgradeRows(
  database: Dexie,
  layout: RowLayout,
  { meta, records }: { readonly meta: MetaRow; readonly records: RawData },
): Promise<boolean> {
  if (meta.schemaVersion >= schemaVersion) return true;
  const rows = await Promise.all(
    tableNames.map(async (table) => ({
      table,
      rows: await Promise.all(records[table].map((one) => layout.toRow(table, one as StoredRow))),
    })),
  );
  return database.transaction('rw', database.tables, async () => {
    const now = await database.table<MetaRow, string>('meta').get(metaKey);
    if (now?.lastWrite !== meta.lastWrite || now.schemaVersion !== meta.schemaVersion) return false;
    for (const { table, rows: sealed } of rows) {
      await database.table(table).clear();
      await database.table<StoredRow, string>(table).bulkAdd(sealed);
    }
    await database.table<MetaRow, string>('meta').put({ ...now, schemaVersion });
    return true;
  });
}
