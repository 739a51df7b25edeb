import * as v from 'valibot';
import type { Preferences } from '../preferences.ts';
import { hasName, type NamedRow } from './named-row.ts';

const NAMED = v.strictObject({ label: v.string(), figure: v.string() });
/** By organisation, the one named last at the end. */
const KEPT = v.record(v.string(), v.array(NAMED));

/** More names than the exports of an office have; the oldest go first. */
const MOST = 300;

/** Which figure an official said the rows of a name are of: the next file of that kind needs no telling. */
export class NamedRows {
  readonly #preferences: Preferences;
  readonly #organisationId: string;
  #rows = $state.raw<readonly NamedRow[]>([]);

  constructor(preferences: Preferences, organisationId: string) {
    this.#preferences = preferences;
    this.#organisationId = organisationId;
    this.#rows = this.#read()[organisationId] ?? [];
  }

  get rows(): readonly NamedRow[] {
    return this.#rows;
  }

  name(label: string, figure: string): void {
    this.#keep([...this.#without(label), { label, figure }].slice(-MOST));
  }

  forget(label: string): void {
    this.#keep(this.#without(label));
  }

  #without(label: string): readonly NamedRow[] {
    return this.#rows.filter((row) => !hasName(row, label));
  }

  #keep(rows: readonly NamedRow[]): void {
    this.#rows = rows;
    const kept = { ...this.#read(), [this.#organisationId]: rows };
    this.#preferences.write('sheet-names', JSON.stringify(kept));
  }

  /** What cannot be read is nothing: losing it loses no work. */
  #read(): Readonly<Record<string, readonly NamedRow[]>> {
    try {
      const text = this.#preferences.read('sheet-names');
      const parsed = v.safeParse(KEPT, text === null ? {} : JSON.parse(text));
      return parsed.success ? parsed.output : {};
    } catch {
      return {};
    }
  }
}
