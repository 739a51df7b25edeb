import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fieldPlace } from '../../src/state/field-place.ts';
import { ListDesk } from '../../src/state/list-desk.ts';
import { numberSource } from '../../src/state/number-source.ts';
import { sectionTasks } from '../../src/state/section-tasks.ts';
import { statementSource } from '../../src/state/statement-source.ts';
import { statementCondition } from '../../src/state/statement-condition.ts';
import type { StatementBlock } from '../../src/domain/template/template.ts';
import type { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import type { StoredWorkspace } from '../../src/storage/storage.ts';
import { sampleDesk } from './sample-desk.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function statement(desk: ReportDesk, id: string): StatementBlock {
  for (const { section } of desk.outline) {
    for (const block of section.blocks) {
      if (block.kind === 'statement' && block.id === id) return block;
    }
  }
  throw new Error(`No statement ${id}`);
}

/** The sample with a period before it, in which these figures were typed. */
const withPrevious =
  (typed: Readonly<Record<string, string>>) =>
  (stored: StoredWorkspace): StoredWorkspace => ({
    ...stored,
    figureSets: [
      ...stored.figureSets,
      {
        id: 'previous',
        rev: 1,
        organisationId: stored.organisations[0]?.id ?? '',
        period: { kind: 'half', year: 2022, ordinal: 2, from: '2022-06-10', to: '2022-12-09' },
        entries: Object.fromEntries(
          Object.entries(typed).map(([cell, text]) => [cell, { typed: text, at: '2022-12-09' }]),
        ),
        name: null,
        rows: {},
      },
    ],
  });

it('offers the sum of the parts for a blank total, and nothing once it is typed', () => {
  const { desk } = sampleDesk();
  desk.typeFigure('dossierReceivedTotal', '');
  desk.typeFigure('dossierReceivedCarriedOver', '0');
  expect(desk.offer('dossierReceivedTotal')).toEqual({ typed: '1.144', source: 'sum' });
  desk.typeFigure('dossierReceivedTotal', '5');
  expect(desk.offer('dossierReceivedTotal')).toBeNull();
});

it('offers what the period before left, also for one member of a list', () => {
  const { desk } = sampleDesk(withPrevious({ dossierPendingTotal: '3', 'tthcCount.commune': '9' }));
  const previous = desk.history.previous;
  expect(desk.offer('dossierReceivedCarriedOver')).toEqual({
    typed: '3',
    source: 'previous-period',
  });
  expect(previous?.readings.get('tthcCount.commune')).toEqual({ state: 'value', value: 9 });
  expect(desk.offer('tthcCount.commune')).toBeNull();
  desk.typeFigure('tthcCount.commune', '');
  const { carriedFrom } = desk.template.catalogue.figures.get('tthcCount') ?? {};
  expect(desk.offer('tthcCount.commune')?.typed ?? null).toBe(
    carriedFrom === 'tthcCount' ? '9' : null,
  );
});

it('does not evaluate the period before again while this one is typed in', () => {
  const { desk } = sampleDesk(withPrevious({ dossierPendingTotal: '3' }));
  const before = desk.history.previous;
  desk.typeFigure('dossierReceivedTotal', '7');
  expect(desk.history.previous).toBe(before);
});

it('shows a new finding only once the field is left', () => {
  const { desk } = sampleDesk();
  const wrong = () => desk.findings.filter(({ severity }) => severity === 'error').length;
  expect(wrong()).toBe(0);
  desk.enterField();
  desk.typeFigure('dossierReceivedTotal', '1146');
  expect(wrong()).toBe(0);
  desk.settleFigure('dossierReceivedTotal');
  expect(wrong()).toBeGreaterThan(0);
});

