import type { CellKey, FigureSet } from '../domain/figure/figure-set.ts';
import type { Reading } from '../domain/figure/reading.ts';
import { periodBefore } from '../domain/period/period-before.ts';
import { previousPeriod } from '../domain/period/previous-period.ts';
import { samePeriod, type PeriodIdentity } from '../domain/period/same-period.ts';
import { samePeriodLastYear } from '../domain/period/same-period-last-year.ts';
import { evaluate } from '../domain/report/evaluate.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { newReport } from '../domain/report/new-report.ts';
import type { Template } from '../domain/template/template.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The report whose past is asked for. */
interface Subject {
  readonly workspace: Workspace;
  readonly template: Template;
  readonly figures: FigureSet;
}

/** What the organisation's stored periods say beside the one being reported. */
export class PeriodHistory {
  readonly #desk: Subject;

  constructor(desk: Subject) {
    this.#desk = desk;
  }

  // Each step gives the same object while nothing of it changed, so that a keystroke in this period
  // does not evaluate the earlier ones again.
  readonly #period = $derived.by(() => this.#desk.figures.period);
  readonly #previousFigures = $derived(this.#find(previousPeriod(this.#period)));
  readonly #lastYearFigures = $derived(this.#find(samePeriodLastYear(this.#period)));
  readonly #openingFigures = $derived.by(() =>
    periodBefore(this.#period, this.#desk.workspace.figureSets),
  );
  readonly previous: Evaluation | null = $derived(this.#evaluate(this.#previousFigures));
  readonly lastYear: Evaluation | null = $derived(this.#evaluate(this.#lastYearFigures));
  /** The period, of any kind, that closed just before: its backlog is this one's opening backlog. */
  readonly opening: Evaluation | null = $derived(this.#evaluate(this.#openingFigures));

  previousReading(cell: CellKey): Reading | null {
    return this.previous?.readings.get(cell) ?? null;
  }

  lastYearReading(cell: CellKey): Reading | null {
    return this.lastYear?.readings.get(cell) ?? null;
  }

  #find(period: PeriodIdentity | null): FigureSet | null {
    // A sub-period is no period of a row of them: there is none before it.
    if (!period || this.#desk.figures.name !== null) return null;
    const { figureSets } = this.#desk.workspace;
    return figureSets.find((one) => samePeriod(one.period, period)) ?? null;
  }

  #evaluate(figures: FigureSet | null): Evaluation | null {
    const { workspace, template } = this.#desk;
    if (!figures || !workspace.organisation) return null;
    // Only readings and indicators are asked of a past period, so a report without text will do.
    return evaluate({
      template,
      organisation: workspace.organisation,
      figures,
      report: newReport({
        id: '',
        organisationId: figures.organisationId,
        templateId: template.id,
        figureSetId: figures.id,
        at: '',
      }),
      references: [],
    });
  }
}
