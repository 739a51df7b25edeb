import * as v from 'valibot';
import type { RecordKind } from './storage.ts';
import type { LineSeal } from './vault/line-seal.ts';

/** One field set to a new value; `undefined` removes it. */
export interface JournalEdit {
  readonly kind: RecordKind;
  readonly id: string;
  /** Keys from the record inwards: `['narratives', 'opening']`. */
  readonly path: readonly string[];
  readonly value: unknown;
}

export interface JournalEntry extends JournalEdit {
  /** Milliseconds; orders edits. */
  readonly at: number;
  /** The revision the database had confirmed when the edit was made; null when not known. */
  readonly rev: number | null;
  /** The database the edit was made on; null when not known. Another one was restored since. */
  readonly instance: string | null;
}

const entrySchema = v.object({
  kind: v.picklist(['organisation', 'figureSet', 'report', 'reference']),
  id: v.string(),
  path: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(8)),
  // JSON leaves `undefined` out.
  value: v.optional(v.unknown()),
  at: v.number(),
  rev: v.nullable(v.number()),
  // Entries of earlier builds have none.
  instance: v.optional(v.nullable(v.string()), null),
});

/**
 * Names one field of one record after the session in an entry's key; later edits of it take its place. Under a
 * passphrase it is a mark that only the same key makes again: not even where somebody typed is told.
 */
export function fieldOf({ kind, id, path }: JournalEdit, lines: LineSeal | null): string {
  const field = JSON.stringify([kind, id, ...path]);
  return `.${lines ? lines.mark(field) : field}`;
}

/** Null when the text is no entry. The value is checked by its record's schema, not here. */
export function parseEntry(text: string): JournalEntry | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(entrySchema, data);
  return parsed.success ? { ...parsed.output, value: parsed.output.value } : null;
}
