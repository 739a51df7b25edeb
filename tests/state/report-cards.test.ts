import { expect, it } from 'vitest';
import { newReport } from '../../src/domain/report/new-report.ts';
import { defaultPeriod } from '../../src/domain/period/default-period.ts';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import { dueReports } from '../../src/state/due-reports.ts';
import { cardState, reportGroups } from '../../src/state/report-cards.ts';
import { cchcTemplate } from '../templates/cchc-template.ts';
import { quietWorkspace } from './quiet-workspace.ts';

function stored(done: readonly string[] = []) {
  const organisation = defaultOrganisation({
    id: 'o',
    unitCode: null,
    kind: 'xã',
    name: 'Thống Nhất',
    province: 'tỉnh Hải Dương',
    signerId: 's',
  });
  const figureSets = [2025, 2026].map((year) => ({
    id: `f${String(year)}`,
    rev: 1,
    organisationId: 'o',
    period: { ...defaultPeriod('year', year, 1), to: `${String(year)}-12-09` },
    entries: {},
    name: null,
    rows: {},
  }));
  const reports = figureSets.map(({ id }) => ({
    ...newReport({
      id: `r${id}`,
      organisationId: 'o',
      templateId: 'cchc',
      figureSetId: id,
      at: '2026-11-20T01:00:00Z',
    }),
    done,
  }));
  return { organisations: [organisation], figureSets, reports, references: [], issues: [] };
}

it('puts the newest period first, with the first section that is not done as the next step', () => {
  const { workspace } = quietWorkspace({ stored: stored(['opening', 'direct.organise']) });
  const groups = reportGroups(workspace);
  expect(groups.map(({ period }) => period.year)).toEqual([2026, 2025]);
  const card = groups[0]?.cards[0];
  expect(card).toMatchObject({ done: 2, next: { section: 'direct.inspect', path: 'I.2' } });
});

it('is done when every section is, unless there is an error', () => {
  const all = reportGroups(quietWorkspace({ stored: stored() }).workspace)[0]?.cards[0];
  const ids = (all?.template.sections ?? []).flatMap(function ids(section): string[] {
    return [section.id, ...section.sections.flatMap(ids)];
  });
  const { workspace } = quietWorkspace({ stored: stored(ids) });
  const card = reportGroups(workspace)[0]?.cards[0];
  if (!all || !card) throw new Error('The stored report is not shown');
  expect(cardState(all, [], 0)).toBe('todo');
  expect(cardState(card, [], null)).toBe('done');
  expect(cardState(card, [], 2)).toBe('problem');
});

it('says of a period that is stored when its own days close', () => {
  const due = dueReports(quietWorkspace({ stored: stored() }).workspace);
  expect(
    due.map(({ suggested, report }) => [suggested.period.to, suggested.days, report?.id]),
  ).toEqual([
    ['2026-12-09', 17, 'rf2026'],
    ['2027-03-14', 112, undefined],
    ['2027-06-14', 204, undefined],
    ['2027-09-14', 296, undefined],
  ]);
});

it('makes what comes next from the report of the period before, of the same kind only', () => {
  const { reports, ...rest } = stored();
  const ofLastYear = reports.filter(({ figureSetId }) => figureSetId === 'f2025');
  const { workspace } = quietWorkspace({ stored: { ...rest, reports: ofLastYear } });
  expect(
    dueReports(workspace).map(({ suggested, previous }) => [
      suggested.period.kind,
      previous?.id ?? null,
    ]),
  ).toEqual([
    ['year', 'rf2025'],
    ['quarter', null],
    ['half', null],
    ['nineMonths', null],
  ]);
});

it('proposes a report type for the time it is in use, and on for an office that went on with it', () => {
  const inUse = { from: null, until: null };
  const old = { ...cchcTemplate(), inUse: { ...inUse, until: '2025-07-01' } };
  const today = { ...old, id: 'today', inUse: { ...inUse, from: '2025-07-02' } };
  const none = { organisations: stored().organisations, figureSets: [], reports: [] };
  const proposed = (from: Partial<ReturnType<typeof stored>>): readonly string[] => {
    const { workspace } = quietWorkspace({
      stored: { ...stored(), ...from },
      templates: [old, today],
    });
    return [...new Set(dueReports(workspace).map(({ template }) => template.id))];
  };
  expect(proposed(none)).toEqual(['today']);
  expect(proposed({})).toEqual(['cchc', 'today']);
});
