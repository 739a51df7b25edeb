import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import { recordsOf } from './record-tables.ts';
import type { StoredWorkspace } from './storage.ts';

/** SHA-256 that changes when anything but the revisions does. */
export function contentHash(workspace: StoredWorkspace): Promise<string> {
  const records = recordsOf(workspace).map(({ kind, record }) => ({
    kind,
    record: { ...record, rev: 0 },
  }));
  return sha256(canonicalJson(records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1))));
}
