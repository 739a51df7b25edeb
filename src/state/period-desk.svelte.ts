import { newReport } from '../domain/report/new-report.ts';
import type { Report } from '../domain/report/report.ts';
import { foldText } from '../lib/fold-text.ts';
import { periodFigures, type GroupOfFigures } from './period-figures.ts';
import { ReportDesk } from './report-desk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * All figures of a period on the desk, whichever report asks for them. It stands on a report that is
 * never stored: figures are read and written in the set that the period's reports share.
 */
export class PeriodDesk extends ReportDesk {
  readonly #figureSetId: string;
  #query = $state('');

  constructor(workspace: Workspace, figureSetId: string) {
    super(workspace, '');
    this.#figureSetId = figureSetId;
  }

  // The same object at a keystroke, and with it the report and the rows on screen.
  readonly #period = $derived.by(() => {
    const figures = this.workspace.figureSet(this.#figureSetId);
    if (!figures) throw new Error(`No figure set ${this.#figureSetId}`);
    return figures.period;
  });
  override readonly report: Report = $derived.by(() => {
    const { kind } = this.#period;
    const { templates } = this.workspace;
    const template = templates.find(({ periods }) => periods.includes(kind)) ?? templates[0];
    if (!template) throw new Error('There is no report type');
    return newReport({
      id: '',
      organisationId: this.workspace.organisation?.id ?? '',
      templateId: template.id,
      figureSetId: this.#figureSetId,
      at: '',
    });
  });
  readonly groups: readonly GroupOfFigures[] = $derived.by(() =>
    periodFigures(this.workspace, this.#figureSetId, this.#period),
  );
  /** Those that the search leaves. */
  readonly found: readonly GroupOfFigures[] = $derived.by(() => {
    const words = foldText(this.#query).split(/\s+/u);
    return this.groups.flatMap((group) => {
      const figures = group.figures.filter(({ text }) =>
        words.every((word) => text.includes(word)),
      );
      return figures.length > 0 ? [{ ...group, figures }] : [];
    });
  });

  get query(): string {
    return this.#query;
  }

  search(query: string): void {
    this.#query = query;
  }
}
