import { folderStore } from '../folder/folder-store.ts';
import { openHistory, type History } from '../history/history-database.ts';
import type { OpenVault } from './vault-keys.ts';

export async function copyHistory(
  from: string,
  fromVault: OpenVault | null,
  to: string,
  toVault: OpenVault | null,
): Promise<void> {
  const source = openHistory(from, fromVault?.seal ?? null);
  const target = openHistory(to, toVault?.seal ?? null);
  try {
    await moveHistory(source, target);
  } finally {
    source.close();
    target.close();
  }
}

/** All steps and snapshots of one history into another, which is empty. */
async function moveHistory(from: History, to: History): Promise<void> {
  await to.steps.write(await from.steps.all(), []);
  // One by one: a snapshot is large, and all of them at once may be more than memory has.
  for (const snapshot of await from.snapshots.all()) await to.snapshots.write([snapshot], []);
  const folder = await folderStore(from).read();
  if (folder.ok && folder.value) await folderStore(to).write(folder.value);
}
