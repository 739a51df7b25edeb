import type { FigureSet } from '../domain/figure/figure-set.ts';
import { findTwin } from '../domain/reference/find-twin.ts';
import { referenceCode } from '../domain/reference/reference-code.ts';
import { referenceToken } from '../domain/reference/reference-token.ts';
import type { Reference } from '../domain/reference/reference.ts';
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

/** What the list is narrowed to; null: everything. */
export interface RegisterFilters {
  readonly role: string | null;
  readonly type: string | null;
  readonly topic: string | null;
  /** Id of a stored period: documents dated in it, and those its reports use. */
  readonly period: string | null;
}

const NO_FILTERS: RegisterFilters = { role: null, type: null, topic: null, period: null };

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
  #filters = $state.raw<RegisterFilters>(NO_FILTERS);
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
      .filter((row) => this.#passes(row))
      .filter((row) => words.every((word) => searchable(row).includes(word)))
      .sort(byDate(this.#order));
  });

  get count(): number {
    return this.#all.length;
  }

  get query(): string {
    return this.#query;
  }

  get filters(): RegisterFilters {
    return this.#filters;
  }

  /** The types that the register holds, to choose from. */
  get types(): readonly string[] {
    const types = this.#all.map(({ reference }) => reference.type);
    const each = types.filter((type, at) => types.indexOf(type) === at);
    return each.sort((one, other) => one.localeCompare(other, 'vi'));
  }

  /** Stored periods, the last first. */
  get periods(): readonly FigureSet[] {
    return [...this.#workspace.figureSets].sort((one, other) =>
      other.period.to.localeCompare(one.period.to),
    );
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

  filter(filters: Partial<RegisterFilters>): void {
    this.#editing = null;
    this.#filters = { ...this.#filters, ...filters };
  }

  showAll(): void {
    this.#query = '';
    this.filter(NO_FILTERS);
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

  #passes({ reference }: RegisterRow): boolean {
    const { role, type, topic, period } = this.#filters;
    return (
      (role === null || reference.role === role) &&
      (type === null || reference.type === type) &&
      (topic === null || reference.topic === topic) &&
      (period === null || this.#isOf(period, reference))
    );
  }

  #isOf(period: string, { id, date }: Reference): boolean {
    const days = this.#workspace.figureSet(period)?.period;
    if (days === undefined) return true; // the period was deleted meanwhile
    if (date !== null && date >= days.from && date <= days.to) return true;
    return this.uses(id).some(
      ({ report }) => this.#workspace.report(report)?.figureSetId === period,
    );
  }
}
