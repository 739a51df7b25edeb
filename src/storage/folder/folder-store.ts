import type { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { FolderRecord } from './folder-record.ts';

/** Where the folder is noted for the next start; a failure is a reason in the browser's words. */
export interface FolderStore {
  read(): Promise<Result<FolderRecord | null, string>>;
  write(record: FolderRecord): Promise<Result<void, string>>;
  forget(): Promise<Result<void, string>>;
}

/** In the history database: not among the records, since a folder belongs to one computer. */
export function folderStore(database: Dexie): FolderStore {
  const table = () => database.table<FolderRecord, string>('folders');
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(String(error));
    }
  };
  return {
    read: () => attempt(async () => (await table().get('backup')) ?? null),
    write: (record) =>
      attempt(async () => {
        await table().put(record);
      }),
    forget: () => attempt(() => table().delete('backup')),
  };
}
