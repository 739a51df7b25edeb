/**
 * Small choices of this browser (which organisation is open, when the last backup was made). Losing
 * them loses no work, so a browser that refuses localStorage is no error.
 */
export interface Preferences {
  read(key: PreferenceKey): string | null;
  write(key: PreferenceKey, value: string): void;
}

type PreferenceKey =
  'organisation' | 'organisation-draft' | 'sheet-names' | 'backup-at' | 'theme' | 'lock-after';

/** Seals text before a call returns, as the line seal of storage does. */
interface Lines {
  close(place: string, text: string): string;
  open(place: string, sealed: string): string | null;
}

/** What somebody typed, or a file said: sealed where there is a passphrase. */
export const typedPreferences: readonly PreferenceKey[] = ['organisation-draft', 'sheet-names'];

export function createPreferences(
  store: () => globalThis.Storage,
  lines: Lines | null = null,
): Preferences {
  const linesOf = (key: PreferenceKey) => (typedPreferences.includes(key) ? lines : null);
  const name = (key: PreferenceKey) => `bao-cao-xa.${key}`;
  return {
    read(key) {
      try {
        const text = store().getItem(name(key));
        return text === null ? null : (linesOf(key)?.open(key, text) ?? text);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        store().setItem(name(key), linesOf(key)?.close(key, value) ?? value);
      } catch {
        // Refused or full: the choice lasts until the page is closed.
      }
    },
  };
}
