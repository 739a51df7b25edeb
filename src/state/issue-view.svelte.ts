import { saveAs } from 'file-saver';
import { compareDocuments } from '../document/compare-documents.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import { readDocumentTree } from '../document/read-document-tree.ts';
import { renderPreview } from '../document/render-preview.ts';
import { compareFigures, type ChangedCell } from '../domain/report/compare-figures.ts';
import type { FrozenReport, Issue } from '../domain/report/issue.ts';
import { nameLabel } from '../domain/rule/name-facts.ts';
import { listMembers } from '../domain/template/list-members.ts';
import { fromBase64 } from '../lib/base64.ts';
import { readFrozen } from '../storage/frozen-report.ts';
import { findSection } from './find-section.ts';
import { openFindings } from './freeze-report.ts';
import { ownValue } from '../lib/own-value.ts';
import { subPeriodSets } from './sub-period-sets.ts';
import { ReportDesk } from './report-desk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'damaged'; readonly detail: string }
  | {
      readonly state: 'ready';
      readonly frozen: FrozenReport;
      /** Null where the pages cannot be drawn again. */
      readonly tree: DocumentTree | null;
    };

/** What was sent against what the report is now. */
export interface IssueDifferences {
  readonly figures: readonly (ChangedCell & { readonly label: string })[];
  readonly texts: readonly {
    /** The section's name; '' for what is around the sections. */
    readonly title: string;
    readonly section: string;
    readonly then: readonly string[];
    readonly now: readonly string[];
  }[];
  readonly findingsGone: readonly string[];
  readonly findingsNew: readonly string[];
}

const NO_FIGURES = { entries: {}, rows: {} };

/** The sets of figures to compare, the report's own first, each sub-period's with its name. */
function figurePairs(frozen: FrozenReport, desk: ReportDesk, workspace: Workspace) {
  const today = subPeriodSets(desk.report, workspace);
  const keys = [...new Set([...Object.keys(frozen.subPeriods), ...Object.keys(today)])];
  const pairs = keys.map((key) => {
    const then = ownValue(frozen.subPeriods, key);
    const current = ownValue(today, key);
    const name = current?.name ?? then?.name ?? key;
    return [name, then ?? NO_FIGURES, current ?? NO_FIGURES] as const;
  });
  return [['', frozen.figures, desk.figures] as const, ...pairs];
}

/** One frozen copy: its pages, its file, and how the report differs from it today. */
export class IssueView {
  readonly #workspace: Workspace;
  readonly issue: Issue;
  #loaded = $state.raw<Loaded>({ state: 'loading' });

  constructor(workspace: Workspace, issue: Issue) {
    this.#workspace = workspace;
    this.issue = issue;
  }

  get loaded(): Loaded {
    return this.#loaded;
  }

  async load(): Promise<void> {
    const read = await readFrozen(this.issue);
    this.#loaded = read.ok
      ? { state: 'ready', frozen: read.value, tree: readDocumentTree(read.value.document) }
      : { state: 'damaged', detail: read.reason };
  }

  /** The report as it is today; null when it, its figures or its template are gone. */
  readonly #desk: ReportDesk | null = $derived.by(() => {
    const report = this.#workspace.report(this.issue.reportId);
    const known =
      report &&
      this.#workspace.template(report.templateId) &&
      this.#workspace.figureSet(report.figureSetId);
    return known ? new ReportDesk(this.#workspace, this.issue.reportId) : null;
  });

  /** Null while it is not known, or when there is nothing to compare with. */
  readonly differences: IssueDifferences | null = $derived.by(() => {
    const desk = this.#desk;
    const loaded = this.#loaded;
    if (!desk || loaded.state !== 'ready') return null;
    const { frozen, tree } = loaded;
    const { catalogue } = desk.template;
    const members = (list: string) =>
      listMembers(list, catalogue, desk.evaluation.input.organisation);
    const now = openFindings(desk);
    return {
      figures: figurePairs(frozen, desk, this.#workspace).flatMap(([name, then, current]) =>
        compareFigures(then, current).map((one) => {
          const label = nameLabel(one.cell, catalogue, members);
          // The same cell may have changed in several sub-periods.
          return name === ''
            ? { ...one, label }
            : { ...one, cell: `${name}:${one.cell}`, label: `${label} (${name})` };
        }),
      ),
      texts: (tree ? compareDocuments(tree, desk.document) : []).map((one) => ({
        ...one,
        title: findSection(desk.template, one.section)?.title ?? '',
      })),
      findingsGone: Object.entries(frozen.findings).flatMap(([id, text]) =>
        Object.hasOwn(now, id) ? [] : [text],
      ),
      findingsNew: Object.entries(now).flatMap(([id, text]) =>
        Object.hasOwn(frozen.findings, id) ? [] : [text],
      ),
    };
  });

  get hasReport(): boolean {
    return this.#desk !== null;
  }

  /** Draws the pages as they were sent. */
  draw(container: HTMLElement, tree: DocumentTree): void {
    renderPreview(container, tree, {});
  }

  /** Hands the file that was sent to the browser's downloads; false when it is damaged. */
  download(): boolean {
    const bytes = fromBase64(this.issue.docx);
    // Every .docx is a zip, which begins with "PK".
    if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) return false;
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveAs(new Blob([bytes], { type }), this.issue.fileName);
    return true;
  }

  remove(): void {
    this.#workspace.remove([{ kind: 'issue', record: this.issue }]);
  }
}
