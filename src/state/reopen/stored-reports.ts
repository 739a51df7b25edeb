import type { FrozenReport } from '../../domain/report/issue.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Template } from '../../domain/template/template.ts';
import type { StoredWorkspace } from '../../storage/storage.ts';
import { reportTitle } from '../../text/report-title.ts';
import { usedReferences } from '../reference-uses.ts';
import type { Workspace } from '../workspace.svelte.ts';

/**
 * A report of a backup or a snapshot with what it is made from, to be opened again by itself; null when
 * the copy has lost its figures or its organisation.
 */
function storedReport(
  report: Report,
  stored: StoredWorkspace,
  template: (id: string) => Template | null,
): FrozenReport | null {
  const figureSet = (id: string) => stored.figureSets.find((one) => one.id === id) ?? null;
  const figures = figureSet(report.figureSetId);
  const organisation = stored.organisations.find(({ id }) => id === report.organisationId);
  if (!figures || !organisation) return null;
  const references = stored.references.filter((one) => one.organisationId === organisation.id);
  const subPeriods = Object.entries(report.subPeriods).flatMap(([key, id]) => {
    const set = figureSet(id);
    return set ? [[key, set] as const] : [];
  });
  return {
    organisation,
    figures,
    subPeriods: Object.fromEntries(subPeriods),
    report,
    references: usedReferences(report, { template, figureSet, references }),
    findings: {},
    document: null,
  };
}

/** The reports of a backup or a snapshot that can be opened again by themselves, with their titles. */
export function storedReports(stored: StoredWorkspace, workspace: Pick<Workspace, 'template'>) {
  return stored.reports.flatMap((report) => {
    const template = workspace.template(report.templateId);
    const frozen = storedReport(report, stored, (id) => workspace.template(id));
    if (!template || !frozen) return [];
    return [{ id: report.id, title: reportTitle(template, frozen.figures.period), frozen }];
  });
}
