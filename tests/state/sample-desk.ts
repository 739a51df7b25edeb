import { readFileSync } from 'node:fs';
import { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { readSample } from '../../src/storage/sample.ts';
import type { StoredWorkspace } from '../../src/storage/storage.ts';
import { quietWorkspace } from './quiet-workspace.ts';

function sampleWorkspace(): StoredWorkspace {
  const text = readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8');
  const sample = readSample(JSON.parse(text));
  if (!sample.ok) throw new Error('The sample has a problem: see tests/templates/sample.test.ts');
  const { organisation, figureSet, report, references } = sample.value;
  return {
    organisations: [organisation],
    figureSets: [figureSet],
    reports: [report],
    references,
    issues: [],
  };
}

/** The sample report, open on a desk. `change` is made to what is stored first. */
export function sampleDesk(change: (stored: StoredWorkspace) => StoredWorkspace = (same) => same) {
  const stored = change(sampleWorkspace());
  const { workspace, written } = quietWorkspace({ stored });
  const desk = new ReportDesk(workspace, stored.reports[0]?.id ?? '');
  return { desk, workspace, written };
}
