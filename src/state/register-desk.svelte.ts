import { findTwin } from '../domain/reference/find-twin.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import { referenceToken } from '../domain/reference/reference-token.ts';
import type { Reference, ReferenceRole } from '../domain/reference/reference.ts';
import { foldText } from '../lib/fold-text.ts';
import { citeReference } from '../text/cite-reference.ts';
import { formatDate } from '../text/format-date.ts';
import { followTokens, tokenOwners } from './follow-tokens.ts';
import { referenceTopics, type Topic } from './reference-topics.ts';
import { referenceUses, type ReferenceUse } from './reference-uses.ts';
import { StoredReferenceForm } from './stored-reference-form.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A document as the register shows it. */
export interface RegisterRow {
  readonly reference: Reference;
  /** `54/KH-UBND` */
  readonly code: string;
  /** `31/12/2022` */
  readonly date: string;
  /** As texts name it, with braces. */
  readonly token: string;
  readonly topic: string;
  /** One for each report. */
  readonly uses: readonly ReferenceUse[];
  /** Another document of the same number, as it is cited; empty when there is none. */
  readonly twin: string;
}

export type DateOrder = 'newest' | 'oldest';

const searchable = ({ reference, code, date, token, topic }: RegisterRow): string => {
  const { type, issuer, subject } = reference;
  return foldText([type, code, date, issuer ?? '', subject, token, topic].join(' '));
};

const firstOfEachReport = (uses: readonly ReferenceUse[]): readonly ReferenceUse[] =>
  uses.filter(({ report }, index) => uses.findIndex((one) => one.report === report) === index);

/** Documents without a date come last either way. */
function byDate(order: DateOrder) {
  return (one: RegisterRow, other: RegisterRow): number => {
    const [a, b] = [one.reference.date, other.reference.date];
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b === (order === 'oldest') ? -1 : 1;
  };
}

/** The register of documents: what is listed, and the one that is being edited. */
export class RegisterDesk {
  readonly #workspace: Workspace;
  #query = $state('');
  #role = $state<ReferenceRole | null>(null);
  #order = $state<DateOrder>('newest');
  /** The open document, with the rows as they stood when it was opened: none may move meanwhile. */
  #editing = $state.raw<{
    readonly form: StoredReferenceForm;
    readonly rows: readonly string[];
  } | null>(null);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  readonly topics: readonly Topic[] = $derived.by(() => referenceTopics(this.#workspace.templates));
  readonly #uses = $derived.by(() => referenceUses(this.#workspace));
  readonly #all: readonly RegisterRow[] = $derived.by(() => {
    const { references } = this.#workspace;
    return references.map((reference) => {
      const twin = findTwin(reference, references);
      return {
        reference,
        code: referenceCode(reference) ?? '',
        date: reference.date === null ? '' : formatDate(reference.date),
        token: `{${referenceToken(reference, references)}}`,
        topic: this.topicLabel(reference.topic),
        uses: firstOfEachReport(this.uses(reference.id)),
        twin: twin ? citeReference(twin, 'full') : '',
      };
    });
  });
  readonly rows: readonly RegisterRow[] = $derived.by(() => {
    const held = this.#editing?.rows;
    if (held) {
      return held.flatMap((id) => this.#all.find(({ reference }) => reference.id === id) ?? []);
    }
    const words = foldText(this.#query).split(/\s+/u);
    return this.#all
      .filter(({ reference }) => this.#role === null || reference.role === this.#role)
      .filter((row) => words.every((word) => searchable(row).includes(word)))
      .sort(byDate(this.#order));
  });

  get count(): number {
    return this.#all.length;
  }

  get query(): string {
    return this.#query;
  }

  get role(): ReferenceRole | null {
    return this.#role;
  }

  get order(): DateOrder {
    return this.#order;
  }

  get form(): StoredReferenceForm | null {
    return this.#editing?.form ?? null;
  }

  /** Every way in which reports use a document. */
  uses(id: string): readonly ReferenceUse[] {
    return this.#uses.get(id) ?? [];
  }

  topicLabel(topic: string | null): string {
    if (topic === null) return '';
    return this.topics.find(({ value }) => value === topic)?.label ?? topic;
  }

  search(query: string): void {
    this.#editing = null;
    this.#query = query;
  }

  filter(role: ReferenceRole | null): void {
    this.#editing = null;
    this.#role = role;
  }

  showAll(): void {
    this.#query = '';
    this.filter(null);
  }

  turnOrder(): void {
    this.#editing = null;
    this.#order = this.#order === 'newest' ? 'oldest' : 'newest';
  }

  edit(id: string): void {
    const rows = this.rows.map(({ reference }) => reference.id);
    this.#editing = { form: new StoredReferenceForm(this.#workspace, id), rows };
  }

  /** Closes the open document; shows the rest in its order again. */
  close(): void {
    this.#editing = null;
  }

  remove(reference: Reference): void {
    const before = tokenOwners(this.#workspace);
    this.#editing = null;
    for (const report of this.#workspace.reports) {
      if (report.requestId !== reference.id) continue;
      this.#workspace.edit('report', report.id, 'requestId', null);
    }
    this.#workspace.remove([{ kind: 'reference', record: reference }]);
    followTokens(this.#workspace, before);
  }
}
