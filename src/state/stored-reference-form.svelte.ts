import { readDate } from '../domain/figure/read-date.ts';
import type { Reference, ReferenceRole } from '../domain/reference/reference.ts';
import { followTokens, tokenOwners, type TokenOwners } from './follow-tokens.ts';
import {
  dateText,
  orNull,
  tidyPart,
  type ReferenceForm,
  type ReferencePart,
} from './reference-form.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A document of the register, edited in place: every keystroke is stored. */
export class StoredReferenceForm implements ReferenceForm {
  readonly id: string;
  readonly #workspace: Workspace;
  /** A date as it is being typed; null while the stored one is shown. */
  #typedDate = $state<string | null>(null);
  #dateLeft = $state(false);
  /** Tokens as they were before this edit, until the texts have followed. */
  #before: TokenOwners | null = null;

  constructor(workspace: Workspace, id: string) {
    this.#workspace = workspace;
    this.id = id;
  }

  readonly reference: Reference = $derived.by(() => {
    const reference = this.#workspace.reference(this.id);
    if (!reference) throw new Error(`No document ${this.id} in the register`);
    return reference;
  });
  readonly typed = $derived.by(() => {
    const { type, number, symbol, date, issuer, subject } = this.reference;
    return {
      type,
      number: number ?? '',
      symbol: symbol ?? '',
      date: this.#typedDate ?? dateText(date),
      issuer: issuer ?? '',
      subject,
    };
  });
  readonly dateProblem = $derived.by(() => {
    const reading = readDate(this.typed.date);
    return this.#dateLeft && reading.state === 'unreadable' ? reading : null;
  });
  readonly missing = $derived.by(() => {
    const { type, number, subject } = this.reference;
    return [
      ...(type.trim() === '' ? (['type'] as const) : []),
      ...(number === null && subject.trim() === '' ? (['subject'] as const) : []),
    ];
  });

  get role(): ReferenceRole {
    return this.reference.role;
  }

  get topic(): string | null {
    return this.reference.topic;
  }

  type(part: ReferencePart, text: string): void {
    this.#before ??= tokenOwners(this.#workspace);
    if (part === 'date') this.#typeDate(text);
    else if (part === 'type' || part === 'subject') this.#edit(part, text);
    else this.#edit(part, orNull(text));
  }

  settle(part: ReferencePart): void {
    if (part === 'date') this.#settleDate();
    else {
      const tidy = tidyPart(this.typed[part]);
      if (tidy !== this.typed[part]) this.type(part, tidy);
    }
    this.leave();
  }

  /** Texts of reports follow once a change is whole, not at every letter of it. */
  leave(): void {
    if (!this.#before) return;
    followTokens(this.#workspace, this.#before);
    this.#before = null;
  }

  setRole(role: ReferenceRole): void {
    this.#edit('role', role);
  }

  setTopic(topic: string | null): void {
    this.#edit('topic', topic);
  }

  /** What cannot be read stays in the field; the date that is stored stays too. */
  #typeDate(text: string): void {
    // A message that stands stays until the date is mended; a new one waits until the field is left.
    this.#dateLeft = this.dateProblem !== null;
    this.#typedDate = text;
    const reading = readDate(text);
    if (reading.state === 'unreadable') return;
    this.#edit('date', reading.state === 'value' ? String(reading.value) : null);
  }

  #settleDate(): void {
    this.#dateLeft = true;
    if (readDate(this.typed.date).state !== 'unreadable') this.#typedDate = null;
  }

  #edit<Key extends keyof Reference>(key: Key, value: Reference[Key]): void {
    this.#workspace.edit('reference', this.id, key, value);
  }
}
