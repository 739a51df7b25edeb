import { setIn } from '../lib/set-in.ts';
import type { JournalEdit, JournalEntry } from './journal-entry.ts';
import { parseRecord } from './schema/parse-record.ts';
import { isForbiddenKey } from './schema/plain-data.ts';
import type { StoredRecord } from './storage.ts';

/**
 * Between an edit and its commit at most one other write of the same page lands, so a record more
 * than two revisions further was written by somebody else since.
 */
export function isCurrent(entry: JournalEntry, { record }: StoredRecord): boolean {
  return entry.rev === null || record.rev <= entry.rev + 2;
}

/** Null when the edit does not fit: a path into nothing, a wrong value. */
export function applyEdit(edit: JournalEdit, { kind, record }: StoredRecord): StoredRecord | null {
  if (!leadsIntoOwnData(record, edit.path)) return null;
  const parsed = parseRecord(kind, setIn(record, edit.path, edit.value));
  if (!parsed.ok || parsed.value.id !== record.id || parsed.value.rev !== record.rev) return null;
  // Kind and record came in together; the compiler cannot follow the pair.
  return { kind, record: parsed.value } as StoredRecord;
}

/** Every step but the last is an own plain object already; the last may be new in its object. */
function leadsIntoOwnData(record: object, path: readonly string[]): boolean {
  if (path.length === 0 || path.some(isForbiddenKey)) return false;
  let current: unknown = record;
  for (const key of path.slice(0, -1)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      return false;
    }
    current = Reflect.get(current, key);
  }
  return typeof current === 'object' && current !== null && !Array.isArray(current);
}
