import { readDate } from '../domain/figure/read-date.ts';
import type { Reading } from '../domain/figure/reading.ts';
import type { Reference, ReferenceRole } from '../domain/reference/reference.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { formatDate } from '../text/format-date.ts';

export type ReferencePart = 'type' | 'number' | 'symbol' | 'date' | 'issuer' | 'subject';
export type TypedReference = Readonly<Record<ReferencePart, string>>;

/** What the fields of a document need, be it in the register or still to be added. */
export interface ReferenceForm {
  /** For the ids of the fields. */
  readonly id: string;
  readonly typed: TypedReference;
  readonly role: ReferenceRole;
  readonly topic: string | null;
  /** Why the date cannot be read; null while it can, or is still being typed. */
  readonly dateProblem: Extract<Reading, { state: 'unreadable' }> | null;
  /** What is missing and has been asked for. */
  readonly missing: readonly ('type' | 'subject')[];
  /** The document as the register would keep it. */
  readonly reference: Reference;
  type(part: ReferencePart, text: string): void;
  /** The field was left: stray spaces go now, not while someone types. */
  settle(part: ReferencePart): void;
  setRole(role: ReferenceRole): void;
  setTopic(topic: string | null): void;
}

/** One line of text without stray spaces; braces would break the token made of it. */
export const tidyPart = (text: string): string =>
  normaliseText(text).replace(/[{}]/gu, '').replace(/\s+/gu, ' ').trim();

export const orNull = (text: string): string | null => (text === '' ? null : text);

export const dateOf = (typed: string): Reference['date'] => {
  const reading = readDate(typed);
  return reading.state === 'value' ? String(reading.value) : null;
};

export const dateText = (date: Reference['date']): string =>
  date === null ? '' : formatDate(date);
