/**
 * Small choices of this browser (which organisation is open, when the last backup was made). Losing
 * them loses no work, so a browser that refuses localStorage is no error.
 */
export interface Preferences {
  read(key: PreferenceKey): string | null;
  write(key: PreferenceKey, value: string): void;
}

type PreferenceKey = 'organisation' | 'organisation-draft' | 'backup-at' | 'theme';

export function createPreferences(store: () => globalThis.Storage): Preferences {
  const name = (key: PreferenceKey) => `bao-cao-xa.${key}`;
  return {
    read(key) {
      try {
        return store().getItem(name(key));
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        store().setItem(name(key), value);
      } catch {
        // Refused or full: the choice lasts until the page is closed.
      }
    },
  };
}
