import { describe, expect, it } from 'vitest';
import type { FigureSet } from '../../src/domain/figure/figure-set.ts';
import type { Period } from '../../src/domain/period/period.ts';
import { IndicatorDesk } from '../../src/state/indicator-desk.svelte.ts';
import { emptyWorkspace, figureSet, organisation } from '../storage/records.ts';
import { quietWorkspace } from './quiet-workspace.ts';

const FIRST: Period = { ...figureSet.period, from: '2022-12-10', to: '2023-06-09' };
const SECOND: Period = { ...FIRST, ordinal: 2, from: '2023-06-10', to: '2023-12-09' };

function set(id: string, period: Period, cells: Readonly<Record<string, string>>): FigureSet {
  const entries = Object.entries(cells).map(([key, typed]) => [key, { typed, at: '' }] as const);
  return { ...figureSet, id, period, entries: Object.fromEntries(entries), rows: {} };
}

const first = set('h1', FIRST, { dossierReceivedTotal: '1.144', dossierReceivedOnline: '1.106' });
const second = set('h2', SECOND, { dossierReceivedTotal: '1.000', dossierReceivedOnline: '980' });

function open(figureSets: readonly FigureSet[]) {
  const { workspace } = quietWorkspace({
    stored: { ...emptyWorkspace, organisations: [organisation], figureSets },
  });
  return { workspace, desk: new IndicatorDesk(workspace, organisation) };
}

const onlineOf = (desk: IndicatorDesk) => {
  const found = desk.indicators.plain.find(({ key }) => key === 'onlineRate');
  if (!found) throw new Error('The rate has no value');
  return found;
};

describe('indicators over the stored periods', () => {
  it('stand in the order of the last days, without sub-periods', () => {
    const part = { ...set('part', { ...FIRST, to: '2023-03-01' }, {}), name: 'receipt' };
    const { desk } = open([second, part, first]);
    expect(desk.labels).toEqual(['6 tháng đầu năm 2023', '6 tháng cuối năm 2023']);
    expect(onlineOf(desk).values.map((value) => desk.format(value))).toEqual(['96,68%', '98%']);
  });

  it('are only rates that have a value somewhere', () => {
    expect(open([]).desk.indicators).toEqual({ counts: [], plain: [], byMember: [] });
    expect(open([set('none', FIRST, {})]).desk.indicators.plain).toEqual([]);
    const { desk } = open([first, set('none', SECOND, {})]);
    expect(onlineOf(desk).values).toEqual([1106 / 1144, null]);
    expect(desk.indicators.plain.map(({ key }) => key)).not.toContain('receivedInPeriod');
  });

  it('are compared, in points', () => {
    const { desk } = open([first, second]);
    const row = () => desk.comparison.find(({ key }) => key === 'onlineRate');
    expect(row()).toMatchObject({ now: '98%', before: '96,68%', change: '+1,32 điểm' });
    desk.choose('now', 'h1');
    desk.choose('before', 'h2');
    expect(row()).toMatchObject({ now: '96,68%', before: '98%', change: '−1,32 điểm' });
  });

  it('have nothing to be compared with where there is one period', () => {
    const { desk } = open([first]);
    expect(desk.before).toBe(-1);
    expect(desk.comparison[0]).toMatchObject({ change: '' });
  });
});

describe('the charts', () => {
  const year = set(
    'y',
    { ...FIRST, kind: 'year', to: '2023-12-09' },
    { dossierReceivedTotal: '2.144' },
  );

  it('draw the periods of one kind, the commonest until another is chosen', () => {
    const { desk } = open([first, second, year]);
    const received = () => {
      const count = desk.indicators.counts.find(({ key }) => key === 'dossierReceivedTotal');
      if (!count) throw new Error('Not a main count');
      const { categories, series } = desk.chart(count);
      return [categories, series[0]?.values.map((value) => desk.format(value, 'count'))];
    };
    expect(desk.kinds).toEqual(['half', 'year']);
    expect(received()).toEqual([
      ['6 tháng đầu năm 2023', '6 tháng cuối năm 2023'],
      ['1.144', '1.000'],
    ]);
    desk.drawKind('year');
    expect(received()).toEqual([['năm 2023'], ['2.144']]);
    desk.drawKind('all');
    expect(received()).toEqual([
      ['6 tháng đầu năm 2023', '6 tháng cuối năm 2023', 'năm 2023'],
      ['1.144', '1.000', '2.144'],
    ]);
  });

  it('compare counts as counts', () => {
    const { desk } = open([first, second]);
    const row = desk.comparison.find(({ key }) => key === 'dossierReceivedTotal');
    expect(row).toMatchObject({ now: '1.000', before: '1.144', change: '−12,6%' });
  });
});

describe('a target', () => {
  it('is kept as typed with the organisation, and judged in each period', () => {
    const { desk, workspace } = open([first, second]);
    desk.setTarget('onlineRate', '97');
    expect(workspace.organisation?.targets).toEqual({ onlineRate: '97' });
    expect(desk.targetRows(onlineOf(desk))?.map(({ met }) => met)).toEqual([false, true]);
    expect(desk.chart(onlineOf(desk)).series[1]?.values).toEqual([0.97, 0.97]);
    desk.setTarget('onlineRate', '');
    expect(workspace.organisation?.targets).toEqual({});
    expect(desk.targetRows(onlineOf(desk))).toBeNull();
  });

  it('that cannot be read stays, with what is wrong', () => {
    const { desk } = open([first]);
    desk.setTarget('onlineRate', 'cao hơn');
    expect(desk.typedTarget('onlineRate')).toBe('cao hơn');
    expect(desk.targetProblem('onlineRate')).toContain('“cao hơn”');
    expect(desk.targetRows(onlineOf(desk))).toBeNull();
    expect(desk.chart(onlineOf(desk)).series).toHaveLength(1);
  });
});
