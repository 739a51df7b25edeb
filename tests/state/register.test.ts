import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/domain/reference/reference.ts';
import { ReferenceInbox } from '../../src/state/reference-inbox.svelte.ts';
import { RegisterDesk } from '../../src/state/register-desk.svelte.ts';
import { StoredReferenceForm } from '../../src/state/stored-reference-form.svelte.ts';
import { reference, report, workspace as records } from '../storage/records.ts';
import { cchcTemplate } from '../templates/cchc-template.ts';
import { quietWorkspace } from './quiet-workspace.ts';

const request: Reference = {
  ...reference,
  id: 'cv-426',
  type: 'Công văn',
  number: '426',
  symbol: 'UBND-NV',
  date: '2023-06-08',
  issuer: 'UBND huyện Gia Lộc',
  subject: 'Về việc báo cáo kết quả cải cách hành chính',
  role: 'request',
  topic: null,
};
const undated: Reference = { ...reference, id: 'qc', number: null, symbol: null, date: null };

const cites = (text: string) => ({
  ...report,
  requestId: request.id,
  narratives: { opening: text },
});

const templates = [cchcTemplate()];

function openRegister(text = '') {
  const { workspace } = quietWorkspace({
    templates,
    stored: { ...records, reports: [cites(text)], references: [reference, request, undated] },
  });
  const opening = () => workspace.report(report.id)?.narratives.opening;
  return { workspace, opening };
}

function readInto(typed: string) {
  const { workspace } = openRegister();
  const inbox = new ReferenceInbox(workspace);
  inbox.type(typed);
  return { workspace, inbox };
}

const READ: readonly (readonly [typed: string, parts: Partial<Reference>])[] = [
  [
    'Kế hoạch số 54/KH-UBND ngày 31/12/2022 về cải cách hành chính năm 2023',
    {
      type: 'Kế hoạch',
      number: '54',
      symbol: 'KH-UBND',
      date: '2022-12-31',
      issuer: 'UBND xã Thống Nhất',
      subject: 'về cải cách hành chính năm 2023',
      role: 'issued',
    },
  ],
  [
    'Công văn số 426/UBND-NV ngày 08/6/2023 của UBND huyện Gia Lộc về việc báo cáo kết quả',
    { issuer: 'UBND huyện Gia Lộc', role: 'request' },
  ],
  ['Nghị định số 90/2020/NĐ-CP', { issuer: null, role: 'basis' }],
  ['51-KH/HU', { type: 'Kế hoạch', issuer: null, role: 'basis' }],
  ['Quyết định số 12/QĐ-UBND của UBND xã', { issuer: 'UBND xã', role: 'issued' }],
];

describe('ReferenceInbox', () => {
  it.each(READ)('reads %s into its parts', (typed, parts) => {
    const { inbox } = readInto(typed);
    expect(inbox.drafts[0]?.reference).toMatchObject(parts);
  });

  it('says what it could not read', () => {
    const { inbox } = readInto('Thông báo của UBND huyện Gia Lộc về việc họp');
    expect(inbox.drafts[0]?.unread).toEqual(['number', 'symbol', 'date']);
  });

  it('keeps a date that is on no calendar as it stands, with its problem', () => {
    const { inbox } = readInto('Kế hoạch số 20/KH-UBND ngày 31/02/2023 về cải cách hành chính');
    const [draft] = inbox.drafts;
    expect(draft?.typed.date).toBe('31/02/2023');
    expect(draft?.dateProblem?.problem).toBe('no-such-day');
    expect(inbox.add()).toMatchObject({ state: 'incomplete', part: 'date' });
  });

  it('keeps what was typed into the fields while the text goes on', () => {
    const { inbox } = readInto('54/KH-UBND\n55/KH-UBND');
    inbox.drafts[1]?.type('subject', 'tuyên truyền');
    inbox.type('53/KH-UBND\n54/KH-UBND\n55/KH-UBND');
    expect(inbox.drafts.map(({ typed }) => typed.subject)).toEqual(['', '', 'tuyên truyền']);
    inbox.type('53/KH-UBND\n54/KH-UBND\n55/KH-UBND ngày 01/3/2023');
    expect(inbox.drafts[2]?.reference).toMatchObject({
      subject: 'tuyên truyền',
      date: '2023-03-01',
    });
  });

  it('adds all documents of a paste in one write, and empties itself', () => {
    const { inbox, workspace } = readInto('Kế hoạch số 55/KH-UBND\nBáo cáo số 7/BC-UBND');
    expect(inbox.add()).toEqual({ state: 'added', count: 2 });
    expect(workspace.references.slice(-2).map(({ number }) => number)).toEqual(['55', '7']);
    expect(inbox.text).toBe('');
  });

  it('adds nothing while one of them has no type', () => {
    const { inbox, workspace } = readInto('Kế hoạch số 55/KH-UBND\nHọp giao ban');
    const before = workspace.references.length;
    expect(inbox.add()).toMatchObject({ state: 'incomplete', part: 'type' });
    expect(workspace.references).toHaveLength(before);
  });
});

