import { answer } from '../../src/storage/open-existing.ts';
import { openDatabase } from '../browser/open-database.ts';

type Row = Readonly<Record<string, unknown>>;

/** Changes one row behind the program's back; one that is not there is made of `{}`. */
export async function changeRow(
  name: string,
  table: string,
  id: IDBValidKey,
  change: (row: Row) => unknown,
): Promise<void> {
  const database = await openDatabase(name);
  const store = database.transaction(table, 'readwrite').objectStore(table);
  const row = (await answer(store.get(id))) as Row | undefined;
  await answer(store.put(change(row ?? {})));
  database.close();
}

/** All rows of a database as they lie there, by table. */
export async function rowsOf(name: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await openDatabase(name);
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of database.objectStoreNames) {
    rows[table] = await answer(database.transaction(table).objectStore(table).getAll());
  }
  database.close();
  return rows;
}
