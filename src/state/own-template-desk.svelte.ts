import { saveAs } from 'file-saver';
import type { OwnTemplate } from '../domain/template/own-template.ts';
import type { Report } from '../domain/report/report.ts';
import {
  outlineEntries,
  writeTemplateFile,
  type OutlineEntry,
  type TemplateFileProblem,
  type TemplateProposal,
} from '../domain/template/template-file.ts';
import type { FileProblem } from '../files/file-problem.ts';
import { readFileInWorker } from '../files/read-file-in-worker.ts';
import type { App } from './app.ts';
import { reportName } from './report-bin.ts';

/** One of the office's own report types, as the list shows it. */
export interface OwnTemplateRow {
  readonly id: string;
  /** Its id where this build cannot read it. */
  readonly name: string;
  readonly addedAt: string;
  readonly isReadable: boolean;
  /** Names of the reports made by it, the deleted ones too. */
  readonly usedBy: readonly string[];
}

/** What a newer file of a report type that is here already would change. */
export interface TemplateChange {
  readonly isSame: boolean;
  readonly added: readonly OutlineEntry[];
  readonly removed: readonly OutlineEntry[];
}

type TemplateDeskState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | {
      readonly state: 'refused';
      readonly name: string;
      readonly problem:
        | { readonly of: 'file'; readonly problem: FileProblem }
        | {
            readonly of: 'template';
            readonly problem: TemplateFileProblem;
          };
    }
  | { readonly state: 'ready'; readonly name: string; readonly proposal: TemplateProposal }
  | { readonly state: 'done'; readonly title: string };

/** "Mẫu báo cáo của đơn vị": what the office brought in, a file that comes, and files that go out. */
export class OwnTemplateDesk {
  readonly #app: Pick<App, 'workspace' | 'snapshots' | 'templateFiles'>;
  #state = $state.raw<TemplateDeskState>({ state: 'idle' });
  /** A file chosen while another is read takes its place. */
  #turn = 0;

  constructor(app: Pick<App, 'workspace' | 'snapshots' | 'templateFiles'>) {
    this.#app = app;
  }

  get state(): TemplateDeskState {
    return this.#state;
  }

  readonly rows: readonly OwnTemplateRow[] = $derived.by(() =>
    Object.entries(this.#kept).map(([id, { addedAt }]) => {
      const template = this.#app.workspace.template(id);
      const usedBy = this.#reportsOf(id).map((report) => reportName(report, this.#app.workspace));
      return { id, name: template?.name ?? id, addedAt, isReadable: template !== null, usedBy };
    }),
  );

  /** Null unless the file that was read is of a report type that is here already. */
  readonly change: TemplateChange | null = $derived.by(() => {
    if (this.#state.state !== 'ready') return null;
    const { id, content, outline } = this.#state.proposal;
    const kept = this.#kept[id];
    if (!kept) return null;
    const before = outlineEntries(this.#app.workspace.template(id)?.sections ?? []);
    return {
      isSame: kept.content === content,
      added: without(outline, before),
      removed: without(before, outline),
    };
  });

  /** Reads a file and says what is in it; nothing that is stored changes. */
  async read(file: File): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { name } = file;
    this.#state = { state: 'reading', name };
    const shipped = await this.#app.templateFiles();
    const read = await readFileInWorker(file, 'read-template', shipped);
    if (turn !== this.#turn) return;
    if (!read.ok) {
      this.#state = { state: 'refused', name, problem: { of: 'file', problem: read.reason } };
    } else if (!read.value.ok) {
      const problem = { of: 'template', problem: read.value.reason } as const;
      this.#state = { state: 'refused', name, problem };
    } else this.#state = { state: 'ready', name, proposal: read.value.value };
  }

  /** Takes in what was read, after a snapshot of what there is: reports may look otherwise by it. */
  async accept(): Promise<void> {
    const chosen = this.#state;
    if (chosen.state !== 'ready') return;
    const { id, content, name } = chosen.proposal;
    await this.#set(id, { content, addedAt: this.#app.workspace.now().toISOString() });
    this.#state = { state: 'done', title: name };
  }

  cancel(): void {
    this.#turn += 1;
    this.#state = { state: 'idle' };
  }

  /** Only of one that no report uses. */
  async remove(id: string): Promise<void> {
    if (this.#reportsOf(id).length > 0) throw new Error(`Reports use the template ${id}`);
    await this.#set(id, undefined);
    this.cancel();
  }

  /** Gives a report type as a file: one of the office's own as it is, one of the page's as a beginning. */
  async download(id: string): Promise<void> {
    const kept = this.#kept[id];
    const name = kept ? id : `${id}-don-vi`;
    const file = writeTemplateFile(
      name,
      kept ? (JSON.parse(kept.content) as TemplateParts) : await this.#shippedParts(id),
    );
    saveAs(new Blob([file], { type: 'application/json' }), `mau-bao-cao-${name}.json`);
  }

  get #kept(): Readonly<Record<string, OwnTemplate>> {
    return this.#app.workspace.organisation?.ownTemplates ?? {};
  }

  #reportsOf(id: string): readonly Report[] {
    const { reports, binnedReports } = this.#app.workspace;
    return [...reports, ...binnedReports].filter(({ templateId }) => templateId === id);
  }

  async #set(id: string, value: OwnTemplate | undefined): Promise<void> {
    const { workspace, snapshots } = this.#app;
    const { organisation } = workspace;
    if (!organisation) throw new Error('No organisation has templates of its own yet');
    await snapshots.take('template');
    workspace.editEntry('organisation', organisation.id, 'ownTemplates', id, value);
  }

  async #shippedParts(id: string): Promise<TemplateParts> {
    const files = await this.#app.templateFiles();
    const content = (name: string): unknown =>
      files.find(({ path }) => path === `${id}/${name}.yaml`)?.content;
    return { template: content('template'), outline: content('outline') };
  }
}

interface TemplateParts {
  readonly template: unknown;
  readonly outline: unknown;
}

function without(
  entries: readonly OutlineEntry[],
  others: readonly OutlineEntry[],
): readonly OutlineEntry[] {
  const ids = new Set(others.map(({ id }) => id));
  return entries.filter(({ id }) => !ids.has(id));
}
