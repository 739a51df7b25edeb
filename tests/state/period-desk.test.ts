import { describe, expect, it } from 'vitest';
import { PeriodDesk } from '../../src/state/period-desk.svelte.ts';
import { binReport, purgeReport } from '../../src/state/report-bin.ts';
import { removePeriod, storedPeriods } from '../../src/state/stored-periods.ts';
import { sampleDesk } from './sample-desk.ts';

const RECEIVED = 'dossierReceivedTotal';

function open() {
  const { desk, workspace, written } = sampleDesk();
  const period = new PeriodDesk(workspace, desk.figures.id);
  const keys = () => period.found.flatMap(({ figures }) => figures.map(({ key }) => key));
  return { desk, workspace, written, period, keys };
}

describe('all figures of a period', () => {
  it('has each figure that its report asks for once, under the groups of the catalogue', () => {
    const { desk, period, keys } = open();
    const asked = desk.outline.flatMap(({ section }) =>
      section.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
    );
    expect(keys()).toHaveLength(new Set(keys()).size);
    expect(asked.filter((key) => !keys().includes(key))).toEqual([]);
    const { groups } = desk.template.catalogue;
    const order = period.groups.map(({ key }) => groups.findIndex((one) => one.key === key));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order.length).toBeGreaterThan(3);
  });

  it('writes what is typed into the set that the report reads, and stores no report for it', () => {
    const { desk, workspace, written, period } = open();
    expect(desk.evaluation.readings.get(RECEIVED)).toMatchObject({ value: 1144 });
    period.typeFigure(RECEIVED, '1.200');
    expect(desk.evaluation.readings.get(RECEIVED)).toMatchObject({ value: 1200 });
    expect(workspace.reports).toHaveLength(1);
    expect(written.every((record) => record.kind === 'figureSet')).toBe(true);
  });

  it('finds figures by words without marks, in any order', () => {
    const { period, keys } = open();
    const all = keys().length;
    period.search('tiep nhan ho so');
    expect(keys()).toContain(RECEIVED);
    expect(keys().length).toBeLessThan(all / 2);
    period.search('không có chỉ tiêu nào như vậy');
    expect(keys()).toEqual([]);
    period.search('');
    expect(keys()).toHaveLength(all);
  });
});

describe('stored periods', () => {
  it('refuses to remove figures that a report reads, in the bin or not', () => {
    const { desk, workspace } = open();
    const { figures, report } = desk;
    expect(storedPeriods(workspace).periods).toMatchObject([
      { figures: { id: figures.id }, reports: [{ id: report.id }], binned: [] },
    ]);
    expect(removePeriod(figures, workspace)).toBe(false);
    binReport(report.id, workspace);
    expect(storedPeriods(workspace).periods[0]?.binned).toHaveLength(1);
    expect(removePeriod(figures, workspace)).toBe(false);
    expect(workspace.figureSets).toHaveLength(1);

    purgeReport(workspace.binnedReports[0] ?? report, workspace);
    expect(removePeriod(figures, workspace)).toBe(true);
    expect(storedPeriods(workspace).periods).toEqual([]);
  });

  it('lists a named sub-period apart, with the report that reads it', () => {
    const { desk, workspace } = open();
    const set = { ...desk.figures, id: 'receipt', name: 'Kỳ tiếp nhận' };
    workspace.add([{ kind: 'figureSet', record: set }]);
    workspace.editEntry('report', desk.id, 'subPeriods', 'receipt', 'receipt');
    const { periods, subPeriods } = storedPeriods(workspace);
    expect(periods.map(({ figures }) => figures.id)).toEqual([desk.figures.id]);
    expect(subPeriods).toMatchObject([{ figures: { id: 'receipt' }, reports: [{ id: desk.id }] }]);
    expect(removePeriod(set, workspace)).toBe(false);
  });
});
