import {
  placeInTime,
  suggestPeriods,
  type SuggestedPeriod,
} from '../domain/period/suggest-periods.ts';
import { previousPeriod } from '../domain/period/previous-period.ts';
import { samePeriodLastYear } from '../domain/period/same-period-last-year.ts';
import type { IsoDate } from '../domain/period/period.ts';
import { samePeriod, type PeriodIdentity } from '../domain/period/same-period.ts';
import type { Report } from '../domain/report/report.ts';
import type { Template } from '../domain/template/template.ts';
import { toIsoDay } from '../lib/iso-day.ts';
import { reportsInPeriod } from './start-report.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A report that comes next, and whether it is begun. */
export interface DueReport {
  readonly template: Template;
  readonly suggested: SuggestedPeriod;
  readonly report: Report | null;
  /** That of the period before, to make this one from; null when there is none. */
  readonly previous: Report | null;
}

function today(workspace: Workspace): string {
  const now = workspace.now();
  return toIsoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

type PeriodicTemplate = Pick<Template, 'id' | 'periods'>;

/**
 * Whether a type's report of a period is worth proposing: it is in use then, or the office went on with
 * it after its time.
 */
function isUsual(
  workspace: Workspace,
  { id, inUse }: Pick<Template, 'id' | 'inUse'>,
  to: IsoDate,
): boolean {
  const { from, until } = inUse;
  if (from !== null && to < from) return false;
  if (until === null || to <= until) return true;
  const later = new Set(
    workspace.figureSets.filter(({ period }) => period.to > until).map((set) => set.id),
  );
  return workspace.reports.some(
    (report) => report.templateId === id && later.has(report.figureSetId),
  );
}

function duePeriods(
  workspace: Workspace,
  template: PeriodicTemplate,
): readonly (readonly [SuggestedPeriod, Report | null])[] {
  // A review of a stage comes when it is asked for.
  if (template.periods[0] === 'stage') return [];
  const day = today(workspace);
  return suggestPeriods(day, template.periods).map((suggested) => {
    const { period } = suggested;
    const report = reportsInPeriod(workspace, template.id, period)[0] ?? null;
    // A period that is stored closes on its own days.
    const own = workspace.figureSets.find((one) => samePeriod(one.period, period));
    return [own ? placeInTime(own.period, day) : suggested, report] as const;
  });
}

function reportBefore(
  workspace: Workspace,
  { id }: Pick<Template, 'id'>,
  period: PeriodIdentity,
): Report | null {
  const before = previousPeriod(period);
  // Nine months follow nine months, and not the year that closed before them.
  const wanted = before?.kind === period.kind ? before : samePeriodLastYear(period);
  return wanted ? (reportsInPeriod(workspace, id, wanted)[0] ?? null) : null;
}

/** What comes next, by last day. */
export function dueReports(workspace: Workspace): readonly DueReport[] {
  return workspace.templates
    .flatMap((template) =>
      duePeriods(workspace, template)
        .filter(([{ period }]) => isUsual(workspace, template, period.to))
        .map(([suggested, report]) => ({
          template,
          suggested,
          report,
          previous: reportBefore(workspace, template, suggested.period),
        })),
    )
    .sort((one, other) => one.suggested.period.to.localeCompare(other.suggested.period.to));
}

/** The period that a new report of this type most likely is for. */
export function firstPeriod(workspace: Workspace, template: PeriodicTemplate): PeriodIdentity {
  const due = duePeriods(workspace, template);
  const [suggested] = due.find(([, report]) => report === null) ?? due[0] ?? [];
  if (suggested) return suggested.period;
  const kind = template.periods[0] ?? 'year';
  return { kind, year: workspace.now().getFullYear(), ordinal: 1 };
}
