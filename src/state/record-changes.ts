import { canonicalJson } from '../lib/canonical-json.ts';
import { getIn } from '../lib/set-in.ts';
import type { RecordChange } from '../storage/history/undo-step.ts';
import type { StoredRecord } from '../storage/storage.ts';
import type { Workspace } from './workspace.svelte.ts';

const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));

/** Whether it changes nothing. */
export function isIdle(change: RecordChange): boolean {
  if (change.type === 'set') return same(change.before, change.after);
  return change.records.length === 0;
}

/** What takes a change back. */
export function inverse(change: RecordChange): RecordChange {
  switch (change.type) {
    case 'set':
      return { ...change, before: change.after, after: change.before };
    case 'add':
      return { type: 'remove', records: change.records };
    case 'remove':
      return { type: 'add', records: change.records };
  }
}

/** The organisation a change belongs to; null when its record is not there. */
export function ownerOf(change: RecordChange, workspace: Workspace): string | null {
  const record =
    change.type === 'set' ? workspace.record(change.kind, change.id) : change.records[0]?.record;
  if (!record) return null;
  return 'organisationId' in record ? record.organisationId : record.id;
}

/** The same but for what every save changes. */
function sameRecord(one: StoredRecord['record'], other: StoredRecord['record']): boolean {
  const plain = (record: object) => canonicalJson({ ...record, rev: 0, updatedAt: '' });
  return plain(one) === plain(other);
}

/** Whether the records are as they were when the change was made, so that it can be made. */
export function stands(change: RecordChange, workspace: Workspace): boolean {
  switch (change.type) {
    case 'set': {
      const record = workspace.record(change.kind, change.id);
      return record !== null && same(getIn(record, change.path), change.before);
    }
    case 'add':
      return change.records.every(({ kind, record }) => !workspace.record(kind, record.id));
    case 'remove':
      return change.records.every(({ kind, record }) => {
        const there = workspace.record(kind, record.id);
        return there !== null && sameRecord(there, record);
      });
  }
}

export function make(change: RecordChange, workspace: Workspace): void {
  if (change.type === 'add') workspace.add(change.records);
  else if (change.type === 'remove') workspace.remove(change.records);
  else {
    const { kind, id, path, after } = change;
    const [key = '', entry] = path;
    // The path came from a typed call; a step from an earlier visit is checked when it is written.
    if (entry === undefined) workspace.edit(kind, id, key as never, after as never);
    else workspace.editEntry(kind, id, key as never, entry, after as never);
  }
}
