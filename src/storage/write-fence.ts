import type { MetaRow } from './meta-row.ts';
import { schemaVersion } from './migrations/all-migrations.ts';
import { SaveRefusedError } from './save-failure.ts';
import type { StoredRow } from './row-layout.ts';
import type { StoredRecord } from './storage.ts';
import { UncertainWrites } from './uncertain-writes.ts';

/** What is asked inside every write before anything is written. A refusal rolls it back. */
export class WriteFence {
  readonly uncertain = new UncertainWrites();
  /** Ids this page may write to: one, and those of replacements whose outcome is not known. */
  readonly #instances = new Set<string>();
  #shape = schemaVersion;

  /** Begins anew with the database of this id, whose records have this shape. */
  setUp(instanceId: string | null, shape = schemaVersion): void {
    this.#shape = shape;
    this.#instances.clear();
    this.uncertain.forgetAll();
    if (instanceId !== null) this.#instances.add(instanceId);
  }

  /** Also allows the id that a replacement is about to give. */
  admit(instanceId: string): void {
    this.#instances.add(instanceId);
  }

  /** Only the database that was loaded, in the shape this build writes. */
  checkedMeta(meta: MetaRow | undefined): MetaRow {
    if (!meta) throw new SaveRefusedError({ code: 'gone', detail: 'emptied' });
    if (!this.#instances.has(meta.instanceId)) {
      throw new SaveRefusedError({ code: 'gone', detail: 'replaced' });
    }
    if (meta.schemaVersion !== this.#shape) throw new SaveRefusedError({ code: 'stale-build' });
    return meta;
  }

  /** Compare-and-swap: the revision that is stored, when it is the one the record was read at. */
  checkedRev(entry: StoredRecord, stored: StoredRow | undefined): number {
    const base = this.uncertain.baseRev(entry);
    if ((stored?.rev ?? 0) === base) return base;
    if (stored && this.uncertain.recognise(entry, stored)) return stored.rev;
    throw new SaveRefusedError({ code: 'conflict', kind: entry.kind, id: entry.record.id });
  }
}
