import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrozenReport } from '../../src/domain/report/issue.ts';
import type { TemplateProposal } from '../../src/domain/template/template-file.ts';
import { compose } from '../../src/document/compose.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { freezeReport } from '../../src/state/freeze-report.ts';
import { cellLabels } from '../../src/state/reopen/cell-labels.ts';
import { personalCells } from '../../src/state/personal-cells.ts';
import { planReopening } from '../../src/state/reopen/reopen-plan.ts';
import { reopenReport, type FigureChoice } from '../../src/state/reopen/reopen-report.ts';
import { reportName } from '../../src/state/report-bin.ts';
import { UndoHistory } from '../../src/state/undo-history.svelte.ts';
import type { Workspace } from '../../src/state/workspace.svelte.ts';
import { quietUndoStore, quietWorkspace } from './quiet-workspace.ts';
import { sampleDesk } from './sample-desk.ts';

const TOTAL = 'dossierReceivedTotal';
const RETURNED = 'dossierReturned';

/** A file of the sample report, as it would be read: no object of it is the workspace's own. */
function sampleFile(change: (desk: ReportDesk) => void = () => undefined): FrozenReport {
  const { desk } = sampleDesk();
  change(desk);
  return JSON.parse(JSON.stringify(freezeReport(desk))) as FrozenReport;
}

const templateOf = (workspace: Workspace) => {
  const template = workspace.template('cchc');
  if (!template) throw new Error('No template');
  return template;
};
const planFor = (workspace: Workspace, frozen: FrozenReport) =>
  planReopening(frozen, templateOf(workspace), workspace.all);
const reopen = (workspace: Workspace, frozen: FrozenReport, figures: FigureChoice = 'keep') =>
  reopenReport(workspace, planFor(workspace, frozen), { fileName: 'Bao-cao.docx', figures });

beforeEach(() => {
  vi.useRealTimers();
});

describe('on a computer that has nothing', () => {
  it('carries no report type of the office but the one it is made by', () => {
    const kept = { content: '{}', addedAt: '2026-11-28T00:00:00.000Z' };
    const frozen = sampleFile(({ workspace }) => {
      const { id = '' } = workspace.organisation ?? {};
      workspace.edit('organisation', id, 'ownTemplates', { cchc: kept, khac: kept });
    });
    expect(frozen.organisation.ownTemplates).toEqual({ cchc: kept });
  });

  it('brings back the same document, with organisation, figures and register', () => {
    const frozen = sampleFile();
    const { workspace, written } = quietWorkspace();
    const plan = planFor(workspace, frozen);
    expect(plan).toMatchObject({ target: null, figures: null, organisation: [], sharing: [] });
    expect(plan.references.fresh).toHaveLength(frozen.references.length);
    const { id } = reopen(workspace, frozen);
    expect(workspace.organisation?.name).toBe('Thống Nhất');
    const desk = new ReportDesk(workspace, id);
    expect(desk.figures.entries).toEqual(frozen.figures.entries);
    expect(desk.figures.rows).toEqual(frozen.figures.rows);
    expect(canonicalJson(desk.document)).toBe(canonicalJson(frozen.document));
    expect(desk.report.requestId).toBe(frozen.report.requestId);
    // In one write, so that a computer that is switched off keeps all of it or nothing.
    expect(written.map(({ kind }) => kind).sort()).toEqual(
      ['figureSet', 'organisation', 'report', ...frozen.references.map(() => 'reference')].sort(),
    );
  });

  it('carries all the documents that its print names', () => {
    const frozen = sampleFile();
    const { workspace } = quietWorkspace();
    const tree = compose(evaluate({ ...frozen, template: templateOf(workspace) }));
    expect(canonicalJson(tree)).toBe(canonicalJson(frozen.document));
  });
});

