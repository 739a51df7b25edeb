import { fail, succeed, type Result } from '../../lib/result.ts';
import type { History } from '../history/history-database.ts';
import type { Seal } from '../vault/seal.ts';
import type { FolderRecord } from './folder-record.ts';

/** Where the folder is noted for the next start; a failure is a reason in the browser's words. */
export interface FolderStore {
  read(): Promise<Result<FolderRecord | null, string>>;
  write(record: FolderRecord): Promise<Result<void, string>>;
  forget(): Promise<Result<void, string>>;
}

/** The handle can only be kept as it is; names of files tell of the commune, hashes of what is in them. */
interface SealedFolder {
  readonly id: FolderRecord['id'];
  readonly folder: FileSystemDirectoryHandle;
  readonly sealed: string;
}

async function sealed({ folder, ...rest }: FolderRecord, seal: Seal): Promise<SealedFolder> {
  return { id: rest.id, folder, sealed: await seal.close('folders', JSON.stringify(rest)) };
}

async function opened(
  row: FolderRecord | SealedFolder | undefined,
  seal: Seal | null,
): Promise<FolderRecord | null> {
  if (!row) return null;
  if (!('sealed' in row)) return row;
  const text = (await seal?.open('folders', row.sealed)) ?? null;
  if (text === null) throw new Error('The folder does not open');
  // What this page wrote under its own seal.
  return { ...(JSON.parse(text) as Omit<FolderRecord, 'folder'>), folder: row.folder };
}

/** In the history database: not among the records, since a folder belongs to one computer. */
export function folderStore({ database, seal }: Pick<History, 'database' | 'seal'>): FolderStore {
  const table = () => database.table<FolderRecord | SealedFolder, string>('folders');
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
    try {
      return succeed(await work());
    } catch (error) {
      return fail(String(error));
    }
  };
  return {
    read: () => attempt(async () => opened(await table().get('backup'), seal)),
    write: (record) =>
      attempt(async () => {
        await table().put(seal ? await sealed(record, seal) : record);
      }),
    forget: () => attempt(() => table().delete('backup')),
  };
}
