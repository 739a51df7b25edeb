import { saveAs } from 'file-saver';
import { buildDocx, warmDocx, type BuildFailure } from '../document/build-docx.ts';
import { periodLabel } from '../text/period-label.ts';
import { reportFileName } from '../text/file-name.ts';
import { carriesData } from './carried-choice.svelte.ts';
import { carriedOf, freezeReport } from './freeze-report.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

export type DownloadState =
  | { readonly state: 'idle' }
  | { readonly state: 'building' }
  | { readonly state: 'saved'; readonly fileName: string }
  | { readonly state: 'failed'; readonly reason: BuildFailure };

/** "Tải .docx": built in a worker, handed to the browser's downloads. */
export class ReportDownload {
  #state = $state.raw<DownloadState>({ state: 'idle' });
  readonly #desk: ReportDesk;

  constructor(desk: ReportDesk) {
    this.#desk = desk;
  }

  get state(): DownloadState {
    return this.#state;
  }

  get fileName(): string {
    const { template, figures, workspace } = this.#desk;
    if (!workspace.organisation) throw new Error('No organisation is open');
    return reportFileName({
      shortName: template.shortName,
      period: periodLabel(figures.period),
      organisation: workspace.organisation,
    });
  }

  /** The file is likely to be asked for. */
  expect(): void {
    warmDocx();
  }

  async start(): Promise<void> {
    if (this.#state.state === 'building') return;
    this.#state = { state: 'building' };
    const { fileName } = this;
    // All of one moment: the page goes on meanwhile.
    const frozen = freezeReport(this.#desk);
    const carries = carriesData(this.#desk);
    const { document, workspace } = this.#desk;
    const built = await buildDocx(document, workspace.now(), await carriedOf(frozen, carries));
    if (!built.ok) {
      this.#state = { state: 'failed', reason: built.reason };
      return;
    }
    saveAs(built.value, fileName);
    this.#state = { state: 'saved', fileName };
  }
}