describe('with a report type that is missing here', () => {
  const newTemplate: TemplateProposal = {
    id: 'cchc',
    name: 'Mẫu của tỉnh',
    note: '',
    periods: ['half'],
    outline: [],
    figures: [],
    content: '{"template":{},"outline":[]}',
  };
  const taken = (workspace: Workspace, frozen: FrozenReport) =>
    reopenReport(
      workspace,
      planReopening(frozen, templateOf(workspace), workspace.all, newTemplate),
      { fileName: 'Bao-cao.docx', figures: 'keep' },
    );

  it('adds it with the organisation, as it was read and not as the file has it', () => {
    const frozen = sampleFile(({ workspace }) => {
      const { id = '' } = workspace.organisation ?? {};
      const kept = { content: 'chưa đọc', addedAt: '2026-11-01T00:00:00.000Z' };
      workspace.edit('organisation', id, 'ownTemplates', { cchc: kept });
    });
    const { workspace } = quietWorkspace();
    taken(workspace, frozen);
    expect(workspace.organisation?.ownTemplates).toEqual({
      cchc: { content: newTemplate.content, addedAt: workspace.now().toISOString() },
    });
  });

  it('adds it to the organisation that is here, in the same step of undo', async () => {
    const frozen = sampleFile();
    const { workspace } = sampleDesk();
    const undo = new UndoHistory(workspace, quietUndoStore);
    await undo.load();
    taken(workspace, frozen);
    expect(workspace.organisation?.ownTemplates.cchc?.content).toBe(newTemplate.content);
    expect(workspace.reports).toHaveLength(2);
    expect(undo.undo().done).toBe(true);
    expect(workspace.organisation?.ownTemplates).toEqual({});
    expect(workspace.reports).toHaveLength(1);
    expect(undo.next).toBeNull();
  });
});

describe('where the report is still there', () => {
  it('finds nothing different, and adds a marked copy beside it', () => {
    const frozen = sampleFile();
    const { workspace, desk } = sampleDesk();
    const plan = planFor(workspace, frozen);
    expect(plan.organisation).toEqual([]);
    expect(plan.figures).toMatchObject({ fresh: [], different: [], onlyHere: [] });
    expect(plan.references.fresh).toEqual([]);
    expect(plan.references.different).toEqual([]);
    const before = structuredClone({ report: desk.report, figures: desk.figures });
    const copy = reopen(workspace, frozen, 'take');
    expect(copy.id).not.toBe(before.report.id);
    expect(copy.reopened).toMatchObject({ fileName: 'Bao-cao.docx' });
    expect(reportName(copy, workspace)).toBe('Báo cáo CCHC 6 tháng đầu năm 2023 (bản mở lại)');
    expect({ report: desk.report, figures: desk.figures }).toEqual(before);
    expect(workspace.reports).toHaveLength(2);
  });

  it('tells each figure that is new, different, the same or only here', () => {
    const frozen = sampleFile((desk) => {
      desk.typeFigure(TOTAL, '1.145');
    });
    const { workspace, desk } = sampleDesk();
    const all = Object.keys(desk.figures.entries).length;
    desk.typeFigure(RETURNED, '');
    desk.typeFigure('dossierWithdrawn', '3');
    const plan = planFor(workspace, frozen);
    const { figures } = plan;
    expect(figures?.different).toEqual([{ cell: TOTAL, file: '1.145', here: '1.144' }]);
    expect(figures?.fresh.map(({ cell }) => cell)).toEqual([RETURNED]);
    expect(figures?.onlyHere).toEqual([{ cell: 'dossierWithdrawn', file: '', here: '3' }]);
    expect(figures?.same).toBe(all + Object.keys(frozen.figures.rows).length - 2);
    expect(cellLabels(plan)(TOTAL)).toBe(
      workspace.templates[0]?.catalogue.figures.get(TOTAL)?.label,
    );
  });

  it.each([
    ['keep', '1.144', undefined],
    ['take', '1.145', '4'],
  ] as const)('with "%s" has these figures, and never makes one blank', (choice, total, back) => {
    const frozen = sampleFile((desk) => {
      desk.typeFigure(TOTAL, '1.145');
    });
    const { workspace, desk } = sampleDesk();
    desk.typeFigure(RETURNED, '');
    desk.typeFigure('dossierWithdrawn', '3');
    reopen(workspace, frozen, choice);
    expect(desk.figures.entries[TOTAL]?.typed).toBe(total);
    expect(desk.figures.entries[RETURNED]?.typed).toBe(back);
    expect(desk.figures.entries.dossierWithdrawn?.typed).toBe('3');
    expect(workspace.figureSets).toHaveLength(1);
  });

  it('sees no difference in rows whose cells came in another order', () => {
    const rows = {
      lateDossiers: [{ id: 'd1', cells: { procedure: 'Khai sinh', applicant: 'Trần Thị B' } }],
    };
    const frozen = sampleFile((desk) => {
      desk.setRows('lateDossiers', rows.lateDossiers);
    });
    const { workspace, desk } = sampleDesk();
    desk.setRows('lateDossiers', [
      { id: 'd9', cells: { applicant: 'Trần Thị B', procedure: 'Khai sinh', reason: ' ' } },
    ]);
    expect(planFor(workspace, frozen).figures?.different).toEqual([]);
  });

  it('keeps documents that are here as they are, and says how the file has them', () => {
    const frozen = sampleFile();
    const { workspace } = sampleDesk();
    const [first, second] = frozen.references;
    if (!first || !second) throw new Error('Too few documents');
    workspace.edit('reference', first.id, 'subject', 'Đã sửa trích yếu');
    const there = workspace.reference(second.id);
    if (!there) throw new Error('It is gone');
    workspace.remove([{ kind: 'reference', record: there }]);
    const plan = planFor(workspace, frozen);
    expect(plan.references.different.map(({ here }) => here.subject)).toEqual(['Đã sửa trích yếu']);
    expect(plan.references.fresh.map(({ id }) => id)).toEqual([second.id]);
    reopen(workspace, frozen);
    expect(workspace.reference(first.id)?.subject).toBe('Đã sửa trích yếu');
    expect(workspace.reference(second.id)).toMatchObject({ subject: second.subject });
  });

  it('never changes the organisation, and says what is different', () => {
    const frozen = sampleFile();
    const { workspace } = sampleDesk();
    const own = workspace.organisation;
    if (!own) throw new Error('No organisation');
    workspace.edit('organisation', own.id, 'place', 'Xã Mới');
    workspace.edit('organisation', own.id, 'signers', []);
    const plan = planFor(workspace, frozen);
    expect(plan.organisation.map(({ label, here }) => [label, here])).toEqual([
      ['Địa danh', 'Xã Mới'],
      ['Người ký', ''],
    ]);
    const copy = reopen(workspace, frozen);
    expect(workspace.organisation).toMatchObject({ id: own.id, place: 'Xã Mới', signers: [] });
    // Who signed it is not known here: nobody, rather than somebody else.
    expect(copy.signerId).toBeNull();
  });

  it('is one step of undo, figures and all', async () => {
    const frozen = sampleFile((desk) => {
      desk.typeFigure(TOTAL, '1.145');
    });
    const { workspace } = sampleDesk();
    const undo = new UndoHistory(workspace, quietUndoStore);
    const before = canonicalJson(workspace.all);
    reopen(workspace, frozen, 'take');
    await Promise.resolve();
    expect(canonicalJson(workspace.all)).not.toBe(before);
    expect(undo.undo().done).toBe(true);
    expect(canonicalJson(workspace.all)).toBe(before);
    expect(undo.next).toBeNull();
    expect(undo.redo().done).toBe(true);
    expect(workspace.reports).toHaveLength(2);
  });
});

