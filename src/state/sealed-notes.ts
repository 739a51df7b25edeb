import type { LineSeal } from '../storage/vault/line-seal.ts';
import { sealEntries, unsealEntries } from '../storage/vault/seal-entries.ts';
import { createPreferences, typedPreferences } from './preferences.ts';

/**
 * Seals what was typed and lies outside the databases. Also at each unlocking: a pass that was killed, or
 * whose last words the browser had not written yet, left them in the clear.
 */
export function sealNotes(lines: LineSeal): void {
  rewriteTyped(lines, lines);
  sealEntries(localStorage, lines);
}

/** The way back. */
export function unsealNotes(lines: LineSeal): void {
  rewriteTyped(lines, null);
  unsealEntries(localStorage, lines);
}

function rewriteTyped(from: LineSeal, to: LineSeal | null): void {
  const before = createPreferences(() => localStorage, from);
  const after = createPreferences(() => localStorage, to);
  for (const key of typedPreferences) {
    const text = before.read(key) ?? '';
    if (text !== '') after.write(key, text);
  }
}
