import { expect, it } from 'vitest';
import { reportName, binReport, purgeReport, restoreReport } from '../../src/state/report-bin.ts';
import { sampleDesk } from './sample-desk.ts';

it('takes a report out of the lists and brings it back whole', () => {
  const { desk, workspace } = sampleDesk();
  const { id, narratives } = desk.report;
  binReport(id, workspace);
  expect(workspace.report(id)).toBeNull();
  const [binned] = workspace.binnedReports;
  expect(binned && reportName(binned, workspace)).toBe('Báo cáo CCHC 6 tháng đầu năm 2023');
  restoreReport(id, workspace);
  expect(workspace.report(id)?.narratives).toEqual(narratives);
  expect(workspace.binnedReports).toEqual([]);
});

it('keeps the figures of the period when a report is purged', () => {
  const { desk, workspace } = sampleDesk();
  const { report } = desk;
  const sets = workspace.figureSets;
  binReport(report.id, workspace);
  const [binned] = workspace.binnedReports;
  if (!binned) throw new Error('It is not in the bin');
  purgeReport(binned, workspace);
  expect(workspace.binnedReports).toEqual([]);
  expect(workspace.figureSets).toEqual(sets);
});
