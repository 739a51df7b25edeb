import { evaluate } from '../domain/report/evaluate.ts';
import type { Report } from '../domain/report/report.ts';
import { subPeriodSets } from './sub-period-sets.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * How many errors each report has, those in its words left out: they take a worker seconds each. Reports
 * are evaluated one by one between other work, so that a page with many of them opens at once.
 */
export class ReportChecks {
  readonly #workspace: Workspace;
  #errors = $state.raw<Readonly<Record<string, number>>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Errors nobody has accepted; null while they are not counted. */
  errors(report: string): number | null {
    return this.#errors[report] ?? null;
  }

  /** Counts them in this order; the returned function stops it. */
  run(reports: readonly Report[]): () => void {
    const waiting = [...reports];
    const step = (): void => {
      const report = waiting.shift();
      if (!report) return;
      this.#errors = { ...this.#errors, [report.id]: this.#count(report) };
      this.#timer = setTimeout(step);
    };
    this.#timer = setTimeout(step);
    return () => {
      clearTimeout(this.#timer);
    };
  }

  #count(report: Report): number {
    const { organisation, references } = this.#workspace;
    const template = this.#workspace.template(report.templateId);
    const figures = this.#workspace.figureSet(report.figureSetId);
    if (!organisation || !template || !figures) return 0;
    const { findings } = evaluate({
      template,
      organisation,
      figures,
      report,
      references,
      subPeriods: subPeriodSets(report, this.#workspace),
    });
    return findings.filter(
      ({ id, severity }) => severity === 'error' && !Object.hasOwn(report.accepted, id),
    ).length;
  }
}
