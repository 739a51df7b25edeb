import { canonicalJson } from '../lib/canonical-json.ts';
import { recordKey } from './record-tables.ts';
import type { StoredRow } from './row-layout.ts';
import type { RecordKind, StoredRecord } from './storage.ts';

/**
 * Writes that ended without an answer: a disk that takes longer than the time limit may still
 * commit one. Without this memory the next try would meet its own write and call it a conflict.
 */
export class UncertainWrites {
  /** What was written, as it would be stored. */
  readonly #tried = new Map<string, string>();
  /** How many revisions the database is ahead of what the caller was told. */
  readonly #ahead = new Map<string, number>();

  /** The revision that must be stored for a write of this record to be allowed. */
  baseRev({ kind, record }: StoredRecord): number {
    return record.rev + (this.#ahead.get(recordKey(kind, record.id)) ?? 0);
  }

  remember(kind: RecordKind, row: StoredRow): void {
    this.#tried.set(recordKey(kind, row.id), canonicalJson(row));
  }

  /** The caller has its answer for the last write of this record. */
  settle({ kind, record }: StoredRecord): void {
    this.#tried.delete(recordKey(kind, record.id));
  }

  /** The record is no longer stored; should it come back, its revisions begin anew. */
  forget({ kind, record }: StoredRecord): void {
    this.#tried.delete(recordKey(kind, record.id));
    this.#ahead.delete(recordKey(kind, record.id));
  }

  /** Whether `stored` is a write of ours that was reported as failed; if so it is counted as done. */
  recognise(entry: StoredRecord, stored: StoredRow): boolean {
    const key = recordKey(entry.kind, entry.record.id);
    if (this.#tried.get(key) !== canonicalJson(stored)) return false;
    this.#ahead.set(key, stored.rev - entry.record.rev);
    this.#tried.delete(key);
    return true;
  }

  forgetAll(): void {
    this.#tried.clear();
    this.#ahead.clear();
  }
}
