import { saveAs } from 'file-saver';
import { buildDocx } from '../document/build-docx.ts';
import { composeCheckSheet, type CheckedGroup } from '../document/compose-check-sheet.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import { renderPreview } from '../document/render-preview.ts';
import { reportIssuer } from '../domain/report/report-issuer.ts';
import { reportRules } from '../domain/report/report-rules.ts';
import { CHECK_GROUPS, checkGroup } from '../text/check-groups.ts';
import { placeAndDate } from '../text/document-head.ts';
import { checkSheetFileName } from '../text/file-name.ts';
import { reportTitle } from '../text/report-title.ts';
import { typedAt } from '../text/typed-at.ts';
import { viewFindings } from './finding-views.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

type Making = 'idle' | 'building' | 'saved' | 'failed';

/** Each group with how many of its checks hold, are open, were accepted or wait for figures. */
function countGroups(desk: ReportDesk): readonly CheckedGroup[] {
  const rules = reportRules(desk.evaluation);
  return CHECK_GROUPS.map((label) => {
    const own = rules.filter(({ check }) => checkGroup(check.rule.rule) === label);
    const found = desk.findings.filter(({ rule }) => checkGroup(rule) === label);
    const accepted = found.filter((finding) => desk.isAccepted(finding)).length;
    const of = (result: string) => own.filter(({ check }) => check.result === result).length;
    return {
      label,
      holds: own.length === 0 ? null : of('holds'),
      open: found.length - accepted,
      accepted,
      notEnoughData: of('notEnoughData'),
    };
  });
}

/** "Phiếu soát" of one report: drawn as pages, printed, and as .docx. */
export class CheckSheetDesk {
  readonly #desk: ReportDesk;
  #making = $state<Making>('idle');

  constructor(desk: ReportDesk) {
    this.#desk = desk;
  }

  get making(): Making {
    return this.#making;
  }

  get title(): string {
    return reportTitle(this.#desk.template, this.#desk.figures.period);
  }

  get fileName(): string {
    return checkSheetFileName(this.title);
  }

  readonly document: DocumentTree = $derived.by(() => {
    const { evaluation, findings, texts, workspace } = this.#desk;
    const { superior, lines } = reportIssuer(evaluation.input);
    const { organisation } = evaluation.input;
    const now = workspace.now();
    const views = viewFindings(findings, this.#desk);
    return composeCheckSheet({
      report: this.title,
      superior,
      issuer: lines,
      placeAndDate: placeAndDate(organisation.place, localDay(now)),
      style: organisation.style,
      groups: countGroups(this.#desk),
      open: views.filter(({ accepted }) => accepted === null),
      accepted: views.flatMap(({ message, accepted }) =>
        accepted === null ? [] : [{ message, ...accepted }],
      ),
      when: typedAt(now.toISOString()),
      textsChecked: texts.state === 'checked',
    });
  });

  /** Draws the sheet in an element, in place of what is there. */
  draw(container: HTMLElement): void {
    renderPreview(container, this.document);
  }

  async save(): Promise<void> {
    this.#making = 'building';
    const { fileName } = this;
    const built = await buildDocx(this.document, this.#desk.workspace.now());
    if (built.ok) saveAs(built.value, fileName);
    this.#making = built.ok ? 'saved' : 'failed';
  }
}

/** The day on this computer's clock, `2026-06-15`. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
