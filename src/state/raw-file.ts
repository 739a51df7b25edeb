import { saveAs } from 'file-saver';
import { readAside } from '../storage/aside.ts';
import { databaseName } from '../storage/connect.ts';
import { rawExport } from '../storage/raw-export.ts';
import { sealedDatabaseName } from '../storage/vault/sealed-names.ts';

/** Everything that can still be read in this browser, as a file for whoever mends it. */
export async function saveRawExport(): Promise<void> {
  const { fileText, fileName } = await rawExport();
  saveAs(new Blob([fileText], { type: 'application/json' }), fileName);
}

/** When rows were set aside here because they could not be read, one time for each; they are in that file. */
export async function asideTimes(): Promise<readonly string[]> {
  const rows = [...(await readAside(databaseName)), ...(await readAside(sealedDatabaseName))];
  return rows.map(({ at }) => at).sort();
}
