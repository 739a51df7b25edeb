import type { Finding } from '../domain/rule/finding.ts';
import type { Severity } from '../domain/template/catalogue.ts';
import { findingText } from '../text/finding-text.ts';
import { typedAt } from '../text/typed-at.ts';
import { fieldPlace, type FieldPlace } from './field-place.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** A finding in words, with the link to where it is. */
export interface FindingWithLink {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly link: FieldPlace | null;
  readonly acceptable: boolean;
  readonly accepted: { readonly reason: string; readonly when: string } | null;
}

/** Whether a written reason may settle it: what cannot be read has to be mended. */
const isAcceptable = ({ rule }: Finding): boolean => rule !== 'R-INPUT';

/** Findings as they are listed; links stay in `section` where it has the field too. */
export function viewFindings(
  findings: readonly Finding[],
  desk: ReportDesk,
  section: string | null = null,
): readonly FindingWithLink[] {
  const { evaluation, report } = desk;
  const { style } = evaluation.input.organisation;
  return findings.map((finding) => {
    const { message, hint } = findingText(finding, style);
    const [place] = finding.places;
    const accepted = desk.isAccepted(finding) ? report.accepted[finding.id] : undefined;
    return {
      id: finding.id,
      severity: finding.severity,
      message,
      hint,
      link: place ? fieldPlace(place, desk, section ?? finding.sections[0] ?? null) : null,
      acceptable: isAcceptable(finding),
      accepted: accepted ? { reason: accepted.reason, when: typedAt(accepted.at) } : null,
    };
  });
}

/** Findings of words and of other periods: an issued copy keeps those of its own figures alone. */
export function unkeptFindings({ evaluation, findings }: ReportDesk): readonly Finding[] {
  const kept = new Set(evaluation.findings.map(({ id }) => id));
  return findings.filter(({ id }) => !kept.has(id));
}

/** How many of each severity nobody has accepted. */
export function countOpen(
  findings: readonly Finding[],
  desk: ReportDesk,
): Readonly<Record<Severity, number>> {
  const open = findings.filter((finding) => !desk.isAccepted(finding));
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
