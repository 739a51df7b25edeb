import type { Report } from '../domain/report/report.ts';
import { reopenWords } from '../text/screens/reopen.ts';
import { reportTitle } from '../text/report-title.ts';
import { subPeriodSets } from './sub-period-sets.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Takes a report out of all lists; nothing of it is lost. */
export function binReport(id: string, workspace: Workspace): void {
  workspace.edit('report', id, 'deletedAt', workspace.now().toISOString());
}

export function restoreReport(id: string, workspace: Workspace): void {
  workspace.edit('report', id, 'deletedAt', null);
}

export function purgeReport(report: Report, workspace: Workspace): void {
  // Its sub-periods' figures are read by no other report.
  const sets = Object.values(subPeriodSets(report, workspace));
  workspace.remove([
    { kind: 'report', record: report },
    ...sets.map((record) => ({ kind: 'figureSet' as const, record })),
  ]);
}

/** Its name in lists; where its template or figures are gone, what it is known by. */
export function reportName(report: Report, workspace: Workspace): string {
  const template = workspace.template(report.templateId);
  const figures = workspace.figureSet(report.figureSetId);
  const name = template && figures ? reportTitle(template, figures.period) : report.templateId;
  return report.reopened ? `${name} (${reopenWords.mark})` : name;
}
