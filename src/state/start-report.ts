import type { FigureSet } from '../domain/figure/figure-set.ts';
import { issuingBody } from '../domain/organisation/issuing-body.ts';
import type { Period } from '../domain/period/period.ts';
import { samePeriod, type PeriodIdentity } from '../domain/period/same-period.ts';
import { newReport } from '../domain/report/new-report.ts';
import type { Report } from '../domain/report/report.ts';
import { newId } from '../lib/new-id.ts';
import { ownValue } from '../lib/own-value.ts';
import type { StoredRecord } from '../storage/storage.ts';
import { newSubPeriodSet, sectionsOfSubPeriod } from './sub-period-sets.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface ReportStart {
  readonly templateId: string;
  readonly period: Period;
  readonly date: string;
  readonly requestId: string | null;
  /** The division or committee that issues it; null: the commune. */
  readonly issuerId?: string | null;
  /** Days of the template's sub-periods, by their keys; one without any is set up later. */
  readonly subPeriods?: Readonly<Record<string, Pick<Period, 'from' | 'to'>>>;
  /** What an earlier report hands on. */
  readonly carried?: Partial<Report>;
}

/** Reports of this type that the period has already. */
export function reportsInPeriod(
  workspace: Workspace,
  templateId: string,
  period: PeriodIdentity,
): readonly Report[] {
  return workspace.reports.filter((report) => {
    const figures = workspace.figureSet(report.figureSetId);
    return report.templateId === templateId && figures && samePeriod(figures.period, period);
  });
}

/**
 * Makes the report, and the period's figure set when this is its first report; a figure set that is
 * there already is shared, with the days it has.
 */
export function startReport(workspace: Workspace, start: ReportStart): Report {
  const { organisation } = workspace;
  if (!organisation) throw new Error('No organisation is open');
  const shared = workspace.figureSets.find((one) => samePeriod(one.period, start.period));
  const figures: FigureSet = shared ?? {
    id: newId(),
    rev: 0,
    organisationId: organisation.id,
    period: start.period,
    entries: {},
    name: null,
    rows: {},
  };
  const template = workspace.template(start.templateId);
  const days = start.subPeriods ?? {};
  const subSets = (template?.subPeriods ?? []).flatMap((definition) => {
    const own = ownValue(days, definition.key);
    if (own === undefined) return [];
    const period = { ...figures.period, ...own };
    return [[definition.key, newSubPeriodSet(definition, organisation.id, period)] as const];
  });
  const made = newReport({
    id: newId(),
    organisationId: organisation.id,
    templateId: start.templateId,
    figureSetId: figures.id,
    date: start.date,
    requestId: start.requestId,
    issuerId: start.issuerId ?? null,
    signerId:
      issuingBody(organisation, start.issuerId ?? null, start.period).signers[0]?.id ?? null,
    at: workspace.now().toISOString(),
    subPeriods: Object.fromEntries(subSets.map(([key, { id }]) => [key, id])),
    omitted: (template?.subPeriods ?? [])
      .filter(({ key, optional }) => optional && !Object.hasOwn(days, key))
      .flatMap(({ key }) => (template ? sectionsOfSubPeriod(template, key) : [])),
  });
  const { carried = {} } = start;
  const report = { ...made, ...carried, signerId: carried.signerId ?? made.signerId };
  const records: StoredRecord[] = [{ kind: 'report', record: report }];
  records.unshift(...subSets.map(([, record]) => ({ kind: 'figureSet' as const, record })));
  if (!shared) records.unshift({ kind: 'figureSet', record: figures });
  workspace.add(records);
  return report;
}