describe('a commune that was set up anew', () => {
  it('is known by its code or its name, so that no second one is made', () => {
    const frozen = sampleFile();
    const { workspace } = sampleDesk((stored) => ({
      ...stored,
      organisations: stored.organisations.map((one) => ({ ...one, id: 'moi' })),
      figureSets: [],
      reports: [],
      references: [],
    }));
    expect(planFor(workspace, frozen).target?.id).toBe('moi');
    const copy = reopen(workspace, frozen);
    expect(copy.organisationId).toBe('moi');
    expect(workspace.organisations).toHaveLength(1);
  });

  it('is another one than the sample of the same name', () => {
    const frozen = sampleFile();
    const own = { ...frozen, organisation: { ...frozen.organisation, sample: false } };
    const { workspace } = sampleDesk();
    expect(planFor(workspace, own).target).toBeNull();
    const copy = reopen(workspace, own);
    expect(workspace.organisations).toHaveLength(2);
    expect(workspace.organisation?.id).toBe(copy.organisationId);
    expect(copy.organisationId).not.toBe(frozen.organisation.id);
  });
});

it('gives nothing an id that could reach a prototype', () => {
  const frozen = sampleFile();
  const hostile: FrozenReport = {
    ...frozen,
    organisation: { ...frozen.organisation, id: '__proto__', name: 'Khác', unitCode: null },
    figures: { ...frozen.figures, id: 'constructor' },
    references: frozen.references.map((one) => ({ ...one, id: '__proto__' })),
  };
  const { workspace } = quietWorkspace();
  reopen(workspace, hostile);
  const { organisations, figureSets, reports, references } = workspace.all;
  for (const { id } of [...organisations, ...figureSets, ...reports, ...references]) {
    expect(id).toMatch(/^[\da-f]{24}$/);
  }
  expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
});

it('counts the cells that hold names of people', () => {
  const { desk } = sampleDesk();
  const count = () => personalCells([desk.figures], desk.template.catalogue);
  desk.setRows('lateDossiers', []);
  expect(count()).toEqual({ count: 0, labels: [] });
  desk.setRows('lateDossiers', [
    { id: 'a', cells: { applicant: 'Trần Thị B', procedure: 'Khai sinh' } },
    { id: 'b', cells: { applicant: ' ' } },
  ]);
  expect(count().count).toBe(1);
  expect(count().labels).toEqual([expect.stringContaining('Người nộp hồ sơ')]);
});
