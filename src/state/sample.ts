import { fetchPageJson } from '../lib/page-file.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { readSample } from '../storage/sample.ts';
import type { Report } from '../domain/report/report.ts';
import type { Workspace } from './workspace.svelte.ts';

const SAMPLE_FILE = './data/sample-thong-nhat-2023.json';

export type SampleFailure = 'not-loaded' | 'not-readable';

/** "Mở dữ liệu mẫu": adds the sample organisation beside the user's own and opens it. */
export async function openSample(workspace: Workspace): Promise<Result<Report, SampleFailure>> {
  const there = workspace.organisations.find((one) => one.sample);
  if (there) {
    workspace.openOrganisation(there.id);
    const report = workspace.reports[0];
    if (report) return succeed(report);
  }
  let data: unknown;
  try {
    data = await fetchPageJson(SAMPLE_FILE);
  } catch {
    return fail('not-loaded');
  }
  const sample = readSample(data);
  if (!sample.ok) return fail('not-readable');
  const { organisation, figureSet, report, references } = sample.value;
  workspace.add([
    { kind: 'organisation', record: organisation },
    { kind: 'figureSet', record: figureSet },
    { kind: 'report', record: report },
    ...references.map((record) => ({ kind: 'reference' as const, record })),
  ]);
  workspace.openOrganisation(organisation.id);
  return succeed(report);
}

/** Removes the open organisation with all it owns; used for the sample, in one step. */
export function removeOpenOrganisation(workspace: Workspace): void {
  const { organisation } = workspace;
  if (!organisation) return;
  workspace.remove([
    ...[...workspace.reports, ...workspace.binnedReports].map((record) => ({
      kind: 'report' as const,
      record,
    })),
    ...workspace.allFigureSets.map((record) => ({ kind: 'figureSet' as const, record })),
    ...workspace.references.map((record) => ({ kind: 'reference' as const, record })),
    ...workspace.issues.map((record) => ({ kind: 'issue' as const, record })),
    { kind: 'organisation', record: organisation },
  ]);
  const next = workspace.organisations[0];
  if (next) workspace.openOrganisation(next.id);
}
