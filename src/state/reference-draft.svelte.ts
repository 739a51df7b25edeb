import { readDate } from '../domain/figure/read-date.ts';
import { shortUnitName } from '../domain/organisation/unit-phrases.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { findDates } from '../domain/reference/find-date.ts';
import {
  parseCitation,
  type CitationPart,
  type ParsedCitation,
} from '../domain/reference/parse-citation.ts';
import type { Reference, ReferenceRole } from '../domain/reference/reference.ts';
import { foldText } from '../lib/fold-text.ts';
import { newId } from '../lib/new-id.ts';
import {
  dateOf,
  dateText,
  orNull,
  tidyPart,
  type ReferenceForm,
  type ReferencePart,
  type TypedReference,
} from './reference-form.ts';

/** A body named without its place: "UBND xã" in the office's own papers is the office. */
function isOwn(issuer: string, organisation: Organisation): boolean {
  const plain = foldText(issuer).replace('uy ban nhan dan', 'ubnd').trim();
  const own = foldText(shortUnitName(organisation));
  return plain === own || plain === foldText(`UBND ${organisation.kind}`);
}

/** Only ever issued above a commune. */
const HIGHER_TYPES = new Set([
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
]);

/** Most likely role, shown for the official to change. */
function guessRole(
  { type, symbol, issuer, subject }: ParsedCitation,
  organisation: Organisation,
): ReferenceRole {
  const own =
    issuer === null
      ? !HIGHER_TYPES.has(type ?? '') && (symbol === null || /(?:^|-)UBND(?:-|$)/u.test(symbol))
      : isOwn(issuer, organisation);
  if (own) return 'issued';
  const asks = type === 'Công văn' && /báo cáo/iu.test(subject ?? '');
  return asks ? 'request' : 'basis';
}

/** A date that is no day of the calendar, as the text has it. */
function unreadDate(line: string): string {
  const found = findDates(line).find(({ date }) => date === null);
  if (!found) return '';
  return line
    .slice(found.start, found.end)
    .replace(/^[(,\s]*(?:ban hành )?(?:ngày )?/iu, '')
    .replace(/[\s)]+$/u, '');
}

/** A document that was read from a line of text and is not in the register yet. */
export class ReferenceDraft implements ReferenceForm {
  readonly id = newId();
  readonly #organisation: Organisation;
  #line = $state('');
  /** Parts that were typed by hand; the others follow the line. */
  #typed = $state.raw<Partial<TypedReference>>({});
  #role = $state<ReferenceRole | null>(null);
  #topic = $state<string | null>(null);
  /** A date read from the line was never typed in its field, so it may be judged at once. */
  #dateLeft = $state(true);
  #isChecked = $state(false);

  constructor(organisation: Organisation, line: string) {
    this.#organisation = organisation;
    this.#line = line;
  }

  readonly #parsed = $derived(parseCitation(this.#line));
  readonly role: ReferenceRole = $derived.by(
    () => this.#role ?? guessRole(this.#parsed, this.#organisation),
  );
  readonly typed: TypedReference = $derived.by(() => {
    const { type, number, symbol, date, issuer, subject } = this.#parsed;
    const own = this.role === 'issued' ? shortUnitName(this.#organisation) : '';
    return {
      type: type ?? '',
      number: number ?? '',
      symbol: symbol ?? '',
      date: date === null ? unreadDate(this.#line) : dateText(date),
      issuer: issuer ?? own,
      subject: subject ?? '',
      ...this.#typed,
    };
  });
  /** Parts that nothing was read into: the line does not tell, and nobody has filled them in. */
  readonly unread: readonly CitationPart[] = $derived.by(() => {
    const parts: readonly CitationPart[] = [
      'type',
      'number',
      'symbol',
      'date',
      'issuer',
      'subject',
    ];
    const blank = (part: CitationPart): boolean =>
      part === 'date' ? dateOf(this.typed.date) === null : this.typed[part].trim() === '';
    return parts.filter(blank);
  });
  readonly dateProblem = $derived.by(() => {
    const reading = readDate(this.typed.date);
    return this.#dateLeft && reading.state === 'unreadable' ? reading : null;
  });
  readonly #lacking = $derived.by(() => {
    const { type, number, subject } = this.typed;
    return [
      ...(type.trim() === '' ? (['type'] as const) : []),
      ...(number.trim() === '' && subject.trim() === '' ? (['subject'] as const) : []),
    ];
  });
  readonly missing = $derived(this.#isChecked ? this.#lacking : []);
  readonly reference: Reference = $derived.by(() => {
    const { type, number, symbol, date, issuer, subject } = this.typed;
    return {
      id: this.id,
      rev: 0,
      organisationId: this.#organisation.id,
      type: tidyPart(type),
      number: orNull(tidyPart(number)),
      symbol: orNull(tidyPart(symbol)),
      date: dateOf(date),
      issuer: orNull(tidyPart(issuer)),
      subject: tidyPart(subject),
      role: this.role,
      topic: this.#topic,
    };
  });

  get line(): string {
    return this.#line;
  }

  get topic(): string | null {
    return this.#topic;
  }

  read(line: string): void {
    this.#line = line;
  }

  type(part: ReferencePart, text: string): void {
    // A message that stands stays until the date is mended; a new one waits until the field is left.
    if (part === 'date') this.#dateLeft = this.dateProblem !== null;
    this.#typed = { ...this.#typed, [part]: text };
  }

  settle(part: ReferencePart): void {
    if (part === 'date') this.#settleDate();
    else if (this.#typed[part] !== undefined) this.type(part, tidyPart(this.typed[part]));
  }

  setRole(role: ReferenceRole): void {
    this.#role = role;
  }

  setTopic(topic: string | null): void {
    this.#topic = topic;
  }

  /** Asks for what it needs before it can be added; the first field to look at, or null. */
  check(): ReferencePart | null {
    this.#isChecked = true;
    this.#dateLeft = true;
    return this.#lacking[0] ?? (this.dateProblem ? 'date' : null);
  }

  #settleDate(): void {
    const date = dateOf(this.typed.date);
    if (date !== null && this.#typed.date !== undefined) this.type('date', dateText(date));
    this.#dateLeft = true;
  }
}
