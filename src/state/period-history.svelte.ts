import type { CellKey } from '../domain/figure/figure-set.ts';
import type { Reading } from '../domain/figure/reading.ts';
import { previousPeriod } from '../domain/period/previous-period.ts';
import { samePeriod } from '../domain/period/same-period.ts';
import { samePeriodLastYear } from '../domain/period/same-period-last-year.ts';
import { evaluate } from '../domain/report/evaluate.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { newReport } from '../domain/report/new-report.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** What the organisation's stored periods say beside the one being reported. */
export class PeriodHistory {
  readonly #desk: ReportDesk;

  constructor(desk: ReportDesk) {
    this.#desk = desk;
  }

  readonly previous: Evaluation | null = $derived.by(() =>
    this.#evaluate(previousPeriod(this.#desk.figures.period)),
  );
  readonly lastYear: Evaluation | null = $derived.by(() =>
    this.#evaluate(samePeriodLastYear(this.#desk.figures.period)),
  );

  previousReading(cell: CellKey): Reading | null {
    return this.previous?.readings.get(cell) ?? null;
  }

  lastYearReading(cell: CellKey): Reading | null {
    return this.lastYear?.readings.get(cell) ?? null;
  }

  #evaluate(period: Parameters<typeof samePeriod>[0] | null): Evaluation | null {
    if (!period) return null;
    const { workspace, template } = this.#desk;
    const figures = workspace.figureSets.find((one) => samePeriod(one.period, period));
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
