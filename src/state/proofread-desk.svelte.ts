import { saveAs } from 'file-saver';
import type { IsoDate } from '../domain/period/period.ts';
import type { OrganisationLaws } from '../domain/organisation/organisation.ts';
import type { ProofFinding } from '../domain/proofread/proof-finding.ts';
import type { ProofreadUnit } from '../domain/proofread/proofread-context.ts';
import type { Severity } from '../domain/template/catalogue.ts';
import type { FileProblem } from '../files/file-problem.ts';
import type { ProofreadFile } from '../files/proofread-file.ts';
import {
  dismissFileWorker,
  prepareFileWorker,
  readFileInWorker,
} from '../files/read-file-in-worker.ts';
import type { Result } from '../lib/result.ts';
import { proofCommentAuthor, proofCommentText } from '../text/proof-comment.ts';
import { commentedFileName, unicodeFileName } from '../text/file-name.ts';
import { proofreadContext } from './proofread-context.ts';

export type ProofreadState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly problem: ProofProblem }
  | ProofreadResult;

/** `lists-missing`: the page's own lists of units and laws did not come. */
type ProofProblem = FileProblem | { readonly code: 'lists-missing' };

export interface ProofreadResult extends ProofreadFile {
  readonly state: 'ready';
  readonly name: string;
  /** The .docx; null for pasted text, which there is no copy of to mark. */
  readonly file: Blob | null;
}

type ProofreadJob = 'proofread-docx' | 'proofread-paste' | 'proofread-html';

export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

/** `serious`: errors and warnings, which small slips of form would drown. */
export type ProofFilter = Severity | 'serious' | 'all';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** "Soát báo cáo có sẵn": one report made anywhere, what is wrong in it, and the copies made of it. */
export class ProofreadDesk {
  #state = $state.raw<ProofreadState>({ state: 'idle' });
  #filter = $state<ProofFilter>('serious');
  #current = $state<string | null>(null);
  #making = $state.raw<
    | { readonly state: 'idle' }
    | { readonly state: 'making' }
    | { readonly state: 'saved'; readonly fileName: string }
    | { readonly state: 'failed'; readonly problem: FileProblem }
  >({ state: 'idle' });
  /** A file chosen while another is read takes its place. */
  #turn = 0;
  #left = false;
  #last: {
    readonly name: string;
    readonly file: Blob;
    readonly unit: ProofreadUnit | null;
    readonly job: ProofreadJob;
  } | null = null;
  #toldDate = $state<IsoDate | null>(null);
  /** The open organisation's own, whosever the report is; null where there is none. */
  readonly #laws: () => OrganisationLaws | null;

  constructor(laws: () => OrganisationLaws | null) {
    this.#laws = laws;
  }

  get state(): ProofreadState {
    return this.#state;
  }

  get making() {
    return this.#making;
  }

  get filter(): ProofFilter {
    return this.#filter;
  }

  /** The finding that is looked at. */
  get current(): string | null {
    return this.#current;
  }

  /** Most severe first, then as the report is read. */
  readonly findings: readonly ProofFinding[] = $derived.by(() => {
    if (this.#state.state !== 'ready') return [];
    return [...this.#state.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  });
  readonly shown: readonly ProofFinding[] = $derived(
    this.findings.filter(({ severity }) => {
      if (this.#filter === 'serious') return severity !== 'info';
      return this.#filter === 'all' || severity === this.#filter;
    }),
  );

  count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity).length;
  }

  show(filter: ProofFilter): void {
    this.#filter = filter;
  }

  look(finding: string): void {
    this.#current = finding;
  }

  /** Makes ready while the official still looks for the file; what cannot be had now is asked for later. */
  async prepare(): Promise<void> {
    const context = await proofreadContext(null, this.#laws());
    if (context !== null && !this.#left) prepareFileWorker(context);
  }

  /** The screen is left. */
  leave(): void {
    this.#left = true;
    dismissFileWorker();
  }

  read(file: File, unit: ProofreadUnit | null): Promise<void> {
    return this.#proofread(file.name, file, unit, 'proofread-docx');
  }

  /** What was pasted: as a web page where that names fonts from before Unicode, or as plain text. */
  readPaste({ text, html }: Pasted, name: string, unit: ProofreadUnit | null): Promise<void> {
    return html === null
      ? this.#proofread(name, new Blob([text]), unit, 'proofread-paste')
      : this.#proofread(name, new Blob([html]), unit, 'proofread-html');
  }

  close(): void {
    this.#turn += 1;
    this.#state = { state: 'idle' };
    void this.prepare();
  }

  /** "Tải bản có ghi chú": a copy of the .docx with a comment at each finding. */
  saveCommented(now: Date): Promise<void> {
    return this.#make(commentedFileName, (file, { findings }) =>
      readFileInWorker(file, 'comment-docx', {
        now,
        comments: findings.map((finding) => ({
          place: finding,
          author: proofCommentAuthor,
          text: proofCommentText(finding),
        })),
      }),
    );
  }

  /** "Chuyển sang Unicode": a copy whose old letters are of today. */
  saveRepaired(): Promise<void> {
    return this.#make(unicodeFileName, (file) => readFileInWorker(file, 'repair-docx', null));
  }

  /** The day that was told for a report without one; null where it has its own. */
  get toldDate(): IsoDate | null {
    return this.#toldDate;
  }

  /** Reads the same report again as of a day: what it cites must not be later, nor have ended by then. */
  async readAsOf(date: IsoDate): Promise<void> {
    if (this.#last === null) return;
    const { name, file, unit, job } = this.#last;
    await this.#proofread(name, file, unit, job, date);
  }

  async #proofread(
    name: string,
    file: Blob,
    unit: ProofreadUnit | null,
    job: ProofreadJob,
    date: IsoDate | null = null,
  ): Promise<void> {
    this.#last = { name, file, unit, job };
    this.#toldDate = date;
    this.#turn += 1;
    const turn = this.#turn;
    this.#state = { state: 'reading', name };
    this.#making = { state: 'idle' };
    this.#current = null;
    this.#filter = 'serious';
    const context = await proofreadContext(unit, this.#laws(), date);
    const read = context && (await readFileInWorker(file, job, context));
    if (turn !== this.#turn) return;
    if (!read?.ok) void this.prepare();
    if (!read) this.#state = { state: 'refused', name, problem: { code: 'lists-missing' } };
    else if (!read.ok) this.#state = { state: 'refused', name, problem: read.reason };
    else {
      const kept = job === 'proofread-docx' ? file : null;
      this.#state = { state: 'ready', name, file: kept, ...read.value };
      if (this.shown.length === 0) this.#filter = 'all';
    }
  }

  async #make(
    nameOf: (name: string) => string,
    make: (file: Blob, result: ProofreadResult) => Promise<Result<Uint8Array, FileProblem>>,
  ): Promise<void> {
    const result = this.#state;
    if (result.state !== 'ready' || result.file === null) return;
    this.#making = { state: 'making' };
    const made = await make(result.file, result);
    if (!made.ok) {
      this.#making = { state: 'failed', problem: made.reason };
      return;
    }
    const fileName = nameOf(result.name);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveAs(new Blob([new Uint8Array(made.value)], { type }), fileName);
    this.#making = { state: 'saved', fileName };
  }
}
