import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { succeed } from '../../src/lib/result.ts';
import { newReport } from '../../src/domain/report/new-report.ts';
import type { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { stepPlace, stepResult } from '../../src/state/undo-description.ts';
import { UndoHistory } from '../../src/state/undo-history.svelte.ts';
import type { Workspace } from '../../src/state/workspace.svelte.ts';
import type { UndoStep } from '../../src/storage/history/undo-step.ts';
import type { UndoStore } from '../../src/storage/history/undo-store.ts';
import { randomIntegers } from '../storage/random-integers.ts';
import { sampleDesk } from './sample-desk.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Keeps steps as a database would, for more than one page. */
function memorySteps(): UndoStore & { readonly steps: Map<number, UndoStep> } {
  const steps = new Map<number, UndoStep>();
  return {
    steps,
    load: () => Promise.resolve(succeed([...steps.values()].sort((a, b) => a.id - b.id))),
    save: (put, drop) => {
      drop.forEach((id) => steps.delete(id));
      put.forEach((step) => steps.set(step.id, structuredClone(step)));
      return Promise.resolve(succeed(undefined));
    },
  };
}

function open(store: UndoStore = memorySteps()) {
  const { desk, workspace } = sampleDesk();
  let now = Date.parse('2026-11-22T02:00:00.000Z');
  Object.assign(workspace, { now: () => new Date(now) });
  const undo = new UndoHistory(workspace, store);
  const wait = async (ms: number) => {
    now += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { desk, workspace, undo, wait };
}

/** What another tab saved. */
function fromElsewhere(workspace: Workspace, desk: ReportDesk, typed: string): void {
  const entries = { ...desk.figures.entries, [TOTAL]: { typed, at: '2026-11-22' } };
  workspace.receive([{ kind: 'figureSet', record: { ...desk.figures, entries } }]);
}

/** All that is kept, but for the time of the last change. */
const contents = (workspace: Workspace): string =>
  canonicalJson({
    ...workspace.all,
    reports: workspace.all.reports.map((report) => ({ ...report, updatedAt: '' })),
  });

const TOTAL = 'dossierReceivedTotal';

it('takes back letters typed in one go as one step, and makes them again', async () => {
  const { desk, undo, wait } = open();
  const before = desk.figures.entries[TOTAL]?.typed;
  for (const typed of ['1', '12', '123']) {
    desk.typeFigure(TOTAL, typed);
    await wait(200);
  }
  expect(undo.undo().done).toBe(true);
  expect(desk.figures.entries[TOTAL]?.typed).toBe(before);
  expect(undo.undo()).toEqual({ done: false, reason: 'nothing' });
  expect(undo.redo().done).toBe(true);
  expect(desk.figures.entries[TOTAL]?.typed).toBe('123');
});

it('begins another step after a pause, and at another place', async () => {
  const { desk, undo, wait } = open();
  desk.typeFigure(TOTAL, '1');
  await wait(2000);
  desk.typeFigure(TOTAL, '12');
  await wait(10);
  desk.typeNarrative('direct.organise.text', 'Đã họp.');
  await wait(10);
  undo.undo();
  expect(desk.report.narratives['direct.organise.text']).not.toBe('Đã họp.');
  expect(desk.figures.entries[TOTAL]?.typed).toBe('12');
  undo.undo();
  expect(desk.figures.entries[TOTAL]?.typed).toBe('1');
});

it('begins another step where rows come or go, however soon after typing', async () => {
  const { desk, undo, wait } = open();
  const rows = () => desk.figures.rows.lateDossiers ?? [];
  const row = (id: string, procedure: string) => ({ id, cells: { procedure } });
  desk.setRows('lateDossiers', [row('a', 'Khai sinh')]);
  await wait(100);
  for (const typed of ['C', 'Ch', 'Chứng thực']) {
    desk.setRows('lateDossiers', [row('a', typed)]);
    await wait(100);
  }
  desk.setRows('lateDossiers', [row('b', 'Kết hôn')]);
  await wait(100);
  undo.undo();
  expect(rows()).toEqual([row('a', 'Chứng thực')]);
  undo.undo();
  expect(rows()).toEqual([]);
});

it('takes what one click did to several records as one step', async () => {
  const { desk, workspace, undo, wait } = open();
  const before = contents(workspace);
  desk.setDone('direct.organise', false);
  desk.set('number', '15');
  desk.typeFigure(TOTAL, '7');
  await wait(10);
  expect(undo.undo().done).toBe(true);
  expect(contents(workspace)).toBe(before);
});

it('brings back a report that was removed, and removes it again', async () => {
  const { desk, workspace, undo, wait } = open();
  const report = newReport({
    id: 'r2',
    organisationId: desk.report.organisationId,
    templateId: desk.template.id,
    figureSetId: desk.figures.id,
    at: '2026-11-22',
  });
  workspace.add([{ kind: 'report', record: report }]);
  await wait(2000);
  workspace.remove([{ kind: 'report', record: report }]);
  await wait(10);
  expect(undo.next && stepPlace(undo.next, workspace)).toBe('xóa báo cáo');
  undo.undo();
  expect(workspace.report('r2')).toEqual(report);
  undo.undo();
  expect(workspace.report('r2')).toBeNull();
  undo.redo();
  expect(workspace.report('r2')).toEqual(report);
});

it('leaves alone what was changed elsewhere since, and forgets the step', async () => {
  const { desk, workspace, undo, wait } = open();
  desk.typeFigure(TOTAL, '5');
  await wait(2000);
  fromElsewhere(workspace, desk, '9');
  expect(undo.undo()).toEqual({ done: false, reason: 'changed-elsewhere' });
  expect(desk.figures.entries[TOTAL]?.typed).toBe('9');
  expect(undo.next).toBeNull();
});

it('drops what was taken back once something else is done', async () => {
  const { desk, undo, wait } = open();
  desk.typeFigure(TOTAL, '5');
  await wait(2000);
  undo.undo();
  desk.typeNarrative('direct.organise.text', 'Khác.');
  expect(undo.again).toBeNull();
});

it('outlives the page', async () => {
  const store = memorySteps();
  const first = open(store);
  first.desk.typeFigure(TOTAL, '5');
  await first.wait(2000);
  const second = open(store);
  await second.undo.load();
  second.workspace.receive([{ kind: 'figureSet', record: first.desk.figures }]);
  expect(second.undo.undo().done).toBe(true);
  expect(second.desk.figures.entries[TOTAL]?.typed).toBe('1.144');
});

it('says what it changed in words', async () => {
  const { desk, workspace, undo, wait } = open();
  desk.typeFigure(TOTAL, '5');
  await wait(2000);
  const outcome = undo.undo();
  expect(outcome.done && stepResult(outcome.step, workspace)).toBe(
    'ô “Tổng số hồ sơ TTHC tiếp nhận”, nay là “1.144”',
  );
});

it('undoing all gives the start and redoing all the end, over random work', async () => {
  const numbers = randomIntegers(7, 20_000, 1_000_000).values();
  const next = (limit: number): number => (numbers.next().value ?? 0) % limit;
  for (let run = 0; run < 40; run += 1) {
    const { desk, workspace, undo, wait } = open();
    const start = contents(workspace);
    const acts = [
      () => desk.typeFigure(TOTAL, String(next(3000))),
      () => desk.typeFigure('dossierResolvedTotal', next(2) === 0 ? '' : String(next(3000))),
      () => desk.typeNarrative('direct.organise.text', `Câu ${String(next(50))}.`),
      () => desk.setDone('direct.inspect', next(2) === 0),
      () => desk.set('number', String(next(90))),
      () => desk.typeHeading('direct', next(2) === 0 ? '' : `Đề mục ${String(next(9))}`),
    ];
    for (let act = 0; act < 25; act += 1) {
      acts[next(acts.length)]?.();
      await wait(next(2) === 0 ? 100 : 2000);
    }
    const end = contents(workspace);
    while (undo.undo().done) continue;
    expect(contents(workspace)).toBe(start);
    while (undo.redo().done) continue;
    expect(contents(workspace)).toBe(end);
  }
});
