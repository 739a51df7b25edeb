import type { LineSeal } from '../storage/vault/line-seal.ts';
import { sealEntries, unsealEntries } from '../storage/vault/seal-entries.ts';
import { createPreferences } from './preferences.ts';

/**
 * Seals what was typed and lies outside the databases. Also at each unlocking: a pass that was killed, or
 * whose last words the browser had not written yet, left them in the clear.
 */
export function sealNotes(lines: LineSeal): void {
  rewriteDraft(lines, lines);
  sealEntries(localStorage, lines);
}

/** The way back. */
export function unsealNotes(lines: LineSeal): void {
  rewriteDraft(lines, null);
  unsealEntries(localStorage, lines);
}

function rewriteDraft(from: LineSeal, to: LineSeal | null): void {
  const draft = createPreferences(() => localStorage, from).read('organisation-draft') ?? '';
  if (draft !== '') createPreferences(() => localStorage, to).write('organisation-draft', draft);
}
