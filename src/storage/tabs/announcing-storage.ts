import type { Storage } from '../storage.ts';

/** The same storage; `announce` is called after each commit. */
export function announcingStorage(storage: Storage, announce: () => void): Storage {
  const told = async <Outcome extends { readonly ok: boolean }>(
    writing: Promise<Outcome>,
  ): Promise<Outcome> => {
    const outcome = await writing;
    if (outcome.ok) announce();
    return outcome;
  };
  return {
    load: (accept) => storage.load(accept),
    put: (records) => told(storage.put(records)),
    remove: (records) => told(storage.remove(records)),
    replaceAll: (workspace) => told(storage.replaceAll(workspace)),
    close: () => {
      storage.close();
    },
  };
}
