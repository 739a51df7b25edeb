import { buildDocx, type BuildFailure } from '../document/build-docx.ts';
import type { Issue } from '../domain/report/issue.ts';
import { toBase64 } from '../lib/base64.ts';
import { newId } from '../lib/new-id.ts';
import { packFrozen } from '../storage/frozen-report.ts';
import { schemaVersion } from '../storage/migrations/all-migrations.ts';
import { reportFileName } from '../text/file-name.ts';
import { periodLabel } from '../text/period-label.ts';
import { chooseCarried } from './carried-choice.svelte.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { carriedOf, freezeReport } from './freeze-report.ts';
import { issuesOf } from './issued-copies.ts';

type IssueState =
  | { readonly state: 'idle' }
  | { readonly state: 'building' }
  | { readonly state: 'issued'; readonly issue: Issue }
  | { readonly state: 'failed'; readonly reason: BuildFailure };

/** What is asked before a report is issued. */
export interface IssueRequest {
  readonly number: string;
  readonly date: string;
  /** Whether the file carries the report's data. */
  readonly carries: boolean;
}

/** "Phát hành": freezes the report as it is now. */
export class ReportIssuing {
  readonly #desk: ReportDesk;
  #state = $state.raw<IssueState>({ state: 'idle' });

  constructor(desk: ReportDesk) {
    this.#desk = desk;
  }

  get state(): IssueState {
    return this.#state;
  }

  /** Keeps what was asked in the report, builds its file, and keeps both with all it was made from. */
  async start({ number, date, carries }: IssueRequest): Promise<void> {
    if (this.#state.state === 'building') return;
    this.#state = { state: 'building' };
    const desk = this.#desk;
    if (desk.report.number !== number) desk.set('number', number);
    if (desk.report.date !== date) desk.set('date', date);
    chooseCarried(desk, carries);
    // All of one moment: the page goes on meanwhile.
    const { document, report, figures, template, workspace } = desk;
    const record = freezeReport(desk);
    const issuedAt = workspace.now();
    const built = await buildDocx(document, issuedAt, await carriedOf(record, carries));
    if (!built.ok) {
      this.#state = { state: 'failed', reason: built.reason };
      return;
    }
    const frozen = await packFrozen(record);
    const issue: Issue = {
      id: newId(),
      rev: 0,
      organisationId: report.organisationId,
      reportId: report.id,
      templateId: template.id,
      templateName: template.name,
      period: figures.period,
      copy: Math.max(0, ...issuesOf(workspace, report.id).map(({ copy }) => copy)) + 1,
      number,
      date,
      issuedAt: issuedAt.toISOString(),
      appVersion: __APP_VERSION__,
      shape: schemaVersion,
      frozen,
      fileName: reportFileName({
        shortName: template.shortName,
        period: periodLabel(figures.period),
        organisation: record.organisation,
      }),
      docx: toBase64(new Uint8Array(await built.value.arrayBuffer())),
    };
    workspace.add([{ kind: 'issue', record: issue }]);
    this.#state = { state: 'issued', issue };
  }
}
