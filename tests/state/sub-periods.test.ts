import { describe, expect, it } from 'vitest';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import { NewReportForm } from '../../src/state/new-report-form.svelte.ts';
import { purgeReport } from '../../src/state/report-bin.ts';
import { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { SubPeriodDesk } from '../../src/state/sub-period-desk.svelte.ts';
import { figureOptions } from '../../src/state/token-options.ts';
import { includeSubPeriod } from '../../src/state/sub-period-sets.ts';
import { scenarioFiles } from '../domain/report/scenario.ts';
import { quietWorkspace } from './quiet-workspace.ts';

const YAML = `
figures: { received: { label: received } }
template:
  periods: [stage]
  subPeriods:
    receipt: { label: Kỳ tiếp nhận }
    later: { label: Kỳ tiếp theo, optional: true, follows: receipt }
outline:
  - { id: whole, title: Cả kỳ, blocks: [{ figures: [received] }] }
  - { id: receipt, title: Tiếp nhận, subPeriod: receipt, blocks: [{ figures: [received] }] }
  - { id: later, title: Tiếp theo, subPeriod: later, optional: true, blocks: [{ figures: [received] }] }
`;

function begin() {
  const parsed = parseTemplates(scenarioFiles(YAML));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  const { workspace } = quietWorkspace({ templates: parsed.value });
  const named = { kind: 'xã', name: 'Đại Đức', province: 'tỉnh Hải Dương' } as const;
  const record = defaultOrganisation({ id: 'o', unitCode: null, ...named, signerId: 's' });
  workspace.add([{ kind: 'organisation', record }]);
  workspace.openOrganisation('o');
  const form = new NewReportForm(workspace, undefined);
  form.type('year', '2023');
  form.type('from', '15/12/2020');
  form.type('to', '09/3/2023');
  return { workspace, form };
}

function made() {
  const { workspace, form } = begin();
  form.subPeriods[0]?.type('to', '14/12/2021');
  const report = form.create();
  if (!report) throw new Error('No report');
  return { workspace, desk: new ReportDesk(workspace, report.id) };
}

describe('a new report with sub-periods', () => {
  it('asks for the days of those it always has, the report’s own to begin with', () => {
    const { form } = begin();
    expect(form.subPeriods.map(({ definition }) => definition.key)).toEqual(['receipt']);
    expect(form.subPeriods[0]?.typed('to')).toBe('09/3/2023');
  });

  it('is not made while a day cannot be read or comes too early', () => {
    const { workspace, form } = begin();
    form.subPeriods[0]?.type('from', '31/02/2021');
    expect(form.create()).toBeNull();
    form.subPeriods[0]?.type('from', '10/12/2023');
    expect(form.create()).toBeNull();
    expect(form.subPeriods[0]?.wrong).toBe('to');
    expect(workspace.reports).toEqual([]);
  });

  it('gets a set of figures for each, which no list of periods shows', () => {
    const { workspace, desk } = made();
    expect(workspace.figureSets).toHaveLength(1);
    const set = workspace.figureSet(desk.report.subPeriods.receipt ?? '');
    expect(set?.name).toBe('Kỳ tiếp nhận');
    expect(set?.period).toMatchObject({ from: '2020-12-15', to: '2021-12-14' });
    expect(desk.outline.map(({ section }) => section.id)).toEqual(['whole', 'receipt']);
  });
});

describe('the desk of a section of a sub-period', () => {
  it('types into that sub-period, and the report’s own figures stay', () => {
    const { desk } = made();
    const inner = new SubPeriodDesk(desk, 'receipt');
    desk.typeFigure('received', '100');
    inner.enterField();
    inner.typeFigure('received', '1.086');
    expect(inner.evaluation.readings.get('received')).toEqual({ state: 'value', value: 1086 });
    expect(desk.evaluation.readings.get('received')).toEqual({ state: 'value', value: 100 });
    expect(desk.isTyping).toBe(true);
    inner.settleFigure('received');
    expect(desk.isTyping).toBe(false);
    expect(inner.history.previous).toBeNull();
  });

  it('sets a sub-period up with the first figure typed', () => {
    const { workspace, desk } = made();
    desk.set('omitted', []);
    expect(desk.report.subPeriods.later).toBeUndefined();
    new SubPeriodDesk(desk, 'later').typeFigure('received', '7');
    const set = workspace.figureSet(desk.report.subPeriods.later ?? '');
    expect(set?.entries.received?.typed).toBe('7');
    expect(desk.figures.entries).toEqual({});
  });
});

describe('a sub-period that a report may do without', () => {
  it('comes in with the days that are left, goes out with its section, and keeps what was typed', () => {
    const { workspace, desk } = made();
    const later = desk.template.subPeriods.find(({ key }) => key === 'later');
    if (!later) throw new Error('No later sub-period');
    includeSubPeriod(workspace, desk.report, later, true);
    const id = desk.report.subPeriods.later ?? '';
    expect(workspace.figureSet(id)?.period).toMatchObject({
      from: '2021-12-15',
      to: '2023-03-09',
    });
    new SubPeriodDesk(desk, 'later').typeFigure('received', '7');
    includeSubPeriod(workspace, desk.report, later, false);
    expect(desk.outline.map(({ section }) => section.id)).toEqual(['whole', 'receipt']);
    includeSubPeriod(workspace, desk.report, later, true);
    expect(workspace.figureSet(id)?.entries.received?.typed).toBe('7');
  });
});

it('a report that is deleted for good takes the figures of its sub-periods along', () => {
  const { workspace, desk } = made();
  purgeReport(desk.report, workspace);
  expect(workspace.allFigureSets.map(({ name }) => name)).toEqual([null]);
});

it('the picker of the whole offers the figures of sub-periods by their names', () => {
  const { desk } = made();
  const inner = new SubPeriodDesk(desk, 'receipt');
  new SubPeriodDesk(desk, 'receipt').typeFigure('received', '1.086');
  const whole = desk.template.sections[0];
  const receipt = desk.template.sections[1];
  if (!whole || !receipt) throw new Error('No sections');
  const named = { id: '{received (kỳ tiếp nhận)}', detail: '1.086', group: 'Kỳ tiếp nhận' };
  expect(figureOptions(desk, whole)).toContainEqual(expect.objectContaining(named));
  expect(figureOptions(inner, receipt).map(({ id }) => id)).not.toContain(named.id);
  expect(figureOptions(inner, receipt)[0]).toMatchObject({ id: '{received}', detail: '1.086' });
});

it('a period that is stored with the same days offers its figures', () => {
  const { workspace, desk } = made();
  const inner = new SubPeriodDesk(desk, 'receipt');
  expect(inner.offer('received')).toBeNull();
  const period = {
    kind: 'year',
    year: 2021,
    ordinal: 1,
    from: '2020-12-15',
    to: '2021-12-14',
  } as const;
  const record = {
    ...desk.figures,
    id: 'y2021',
    period,
    entries: { received: { typed: '1.086', at: '' } },
  };
  workspace.add([{ kind: 'figureSet', record }]);
  expect(inner.offer('received')).toEqual({ typed: '1.086', source: 'same-days' });
  inner.typeFigure('received', '1.080');
  expect(inner.offer('received')).toBeNull();
});

it('figures of a sub-period that is gone never reach the report’s own', () => {
  const { workspace, desk } = made();
  const set = workspace.figureSet(desk.report.subPeriods.receipt ?? '');
  if (!set) throw new Error('No set');
  workspace.remove([{ kind: 'figureSet', record: set }]);
  const inner = new SubPeriodDesk(desk, 'receipt');
  expect(inner.figures.id).toBe('');
  inner.typeFigure('received', '5');
  expect(desk.figures.entries).toEqual({});
  expect(inner.figures.entries.received?.typed).toBe('5');
});
