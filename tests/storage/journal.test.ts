import { describe, expect, it } from 'vitest';
import { createJournal, type JournalEdit } from '../../src/storage/journal.ts';
import type { StoredWorkspace } from '../../src/storage/storage.ts';
import { memoryStore } from './memory-store.ts';
import { figureSet, openingOf, organisation, reference, report, workspace } from './records.ts';

const opening = (value: unknown): JournalEdit => ({
  kind: 'report',
  id: report.id,
  path: ['narratives', 'opening'],
  value,
});

/** One page that types and dies, and what the next page finds. */
function typeAndDie(...edits: JournalEdit[]) {
  const store = memoryStore();
  const first = createJournal(() => store);
  first.replay(workspace);
  for (const edit of edits) first.note(edit);
  const second = createJournal(() => store);
  return { store, first, second, replay: second.replay(workspace) };
}

describe('after a page died while typing', () => {
  it('finds the last value of each field', () => {
    const { replay } = typeAndDie(
      opening('T'),
      opening('Tro'),
      opening('Trong kỳ'),
      {
        kind: 'figureSet',
        id: figureSet.id,
        path: ['entries', 'dossierReceivedTotal'],
        value: { typed: '1.145', at: '2023-06-15T00:00:00.000Z' },
      },
      { kind: 'organisation', id: organisation.id, path: ['place'], value: 'Bù Đăng' },
      { kind: 'reference', id: reference.id, path: ['date'], value: null },
    );
    expect(replay.replayed).toBe(4);
    expect(openingOf(replay.workspace)).toBe('Trong kỳ');
    expect(replay.workspace.figureSets[0]?.entries.dossierReceivedTotal?.typed).toBe('1.145');
    expect(replay.workspace.organisations[0]?.place).toBe('Bù Đăng');
    expect(replay.workspace.references[0]?.date).toBeNull();
    expect(replay.touched.map(({ kind }) => kind)).toEqual([
      'report',
      'figureSet',
      'organisation',
      'reference',
    ]);
    expect(openingOf(workspace)).toBe(report.narratives.opening);
  });

  it('puts a field back in the order it was edited, and removes what was removed', () => {
    const { replay } = typeAndDie(
      { kind: 'report', id: report.id, path: ['narratives'], value: { opening: 'a', b: 'b' } },
      opening('c'),
      { kind: 'report', id: report.id, path: ['statements', 'C01'], value: undefined },
    );
    expect(replay.workspace.reports[0]?.narratives).toEqual({ opening: 'c', b: 'b' });
    expect(replay.workspace.reports[0]?.statements).toEqual({});
  });

  it('finds it again until the database has it, and not afterwards', () => {
    const { store, second } = typeAndDie(opening('Trong kỳ'));
    expect(createJournal(() => store).replay(workspace).replayed).toBe(1);
    second.settle('report', report.id);
    expect(createJournal(() => store).replay(workspace)).toEqual({
      workspace,
      replayed: 0,
      touched: [],
      left: [],
    });
    expect(store.length).toBe(0);
  });

  it('forgets only the record that was settled', () => {
    const store = memoryStore();
    const journal = createJournal(() => store);
    journal.note(opening('a'));
    journal.note({ kind: 'organisation', id: organisation.id, path: ['place'], value: 'b' });
    journal.settle('report', report.id);
    const { replayed, workspace: after } = createJournal(() => store).replay(workspace);
    expect(replayed).toBe(1);
    expect(after.organisations[0]?.place).toBe('b');
  });
});

describe('other tabs', () => {
  it('does not settle what another tab has not saved', () => {
    const store = memoryStore();
    const a = createJournal(() => store);
    const b = createJournal(() => store);
    a.note(opening('Của A'));
    b.note(opening('Của B'));
    a.settle('report', report.id);
    expect(openingOf(createJournal(() => store).replay(workspace).workspace)).toBe('Của B');
  });

  const atRev = (rev: number): StoredWorkspace => ({
    ...workspace,
    reports: [{ ...report, rev }],
  });

  it.each([
    { stored: 5, replayed: 1 },
    { stored: 7, replayed: 1 },
    { stored: 8, replayed: 0 },
  ])('of an edit at revision 5 replays $replayed when $stored is stored', (row) => {
    const store = memoryStore();
    createJournal(() => store, { revOf: () => 5 }).note(opening('Cũ'));
    const replay = createJournal(() => store).replay(atRev(row.stored));
    expect(replay.replayed).toBe(row.replayed);
    expect(replay.left).toEqual(row.replayed === 1 ? [] : [opening('Cũ')]);
  });

  it('is not put into what was restored since, but reported', () => {
    const store = memoryStore();
    createJournal(() => store, { instanceOf: () => 'trước' }).note(opening('Cũ'));
    const replay = createJournal(() => store, { instanceOf: () => 'sau' }).replay(workspace);
    expect(replay).toMatchObject({ replayed: 0, left: [opening('Cũ')] });
    const same = createJournal(() => store, { instanceOf: () => 'trước' }).replay(workspace);
    expect(same.replayed).toBe(1);
  });

  it('keeps what a tab typed on after another had put its edit back', () => {
    const store = memoryStore();
    const losing = createJournal(() => store);
    losing.note(opening('Một'));
    const writer = createJournal(() => store);
    writer.replay(workspace);
    losing.note(opening('Một hai'));
    writer.settle('report', report.id);
    expect(openingOf(createJournal(() => store).replay(workspace).workspace)).toBe('Một hai');
  });

  it('gives way to what another tab types into the same field afterwards', () => {
    const store = memoryStore();
    createJournal(() => store).note(opening('Của thẻ mất quyền'));
    const writer = createJournal(() => store);
    writer.note({ ...opening('Khác'), path: ['narratives', 'closing'] });
    writer.note(opening('Của thẻ đang viết'));
    writer.settle('report', report.id);
    expect(createJournal(() => store).replay(workspace).replayed).toBe(0);
  });

  it('counts from the loaded revision while nothing has been written', () => {
    const store = memoryStore();
    const journal = createJournal(() => store, { revOf: () => undefined });
    journal.replay(atRev(5));
    journal.note(opening('Cũ'));
    expect(createJournal(() => store).replay(atRev(8)).replayed).toBe(0);
  });
});