describe('StoredReferenceForm', () => {
  it('keeps the stored date while the typed one cannot be read', () => {
    const { workspace } = openRegister();
    const form = new StoredReferenceForm(workspace, reference.id);
    form.type('date', '31/02/2023');
    expect(form.dateProblem).toBeNull();
    form.settle('date');
    expect(form.typed.date).toBe('31/02/2023');
    expect(form.dateProblem?.problem).toBe('no-such-day');
    expect(workspace.reference(reference.id)?.date).toBe('2022-12-31');
  });

  it('shows a date as it is printed once the field is left', () => {
    const { workspace } = openRegister();
    const form = new StoredReferenceForm(workspace, reference.id);
    form.type('date', '08-06-23');
    form.settle('date');
    expect(form.typed.date).toBe('08/6/2023');
    expect(workspace.reference(reference.id)?.date).toBe('2023-06-08');
  });

  it('lets texts follow a number that was changed, when the field is left', () => {
    const { workspace, opening } = openRegister('Theo {KH 54/KH-UBND} và {CV 426/UBND-NV}.');
    const form = new StoredReferenceForm(workspace, reference.id);
    form.type('number', '5');
    form.type('number', '');
    form.type('number', '156');
    expect(opening()).toBe('Theo {KH 54/KH-UBND} và {CV 426/UBND-NV}.');
    form.settle('number');
    expect(opening()).toBe('Theo {KH 156/KH-UBND} và {CV 426/UBND-NV}.');
  });

  it('stores what is typed as it is typed, and tidies it when the field is left', () => {
    const { workspace } = openRegister();
    const form = new StoredReferenceForm(workspace, reference.id);
    form.type('issuer', 'UBND  xã ');
    expect(workspace.reference(reference.id)?.issuer).toBe('UBND  xã ');
    form.settle('issuer');
    expect(workspace.reference(reference.id)?.issuer).toBe('UBND xã');
  });
});

describe('RegisterDesk', () => {
  it('lists the newest first and those without a date last, either way', () => {
    const desk = new RegisterDesk(openRegister().workspace);
    const ids = () => desk.rows.map((row) => row.reference.id);
    expect(ids()).toEqual([request.id, reference.id, undated.id]);
    desk.turnOrder();
    expect(ids()).toEqual([reference.id, request.id, undated.id]);
  });

  it('finds documents without accents, in any part', () => {
    const desk = new RegisterDesk(openRegister().workspace);
    desk.search('gia loc cai cach');
    expect(desk.rows.map((row) => row.reference.id)).toEqual([request.id]);
  });

  it('narrows by role, type and period, together', () => {
    const far: Reference = { ...request, id: 'xa', date: '2019-01-02' };
    const { workspace } = quietWorkspace({
      templates,
      stored: {
        ...records,
        reports: [cites('')],
        references: [request, { ...far, role: 'basis' }],
      },
    });
    const desk = new RegisterDesk(workspace);
    const shown = () => desk.rows.map((row) => row.reference.id);
    desk.filter({ type: 'Công văn' });
    expect(shown()).toEqual([request.id, 'xa']);
    desk.filter({ period: records.figureSets[0]?.id ?? '' });
    expect(shown()).toEqual([request.id]);
    desk.filter({ role: 'basis' });
    expect(shown()).toEqual([]);
    desk.showAll();
    expect(shown()).toHaveLength(2);
  });

  it('moves no row while one is being edited', () => {
    const { workspace } = openRegister();
    const desk = new RegisterDesk(workspace);
    desk.edit(reference.id);
    desk.form?.type('date', '01/01/2024');
    expect(desk.rows[0]?.reference.id).toBe(request.id);
    desk.close();
    expect(desk.rows[0]?.reference.id).toBe(reference.id);
  });

  it('knows how each report uses a document', () => {
    const { workspace } = openRegister('Theo {kh 54/kh-ubnd}.');
    const desk = new RegisterDesk(workspace);
    expect(desk.uses(reference.id).map((use) => use.as)).toContain('named');
    expect(desk.uses(request.id).map((use) => use.as)).toEqual(['request']);
    expect(desk.uses(undated.id).map((use) => use.as)).not.toContain('named');
  });

  it('takes a removed request off the reports it asked for', () => {
    const { workspace, opening } = openRegister('Theo {CV 426/UBND-NV}.');
    new RegisterDesk(workspace).remove(request);
    expect(workspace.report(report.id)?.requestId).toBeNull();
    expect(opening()).toBe('Theo {CV 426/UBND-NV}.');
  });
});