it('is typing from the first key in a field until it is left, not on entering the next', () => {
  const { desk } = sampleDesk();
  desk.enterField();
  expect(desk.isTyping).toBe(false);
  desk.typeFigure('dossierReceivedTotal', '1146');
  expect(desk.isTyping).toBe(true);
  // Enter: out of one field and into the next at once.
  desk.settleFigure('dossierReceivedTotal');
  desk.enterField();
  expect(desk.isTyping).toBe(false);
  expect(desk.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

it('lets sentences follow when typing pauses, whether the field is left or not', () => {
  const { desk } = sampleDesk();
  const block = statement(desk, 'C10');
  const text = () => {
    const composed = desk.composeStatement(block);
    return composed.state === 'printed' ? composed.text : composed.state;
  };
  const before = text();
  expect(before).toContain('1.144');
  desk.enterField();
  desk.typeFigure('dossierReceivedTotal', '2144');
  expect(text()).toBe(before);
  vi.advanceTimersByTime(400);
  expect(text()).toContain('2.144');
  desk.typeFigure('dossierReceivedTotal', '3144');
  desk.settleFigure('dossierReceivedTotal');
  vi.advanceTimersByTime(400);
  expect(text()).toContain('3.144');
});

it('takes a sentence over with tokens that an official can read', () => {
  const { desk } = sampleDesk();
  const text = statementSource(statement(desk, 'C10'), desk.evaluation);
  expect(text).toContain('{tổng hồ sơ tiếp nhận}');
  expect(text).not.toMatch(/\{[a-z]+[A-Z]|\[\[/);
});

it('says which condition made the sentence', () => {
  const { desk } = sampleDesk();
  desk.typeFigure('legalNormDocsIssued', '0');
  desk.leaveField();
  expect(statementCondition(statement(desk, 'C01'), desk.evaluation)).toBe(
    'In câu này vì: “Số văn bản QPPL HĐND, UBND xã ban hành trong kỳ” (0) = 0.',
  );
  desk.typeFigure('legalNormDocsIssued', '2');
  desk.leaveField();
  expect(statementCondition(statement(desk, 'C01'), desk.evaluation)).toBe(
    'In câu này vì không rơi vào trường hợp: “Số văn bản QPPL HĐND, UBND xã ban hành trong kỳ” (2) = 0.',
  );
});

it('says where an indicator comes from, with the way to each figure', () => {
  const { desk } = sampleDesk();
  const source = numberSource('onlineRate', desk, 'result.tthc.onestop.dossiers');
  expect(source?.formula).toBe('“Số hồ sơ tiếp nhận trực tuyến” : “Tổng số hồ sơ TTHC tiếp nhận”');
  expect(source?.inputs.map(({ value }) => value)).toEqual(['1.106', '1.144']);
  expect(source?.inputs[0]?.link?.href).toMatch(
    /muc\/result\.tthc\.onestop\.dossiers\/o\/dossierReceivedOnline$/,
  );
});

it('leads to a row of a typed list by its column', () => {
  const { desk } = sampleDesk();
  const place = fieldPlace({ kind: 'figure', cell: 'lateDossiers.r1.daysLate' }, desk);
  expect(place?.label).toBe('đến ô “Danh sách hồ sơ trễ hạn – Số ngày trễ hạn”');
  expect(place?.href).toContain('/o/lateDossiers.r1.daysLate');
});

it('brings a removed member back with its values when its name is added again', () => {
  const { desk } = sampleDesk();
  const list = new ListDesk(desk, 'authority');
  expect(list.hasValues('commune')).toBe(true);
  expect(list.hasValues('district')).toBe(false);
  list.remove('commune');
  expect(desk.evaluation.readings.has('tthcCount.commune')).toBe(false);
  list.add('cấp xã');
  expect(list.members.at(-1)).toEqual({ key: 'commune', label: 'cấp xã' });
  expect(desk.evaluation.readings.get('tthcCount.commune')?.state).toBe('value');
  list.add('Cấp thôn');
  expect(list.members.at(-1)?.key).toMatch(/^m[a-z0-9]+$/);
});

it('gives a member its name back when the box is left empty', () => {
  const { desk } = sampleDesk();
  const list = new ListDesk(desk, 'authority');
  list.rename('commune', '  ');
  list.settle('commune', 'Cấp xã');
  expect(list.members[0]).toEqual({ key: 'commune', label: 'Cấp xã' });
});

it('counts a section that only holds others by what they are', () => {
  const { desk } = sampleDesk();
  const state = (id: string) => sectionTasks(desk).find((task) => task.id === id)?.status.tone;
  expect(state('eval')).toBe('doing');
  desk.setDone('eval.positive', true);
  desk.setDone('eval.limits', true);
  expect(state('eval')).toBe('done');
});
