import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Report } from '../domain/report/report.ts';
import type { Template } from '../domain/template/template.ts';
import { getIn, setIn } from '../lib/set-in.ts';
import type { RecordChange } from '../storage/history/undo-step.ts';
import type { Journal } from '../storage/journal.ts';
import type {
  RecordKind,
  StoredRecord,
  StoredRecords,
  StoredWorkspace,
} from '../storage/storage.ts';
import type { WriteQueue } from '../storage/write-queue.ts';
import type { Preferences } from './preferences.ts';
import { toStored } from './records-by-kind.ts';
import { WorkspaceRecords } from './workspace-records.svelte.ts';

/** The keys of a record that hold a map, such as `narratives`. */
type MapKey<Value> = {
  [Key in keyof Value]: Value[Key] extends Readonly<Record<string, unknown>> ? Key : never;
}[keyof Value] &
  string;

export interface WorkspaceParts {
  /** The page's own. */
  readonly templates: readonly Template[];
  /** Those the office brought in; absent where there are none to read. */
  readonly ownTemplates?: (organisation: Organisation) => readonly Template[];
  readonly queue: WriteQueue;
  readonly journal: Journal;
  readonly preferences: Preferences;
  readonly stored: StoredWorkspace;
  /** The clock, so that tests can set it. */
  readonly now: () => Date;
}

/**
 * All records in memory, and the one way to change them: every change is shown, journaled and on
 * its way to the database before the call returns.
 */
export class Workspace {
  readonly now: () => Date;
  readonly preferences: Preferences;
  readonly #shipped: readonly Template[];
  readonly #readOwn: (organisation: Organisation) => readonly Template[];
  readonly #queue: WriteQueue;
  readonly #journal: Journal;
  readonly #listeners: ((change: RecordChange) => void)[] = [];
  readonly #records = new WorkspaceRecords();
  #organisationId = $state<string | null>(null);

  constructor(parts: WorkspaceParts) {
    this.#shipped = parts.templates;
    this.#readOwn = parts.ownTemplates ?? (() => []);
    this.now = parts.now;
    this.preferences = parts.preferences;
    this.#queue = parts.queue;
    this.#journal = parts.journal;
    this.#records.replaceAll(parts.stored);
    const remembered = parts.preferences.read('organisation');
    const known = this.organisations.find((one) => one.id === remembered) ?? this.organisations[0];
    this.#organisationId = known?.id ?? null;
  }

  get organisations(): readonly Organisation[] {
    return this.#records.organisation;
  }

