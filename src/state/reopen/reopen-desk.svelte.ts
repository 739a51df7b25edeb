import { editedLines, type EditedLines } from '../../document/edited-lines.ts';
import { readDocumentTree } from '../../document/read-document-tree.ts';
import type { FrozenReport } from '../../domain/report/issue.ts';
import type { Template } from '../../domain/template/template.ts';
import type { TemplateProposal } from '../../domain/template/template-file.ts';
import { readFileInWorker } from '../../files/read-file-in-worker.ts';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { CarriedProblem } from '../../storage/frozen-report.ts';
import { readImport } from '../../storage/imports/read-import.ts';
import type { App } from '../app.ts';
import { templateOfReport, type CarriedTemplateProblem } from './carried-template.ts';
import { planReopening, type ReopenPlan } from './reopen-plan.ts';
import { reopenReport, type FigureChoice } from './reopen-report.ts';

/** Also in `text/reopen-problem.ts`, which cannot import it. */
type ReopenProblem =
  | CarriedTemplateProblem
  | CarriedProblem
  /** A .docx without a report of ours in it. */
  | { readonly code: 'no-data' };

interface ReadReport {
  readonly frozen: FrozenReport;
  readonly template: Template;
  /** The report type that comes in with the report; null where it is here already. */
  readonly newTemplate: TemplateProposal | null;
  /** Null: it cannot be told. */
  readonly edited: EditedLines | null;
  /** Of a .docx, which may have been edited since, or of a backup or a snapshot. */
  readonly source: 'word' | 'copy';
}

type ReopenState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly problem: ReopenProblem }
  | ({ readonly state: 'ready' | 'writing'; readonly name: string } & ReadReport)
  | { readonly state: 'done'; readonly name: string; readonly report: string }
  /** It is in the page, and the browser could not write it. */
  | { readonly state: 'unsaved'; readonly name: string; readonly report: string };

/** "Mở lại từ tệp Word": one file, what it would change, and the copy that is made of it. */
export class ReopenDesk {
  readonly #app: Pick<App, 'workspace' | 'snapshots' | 'saves' | 'templateFiles'>;
  #state = $state.raw<ReopenState>({ state: 'idle' });
  #figures = $state<FigureChoice>('keep');
  /** A file chosen while another is read takes its place. */
  #turn = 0;

  constructor(app: Pick<App, 'workspace' | 'snapshots' | 'saves' | 'templateFiles'>) {
    this.#app = app;
  }

  get state(): ReopenState {
    return this.#state;
  }

  get figures(): FigureChoice {
    return this.#figures;
  }

  /** What would change, as things stand now; null while there is nothing to open. */
  readonly plan: ReopenPlan | null = $derived.by(() => {
    const now = this.#state;
    if (now.state !== 'ready' && now.state !== 'writing') return null;
    return planReopening(now.frozen, now.template, this.#app.workspace.all, now.newTemplate);
  });

  /** Where the file reads otherwise than its report; null: it cannot be told. */
  get edited(): EditedLines | null {
    return 'edited' in this.#state ? this.#state.edited : null;
  }

  /** Whether it comes from Word, where its words may have been edited. */
  get isFromWord(): boolean {
    return !('source' in this.#state) || this.#state.source === 'word';
  }

  chooseFigures(choice: FigureChoice): void {
    this.#figures = choice;
  }

  /** Reads a file and says what is in it; nothing that is stored changes. */
  async read(file: File): Promise<void> {
    await this.#show(file.name, this.#readReport(file));
  }

  /** Takes a report of a backup or a snapshot that was read already. */
  async open(name: string, frozen: FrozenReport): Promise<void> {
    await this.#show(name, this.#prepare(frozen, { edited: null, source: 'copy' }));
  }

  /** Makes the copy: all of it or nothing. A snapshot of what there is now is kept first. */
  async apply(): Promise<void> {
    const chosen = this.#state;
    if (chosen.state !== 'ready') return;
    const { workspace, snapshots, saves } = this.#app;
    this.#state = { ...chosen, state: 'writing' };
    await workspace.flush();
    await snapshots.take('reopen');
    const { name } = chosen;
    const { frozen, template, newTemplate } = chosen;
    const plan = planReopening(frozen, template, workspace.all, newTemplate);
    const { id } = reopenReport(workspace, plan, { fileName: name, figures: this.#figures });
    await workspace.flush();
    const state = saves.settle().state === 'saved' ? 'done' : 'unsaved';
    this.#state = { state, name, report: id };
  }

  dismiss(): void {
    this.#turn += 1;
    this.#state = { state: 'idle' };
  }

  async #show(name: string, reading: Promise<Result<ReadReport, ReopenProblem>>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#state = { state: 'reading', name };
    this.#figures = 'keep';
    const read = await reading;
    if (turn !== this.#turn) return;
    this.#state = read.ok
      ? { state: 'ready', name, ...read.value }
      : { state: 'refused', name, problem: read.reason };
  }

  async #prepare(
    frozen: FrozenReport,
    rest: Pick<ReadReport, 'edited' | 'source'>,
  ): Promise<Result<ReadReport, ReopenProblem>> {
    const found = await templateOfReport(frozen, this.#app);
    return found.ok ? succeed({ frozen, ...found.value, ...rest }) : found;
  }

  async #readReport(file: File): Promise<Result<ReadReport, ReopenProblem>> {
    const opened = await readFileInWorker(file, 'read-carried', null);
    if (!opened.ok) return opened;
    const { data, text } = opened.value;
    if (data === null) return fail({ code: 'no-data' });
    const read = await readImport('carried', data);
    if (!read.ok) return read;
    const tree = readDocumentTree(read.value.document);
    const edited = tree ? editedLines(tree, text) : null;
    return this.#prepare(read.value, { edited, source: 'word' });
  }
}

/** Whether a .docx carries a report that could be opened again, as far as can be told at a glance. */
export async function carriesReport(file: Blob): Promise<boolean> {
  const opened = await readFileInWorker(file, 'read-carried', null);
  return opened.ok && opened.value.data !== null;
}
