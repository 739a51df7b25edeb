import type { Organisation } from '../domain/organisation/organisation.ts';
import { parseRecord } from '../storage/schema/parse-record.ts';
import type { Preferences } from './preferences.ts';

/** The organisation that was being set up when the page was left; null when there is none. */
export function readDraft(preferences: Preferences): Organisation | null {
  const text = preferences.read('organisation-draft');
  if (!text) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null; // cut off, or someone else's
  }
  const read = parseRecord('organisation', data);
  return read.ok ? read.value : null;
}

export function keepDraft(preferences: Preferences, draft: Organisation): void {
  preferences.write('organisation-draft', JSON.stringify(draft));
}

export function dropDraft(preferences: Preferences): void {
  preferences.write('organisation-draft', '');
}