  /** The organisation that is open; null before the first one is set up. */
  readonly organisation = $derived(
    this.#records.organisation.find((one) => one.id === this.#organisationId) ?? null,
  );
  /** The page's own first, then those of the office. */
  readonly templates: readonly Template[] = $derived(this.#templatesOf(this.organisation));
  readonly #allFigureSets = $derived(this.#records.figureSet.filter((one) => this.#owns(one)));
  /** The periods' own; a sub-period's set is found by its id, from the report that reads it. */
  readonly figureSets = $derived(this.#allFigureSets.filter(({ name }) => name === null));
  readonly #ownReports = $derived(this.#records.report.filter((one) => this.#owns(one)));
  readonly reports = $derived(this.#ownReports.filter(({ deletedAt }) => deletedAt === null));
  /** In the bin, the last that went there first. */
  readonly binnedReports = $derived(
    this.#ownReports
      .filter(({ deletedAt }) => deletedAt !== null)
      .sort((one, other) => (other.deletedAt ?? '').localeCompare(one.deletedAt ?? '')),
  );
  readonly references = $derived(this.#records.reference.filter((one) => this.#owns(one)));
  /** Reports as they were sent, the last first. */
  readonly issues = $derived(
    this.#records.issue
      .filter((one) => this.#owns(one))
      .sort((one, other) => other.issuedAt.localeCompare(one.issuedAt)),
  );

  /** Those of sub-periods too. */
  get allFigureSets(): readonly FigureSet[] {
    return this.#allFigureSets;
  }

  /** Everything there is, for a backup. */
  get all(): StoredWorkspace {
    return toStored(this.#records);
  }

  template(id: string): Template | null {
    return this.templates.find((one) => one.id === id) ?? null;
  }

  /** The same as it would be with this organisation open. */
  templateOf(organisation: Organisation | null, id: string): Template | null {
    return this.#templatesOf(organisation).find((one) => one.id === id) ?? null;
  }

  report(id: string): Report | null {
    return this.reports.find((one) => one.id === id) ?? null;
  }

  figureSet(id: string): FigureSet | null {
    return this.#allFigureSets.find((one) => one.id === id) ?? null;
  }

  reference(id: string): Reference | null {
    return this.references.find((one) => one.id === id) ?? null;
  }

  /** `listener` is told of every change made here from now on, with what was there before. */
  onChange(listener: (change: RecordChange) => void): void {
    this.#listeners.push(listener);
  }

  /** Any record by its kind, of whatever organisation. */
  record(kind: RecordKind, id: string): StoredRecord['record'] | null {
    return this.#records[kind].find((one) => one.id === id) ?? null;
  }

  openOrganisation(id: string): void {
    this.#organisationId = id;
    this.preferences.write('organisation', id);
  }

  /** Sets one field of a record. */
  edit<Kind extends RecordKind, Key extends keyof StoredRecords[Kind] & string>(
    kind: Kind,
    id: string,
    key: Key,
    value: StoredRecords[Kind][Key],
  ): void {
    this.#set(kind, id, [key], value);
  }

  /** Sets one entry of a map in a record, such as one narrative; `undefined` removes it. */
  editEntry<Kind extends RecordKind, Key extends MapKey<StoredRecords[Kind]>>(
    kind: Kind,
    id: string,
    key: Key,
    entry: string,
    value: StoredRecords[Kind][Key][keyof StoredRecords[Kind][Key]] | undefined,
  ): void {
    this.#set(kind, id, [key, entry], value);
  }

  /** Adds records that do not exist yet, in one write. */
  add(records: readonly StoredRecord[]): void {
    for (const { kind, record } of records) this.#records.place(kind, record);
    this.#queue.enqueue(records);
    this.#tell({ type: 'add', records });
  }

  remove(records: readonly StoredRecord[]): void {
    for (const { kind, record } of records) {
      this.#records.remove(kind, record.id);
      this.#journal.settle(kind, record.id);
    }
    this.#queue.remove(records);
    this.#tell({ type: 'remove', records });
  }

  /** Shows what another tab saved; the database holds it already. */
  receive(records: readonly StoredRecord[]): void {
    for (const { kind, record } of records) this.#records.place(kind, record);
    this.#queue.confirm(records);
  }

  /** Tries a failed save again. */
  retrySave(): void {
    this.#queue.retry();
  }

  /** Resolves when all is in the database, or when a write failed: the save line then says so. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Shows what was just restored; the database holds it already. */
  replaceAll(stored: StoredWorkspace): void {
    this.#records.replaceAll(stored);
    this.#queue.reset(stored, this.now().toISOString());
    if (!this.organisation) this.#organisationId = this.organisations[0]?.id ?? null;
  }

  #set(kind: RecordKind, id: string, path: readonly string[], value: unknown): void {
    const record = this.record(kind, id);
    if (!record) throw new Error(`No ${kind} ${id} to edit`);
    const dated =
      kind === 'report' ? setIn(record, ['updatedAt'], this.now().toISOString()) : record;
    const next = setIn(dated, path, value);
    this.#journal.note({ kind, id, path, value });
    this.#records.place(kind, next);
    // Kind and record came in together above; the compiler cannot follow the pair through `find`.
    this.#queue.enqueue([{ kind, record: next } as StoredRecord]);
    this.#tell({ type: 'set', kind, id, path, before: getIn(record, path), after: value });
  }

  #tell(change: RecordChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #templatesOf(organisation: Organisation | null): readonly Template[] {
    return organisation ? [...this.#shipped, ...this.#readOwn(organisation)] : this.#shipped;
  }

  #owns(record: { readonly organisationId: string }): boolean {
    return record.organisationId === this.#organisationId;
  }
}
