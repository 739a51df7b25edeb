import { expect, it } from 'vitest';
import { NextReportForm } from '../../src/state/next-report-form.svelte.ts';
import { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { steadyCells } from '../../src/state/steady-figures.ts';
import { confirmPieces, countUnconfirmed, unconfirmedPieces } from '../../src/state/unconfirmed.ts';
import type { RecordChange } from '../../src/storage/history/undo-step.ts';
import { sampleDesk } from './sample-desk.ts';

function sampleForm() {
  const { desk, workspace } = sampleDesk();
  const form = new NextReportForm(workspace, desk.report, desk.template, desk.figures);
  return { desk, workspace, form };
}

it('goes to the second half, with the days of the office’s habit', () => {
  const { form } = sampleForm();
  expect(form.period.identity).toEqual({ kind: 'half', year: 2023, ordinal: 2 });
  expect(form.period.period).toMatchObject({ from: '2023-06-10', to: '2023-12-09' });
  form.period.type('year', '2024');
  expect(form.period.period).toMatchObject({ from: '2024-06-10', to: '2024-12-09' });
});

it('makes a report and its period in one step, with figures and date blank', () => {
  const { form, workspace, desk } = sampleForm();
  const changes: RecordChange[] = [];
  workspace.onChange((change) => changes.push(change));
  const report = form.create();
  expect(report).toMatchObject({ date: '', number: '', done: [], accepted: {}, requestId: null });
  expect(changes.map((change) => (change.type === 'set' ? '' : change.records.length))).toEqual([
    2,
  ]);
  const next = new ReportDesk(workspace, report?.id ?? '');
  expect(next.figures.entries).toEqual({});
  expect(next.report.narratives['next.text']).toBe(desk.report.narratives['next.text']);
  expect(countUnconfirmed(next.report)).toBe(form.pieces);
  expect(desk.report.narratives).toEqual(sampleDesk().desk.report.narratives);
});

it('shows a piece with what stands around it until it is confirmed', () => {
  const { form, workspace } = sampleForm();
  const next = new ReportDesk(workspace, form.create()?.id ?? '');
  const block = 'direct.scheme.text';
  const [first, ...others] = unconfirmedPieces(next.report, block);
  expect(first?.piece).toBe('giai đoạn 2021-2025');
  expect(first?.after).toMatch(/^, /);
  const all = countUnconfirmed(next.report);
  confirmPieces(next, block, first?.piece ?? '');
  expect(unconfirmedPieces(next.report, block).map(({ piece }) => piece)).toEqual(
    others.map(({ piece }) => piece),
  );
  expect(countUnconfirmed(next.report)).toBe(all - 1);
  confirmPieces(next, block, null);
  expect(next.report.unconfirmed).not.toHaveProperty(block);
});

it('fills steady figures of the old period, and nothing that was typed', () => {
  const { form, workspace } = sampleForm();
  const next = new ReportDesk(workspace, form.create()?.id ?? '');
  const { figures } = next.template.catalogue;
  const definitions = ['staffTotal', 'officialsAgeRange', 'tthcCount', 'dossierReceivedTotal']
    .map((key) => figures.get(key))
    .filter((one) => one !== undefined);
  next.typeFigure('staffTotal', '20');
  expect(steadyCells(definitions, next)).toEqual([
    { cell: 'officialsAgeRange', typed: '41-55' },
    { cell: 'tthcCount.commune', typed: '139' },
    { cell: 'tthcCount.military', typed: '14' },
    { cell: 'tthcCount.police', typed: '22' },
  ]);
  expect(next.offer('dossierReceivedCarriedOver')?.typed).toBe('5');
});

it('says that the period has a report of this type already', () => {
  const { form, workspace } = sampleForm();
  const made = form.create();
  const { desk } = sampleDesk();
  const again = new NextReportForm(workspace, desk.report, desk.template, desk.figures);
  expect(again.period.others.map(({ id }) => id)).toEqual([made?.id]);
  expect(again.create()?.id).not.toBe(made?.id);
  expect(workspace.figureSets.length).toBe(2);
});
