import type { RecordKind, StoredRecord, StoredWorkspace } from '../storage/storage.ts';
import { toRecords, type Records } from './records-by-kind.ts';

/**
 * All records in memory. Each kind is a signal of its own: a key typed into a figure must not work out anew what
 * hangs on reports, documents and organisations alone.
 */
export class WorkspaceRecords implements Records {
  organisation: Records['organisation'] = $state.raw([]);
  figureSet: Records['figureSet'] = $state.raw([]);
  report: Records['report'] = $state.raw([]);
  reference: Records['reference'] = $state.raw([]);
  issue: Records['issue'] = $state.raw([]);

  replaceAll(stored: StoredWorkspace): void {
    Object.assign(this, toRecords(stored));
  }

  /** In the place of the one with its id, or behind the others. */
  place(kind: RecordKind, record: StoredRecord['record']): void {
    const others: readonly StoredRecord['record'][] = this[kind];
    const known = others.some(({ id }) => id === record.id);
    this.#show(
      kind,
      known ? others.map((one) => (one.id === record.id ? record : one)) : [...others, record],
    );
  }

  remove(kind: RecordKind, id: string): void {
    const all: readonly StoredRecord['record'][] = this[kind];
    this.#show(
      kind,
      all.filter((one) => one.id !== id),
    );
  }

  #show(kind: RecordKind, records: readonly StoredRecord['record'][]): void {
    // Kind and records came in together; the compiler cannot follow the pair.
    Object.assign(this, { [kind]: records });
  }
}