describe('what cannot be put back', () => {
  const misfits: [string, JournalEdit][] = [
    ['a wrong type', opening(5)],
    ['a field that records do not have', { ...opening('x'), path: ['invented'] }],
    ['a path through nothing', { ...opening('x'), path: ['narratives', 'opening', 'x'] }],
    ['a path into a list', { ...opening('x'), path: ['done', '0'] }],
    ['the id', { ...opening('x'), path: ['id'] }],
    ['the revision', { ...opening(9), path: ['rev'] }],
    ['a record that is gone', { ...opening('x'), id: 'không còn' }],
    ['a prototype', { ...opening('x'), path: ['narratives', '__proto__'] }],
    ['a prototype further in', { ...opening('x'), path: ['__proto__', 'polluted'] }],
    ['a constructor', { ...opening('x'), path: ['constructor', 'prototype', 'polluted'] }],
    [
      'a prototype in the value',
      { ...opening(JSON.parse('{"__proto__":"x"}')), path: ['narratives'] },
    ],
  ];
  it.each(misfits)('is %s; it is reported and changes nothing', (_, edit) => {
    const { replay } = typeAndDie(edit);
    expect(replay).toMatchObject({ replayed: 0, touched: [] });
    expect(replay.workspace).toEqual(workspace);
    expect(replay.left).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is kept until somebody has seen it', () => {
    const { store, second } = typeAndDie({ ...opening('x'), id: 'không còn' });
    expect(createJournal(() => store).replay(workspace).left).toHaveLength(1);
    second.discardLeft();
    expect(createJournal(() => store).replay(workspace).left).toHaveLength(0);
  });

  it('and fits after all when it is read again, is not dropped with what does not', () => {
    const store = memoryStore();
    createJournal(() => store).note(opening('Gõ dở'));
    const journal = createJournal(() => store);
    expect(journal.replay({ ...workspace, reports: [] }).left).toHaveLength(1);
    // The report is back, as from a deletion that was undone.
    expect(journal.replay(workspace)).toMatchObject({ replayed: 1, left: [] });
    journal.discardLeft();
    expect(createJournal(() => store).replay(workspace).replayed).toBe(1);
  });

  it('is an entry that is no JSON; it is removed', () => {
    const store = memoryStore();
    store.setItem('bao-cao-xa.edit.x', '{"kind":"rep');
    store.setItem('of.others', 'kept');
    expect(createJournal(() => store).replay(workspace).replayed).toBe(0);
    expect(store.length).toBe(1);
  });
});

describe('limits of the browser', () => {
  it('does not keep a very long text, nor the shorter one from before', () => {
    const store = memoryStore();
    const journal = createJournal(() => store);
    expect(journal.note(opening('ngắn'))).toBe(true);
    expect(journal.note(opening('x'.repeat(200_001)))).toBe(false);
    expect(store.length).toBe(0);
  });

  it('says so when the store is full, and does not keep an older text instead', () => {
    const store = memoryStore(400);
    const journal = createJournal(() => store);
    expect(journal.note(opening('ngắn'))).toBe(true);
    expect(journal.note(opening('x'.repeat(400)))).toBe(false);
    expect(store.length).toBe(0);
  });

  it('works without a store', () => {
    const journal = createJournal(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(journal.note(opening('x'))).toBe(false);
    journal.settle('report', report.id);
    expect(journal.replay(workspace).workspace).toEqual(workspace);
  });
});

describe('under a passphrase', () => {
  const lines = {
    mark: (text: string) => btoa(encodeURIComponent(text)),
    close: (place: string, text: string) => `${place}:${btoa(encodeURIComponent(text))}`,
    open: (place: string, sealed: string) =>
      sealed.startsWith(`${place}:`)
        ? decodeURIComponent(atob(sealed.slice(place.length + 1)))
        : null,
  };
  const rawOf = (store: globalThis.Storage) =>
    Array.from({ length: store.length }, (_, at) => {
      const key = store.key(at) ?? '';
      return `${key}=${store.getItem(key) ?? ''}`;
    }).join('\n');

  it('seals each entry before the call returns, and names no field', () => {
    const store = memoryStore();
    const first = createJournal(() => store, { lines });
    first.replay(workspace);
    expect(first.note(opening('Trong'))).toBe(true);
    expect(first.note(opening('Trong kỳ'))).toBe(true);
    expect(store.length).toBe(1);
    expect(rawOf(store)).not.toMatch(/Trong|opening|narratives|report/);
    const second = createJournal(() => store, { lines });
    const replay = second.replay(workspace);
    expect(openingOf(replay.workspace)).toBe('Trong kỳ');
    second.settle('report', report.id);
    expect(store.length).toBe(0);
  });

  it('still puts back what was typed in the clear before', () => {
    const store = memoryStore();
    const before = createJournal(() => store);
    before.replay(workspace);
    before.note(opening('Cũ'));
    const after = createJournal(() => store, { lines });
    expect(openingOf(after.replay(workspace).workspace)).toBe('Cũ');
  });
});
