import type { Storage } from '../../src/storage/storage.ts';
import { openDexieStorage } from '../../src/storage/dexie-storage.ts';
import type { StoredWorkspace } from '../../src/storage/storage.ts';

export interface OpenedStorage {
  readonly storage: Storage;
  readonly stored: StoredWorkspace;
  /** What it told the page, in order: `stale`, `gone deleted`, … */
  readonly told: string[];
}

/** A storage that has loaded; like one tab. */
export async function openStorage(name: string, timeoutMs = 2000): Promise<OpenedStorage> {
  const { storage, told } = newStorage(name, timeoutMs);
  const loaded = await storage.load();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.reason));
  return { storage, stored: loaded.value, told };
}

export function newStorage(name: string, timeoutMs = 2000) {
  const told: string[] = [];
  const storage = openDexieStorage({
    name,
    timeoutMs,
    onStale: () => told.push('stale'),
    onGone: (detail) => told.push(`gone ${detail}`),
  });
  return { storage, told };
}
