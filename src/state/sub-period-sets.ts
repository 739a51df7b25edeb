import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Period } from '../domain/period/period.ts';
import type { Report } from '../domain/report/report.ts';
import type { SubPeriodDefinition, Template } from '../domain/template/template.ts';
import { dayAfter } from '../lib/iso-day.ts';
import { newId } from '../lib/new-id.ts';
import { ownValue } from '../lib/own-value.ts';
import { allSections } from './find-section.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The figures of a report's sub-periods, by their keys, as far as their days are set. */
export function subPeriodSets(
  { subPeriods }: Pick<Report, 'subPeriods'>,
  workspace: Workspace,
): Readonly<Record<string, FigureSet>> {
  const sets = Object.entries(subPeriods).flatMap(([key, id]) => {
    const figures = workspace.figureSet(id);
    return figures ? [[key, figures] as const] : [];
  });
  return Object.fromEntries(sets);
}

/** All that was typed for a report: its period's figures, and those of its sub-periods. */
export function reportFigures(report: Report, workspace: Workspace): readonly FigureSet[] {
  const own = workspace.figureSet(report.figureSetId);
  return [...(own ? [own] : []), ...Object.values(subPeriodSets(report, workspace))];
}

/** An empty set for a sub-period of `period`, with days of its own. */
export function newSubPeriodSet(
  { label }: Pick<SubPeriodDefinition, 'label'>,
  organisationId: string,
  period: Period,
): FigureSet {
  return { id: newId(), rev: 0, organisationId, period, name: label, entries: {}, rows: {} };
}

/** The sections that read a sub-period which a report may do without. */
export function sectionsOfSubPeriod(template: Template, key: string): readonly string[] {
  return allSections(template)
    .filter(({ subPeriod, optional }) => subPeriod === key && optional)
    .map(({ id }) => id);
}

/** The days that a sub-period most likely has: those left after the one it follows, or the report's. */
function likelyDays(whole: Period, followed: FigureSet | undefined): Pick<Period, 'from' | 'to'> {
  const last = followed?.period.to;
  return last === undefined || last < whole.from || last >= whole.to
    ? { from: whole.from, to: whole.to }
    : { from: dayAfter(last), to: whole.to };
}

/** Sets up a sub-period of a report that has none yet; one that has it is left as it is. */
export function setUpSubPeriod(
  workspace: Workspace,
  report: Report,
  definition: SubPeriodDefinition,
): void {
  const sets = subPeriodSets(report, workspace);
  const figures = workspace.figureSet(report.figureSetId);
  if (Object.hasOwn(sets, definition.key) || !figures) return;
  const followed = definition.follows === null ? undefined : ownValue(sets, definition.follows);
  const days = likelyDays(figures.period, followed);
  const set = newSubPeriodSet(definition, report.organisationId, { ...figures.period, ...days });
  workspace.add([{ kind: 'figureSet', record: set }]);
  workspace.editEntry('report', report.id, 'subPeriods', definition.key, set.id);
}

/** Takes a sub-period in, or leaves it out with its sections; what was typed in it stays. */
export function includeSubPeriod(
  workspace: Workspace,
  report: Report,
  definition: SubPeriodDefinition,
  included: boolean,
): void {
  const template = workspace.template(report.templateId);
  if (!template) return;
  if (included) setUpSubPeriod(workspace, report, definition);
  const sections = sectionsOfSubPeriod(template, definition.key);
  const others = report.omitted.filter((id) => !sections.includes(id));
  workspace.edit('report', report.id, 'omitted', included ? others : [...others, ...sections]);
}
