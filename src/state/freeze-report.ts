import type { Organisation } from '../domain/organisation/organisation.ts';
import type { CarriedData } from '../domain/report/carried-data.ts';
import type { FrozenReport } from '../domain/report/issue.ts';
import type { Report } from '../domain/report/report.ts';
import { packCarried } from '../storage/frozen-report.ts';
import { findingText } from '../text/finding-text.ts';
import { usedReferences } from './reference-uses.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { subPeriodSets } from './sub-period-sets.ts';

/** The findings that are open, by id, in words: to be compared with those of later. */
export function openFindings(desk: ReportDesk): Readonly<Record<string, string>> {
  const open = desk.evaluation.findings.filter((finding) => !desk.isAccepted(finding));
  const { style } = desk.evaluation.input.organisation;
  return Object.fromEntries(open.map((one) => [one.id, findingText(one, style).message]));
}

/** The report as it is now, with all it is made from. */
export function freezeReport(desk: ReportDesk): FrozenReport {
  const { document, report, figures, workspace } = desk;
  return {
    organisation: withTemplateOf(report, desk.evaluation.input.organisation),
    figures,
    subPeriods: subPeriodSets(report, workspace),
    report,
    references: usedReferences(report, workspace),
    findings: openFindings(desk),
    document,
  };
}

/** The other templates of the office, each of up to 1 MB, have no business in a report's copy. */
function withTemplateOf({ templateId }: Report, organisation: Organisation): Organisation {
  const used = Object.entries(organisation.ownTemplates).filter(([id]) => id === templateId);
  return { ...organisation, ownTemplates: Object.fromEntries(used) };
}

/** What its .docx carries; null when the official does not want it to. */
export function carriedOf(frozen: FrozenReport, carries: boolean): Promise<CarriedData | null> {
  return carries ? packCarried(frozen) : Promise.resolve(null);
}
