import { newId } from '../../lib/new-id.ts';
import { journalPrefix } from '../journal.ts';
import { fieldOf, parseEntry } from '../journal-entry.ts';
import type { LineSeal } from './line-seal.ts';

/**
 * Seals what still lies in the journal in the clear, or under the key of before: edits that no longer fit and
 * wait to be seen. Under other names too, since a name says which field it was.
 */
export function sealEntries(store: globalThis.Storage, lines: LineSeal): void {
  for (const [key, text] of entriesOf(store)) {
    const plain = parseEntry(text) ? text : (lines.open('edit', text) ?? '');
    const entry = parseEntry(plain);
    if (!entry || key.endsWith(fieldOf(entry, lines))) continue;
    store.setItem(journalPrefix + newId() + fieldOf(entry, lines), lines.close('edit', plain));
    store.removeItem(key);
  }
}

/** The way back. */
export function unsealEntries(store: globalThis.Storage, lines: LineSeal): void {
  for (const [key, text] of entriesOf(store)) {
    const plain = lines.open('edit', text) ?? '';
    const entry = parseEntry(plain);
    if (!entry) continue;
    store.setItem(journalPrefix + newId() + fieldOf(entry, null), plain);
    store.removeItem(key);
  }
}

function entriesOf(store: globalThis.Storage): readonly (readonly [string, string])[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(journalPrefix))
    .map((key) => [key, store.getItem(key) ?? ''] as const);
}
