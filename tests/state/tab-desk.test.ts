import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Result } from '../../src/lib/result.ts';
import { createPreferences } from '../../src/state/preferences.ts';
import { TabDesk } from '../../src/state/tab-desk.svelte.ts';
import { Workspace } from '../../src/state/workspace.svelte.ts';
import { createJournal, type JournalEdit } from '../../src/storage/journal.ts';
import type {
  OpenFailure,
  SaveFailure,
  Storage,
  StoredWorkspace,
} from '../../src/storage/storage.ts';
import type { TabRole, WriterLockEvents } from '../../src/storage/tabs/writer-lock.ts';
import { createWriteQueue } from '../../src/storage/write-queue.ts';
import { memoryStore } from '../storage/memory-store.ts';
import { openingOf, reference, report, workspace as stored } from '../storage/records.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Read = Result<StoredWorkspace, OpenFailure>;

const holding = (opening: string): Read => ({
  ok: true,
  value: { ...stored, reports: [{ ...report, rev: 1, narratives: { opening } }] },
});
const emptied: Read = { ok: false, reason: { code: 'emptied', detail: 'x' } };
const silent: Read = { ok: false, reason: { code: 'unavailable', detail: 'timed-out' } };

/** A tab that reads along, over a database whose answers are given by the test, in the order of its questions. */
async function readingTab() {
  const calls: string[] = [];
  const waiting: ((read: Read) => void)[] = [];
  const told: SaveFailure[] = [];
  let events: WriterLockEvents | undefined;
  const done = (what: string) => {
    calls.push(what);
    return Promise.resolve({ ok: true, value: undefined } as const);
  };
  const storage: Storage = {
    load: () => {
      calls.push('load');
      return new Promise((resolve) => waiting.push(resolve));
    },
    put: () => {
      // While it is loaded nothing is written.
      if (waiting.length === 0) return done('put');
      calls.push('refused');
      return Promise.resolve({ ok: false, reason: { code: 'failed', detail: 'not-open' } });
    },
    remove: () => done('remove'),
    replaceAll: () => done('replace'),
    close: () => undefined,
  };
  const store = memoryStore();
  const queue = createWriteQueue(storage, { onState: () => undefined });
  const journal = createJournal(() => store, {
    revOf: (kind, id) => queue.revOf(kind, id),
    instanceOf: () => 'db',
    lines: null,
  });
  const first = holding('Đầu');
  if (!first.ok) throw new Error('Nothing to begin with');
  queue.reset(first.value, null);
  const workspace = new Workspace({
    templates: [],
    queue,
    journal,
    preferences: createPreferences(() => store, null),
    stored: first.value,
    now: () => new Date('2026-11-28T08:00:00Z'),
  });
  const tab = new TabDesk((given) => {
    events = given;
    return {
      role: 'reader',
      start: () => Promise.resolve('reader'),
      takeOver: () => Promise.resolve(),
      announce: () => undefined,
    };
  });
  await tab.start();
  const left: unknown[] = [];
  const onLeft = (edits: readonly JournalEdit[]) => void left.push(...edits.map((e) => e.value));
  const onUnread = (failure: SaveFailure) => void told.push(failure);
  tab.attach({ workspace, storage, journal, queue, onLeft, onUnread });
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return {
    tab,
    workspace,
    journal,
    told,
    left,
    calls,
    pass,
    shows: () => openingOf(workspace.all),
    hearSaved: () => events?.onSaved(),
    async give(role: TabRole) {
      events?.onRole(role);
      await pass(0);
    },
    /** Answers the question that has waited longest. */
    async answer(read: Read) {
      const resolve = waiting.shift();
      if (!resolve) throw new Error('Nothing was asked');
      resolve(read);
      await pass(0);
    },
    get asked() {
      return waiting.length;
    },
  };
}

it('shows what another tab saved, once for a burst', async () => {
  const one = await readingTab();
  one.hearSaved();
  await one.pass(100);
  one.hearSaved();
  await one.pass(200);
  expect(one.asked).toBe(1);
  await one.answer(holding('Mới'));
  expect(one.shows()).toBe('Mới');
  expect(one.tab.isReader).toBe(true);
});

it('reads once more when something was saved while it read', async () => {
  const one = await readingTab();
  one.hearSaved();
  await one.pass(200);
  one.hearSaved();
  await one.pass(500);
  expect(one.asked).toBe(1);
  await one.answer(holding('Cũ'));
  expect(one.asked).toBe(1);
  await one.answer(holding('Mới'));
  expect(one.shows()).toBe('Mới');
  expect(one.asked).toBe(0);
});

it('never reads twice at a time when the pen comes between', async () => {
  const one = await readingTab();
  one.hearSaved();
  await one.give('writer');
  // The time at which it would have followed.
  await one.pass(300);
  expect(one.asked).toBe(1);
  await one.answer(holding('Mới'));
  expect(one.tab.isReader).toBe(false);
  expect(one.asked).toBe(0);
});

it('takes the pen up only over what was read after it came', async () => {
  const one = await readingTab();
  one.hearSaved();
  await one.pass(200);
  await one.give('writer');
  one.journal.note({
    kind: 'report',
    id: report.id,
    path: ['narratives', 'opening'],
    value: 'Gõ dở',
  });
  await one.answer(holding('Cũ'));
  expect(one.tab.isReader).toBe(true);
  expect(one.shows()).toBe('Đầu');
  await one.answer(holding('Mới'));
  expect(one.tab.isReader).toBe(false);
  expect(one.shows()).toBe('Gõ dở');
});

it('leaves the pen alone that was taken away again while it read', async () => {
  const one = await readingTab();
  await one.give('writer');
  await one.give('reader');
  await one.answer(holding('Mới'));
  expect(one.tab.isReader).toBe(true);
  expect(one.shows()).toBe('Mới');
});

it.each(['reader', 'writer'] as const)('tells as %s of work that is gone', async (role) => {
  const one = await readingTab();
  if (role === 'writer') await one.give(role);
  else one.hearSaved();
  await one.pass(300);
  await one.answer(emptied);
  expect(one.told).toEqual([{ code: 'gone', detail: 'emptied' }]);
  expect(one.shows()).toBe('Đầu');
  // Nothing may be typed into what has nowhere to go.
  expect(one.tab.isReader).toBe(true);
  await one.pass(5000);
  expect(one.asked).toBe(0);
});

it('asks again after a second when the database did not answer, and then takes up the pen', async () => {
  const one = await readingTab();
  await one.give('writer');
  await one.answer(silent);
  expect(one.told).toEqual([{ code: 'timed-out' }]);
  expect(one.tab.isReader).toBe(true);
  await one.pass(1000);
  await one.answer(holding('Mới'));
  expect(one.tab.isReader).toBe(false);
  expect(one.shows()).toBe('Mới');
});

it('tells with the pen what the tab before had typed and does not fit any more', async () => {
  const one = await readingTab();
  one.journal.note({ kind: 'report', id: 'đã xóa', path: ['narratives', 'opening'], value: 'Sót' });
  await one.give('writer');
  await one.answer(holding('Mới'));
  expect(one.left).toEqual(['Sót']);
  expect(one.shows()).toBe('Mới');
});

it('reads again when the pen is asked for that came to a tab that could not read', async () => {
  const one = await readingTab();
  await one.give('writer');
  await one.answer(emptied);
  const taking = one.tab.takeOver();
  await one.pass(0);
  expect(one.tab.isTaking).toBe(true);
  await one.answer(holding('Khôi phục'));
  await taking;
  expect(one.tab.isReader).toBe(false);
  expect(one.tab.isTaking).toBe(false);
  expect(one.shows()).toBe('Khôi phục');
});

it('with the pen, writes what it was given before it reads the last words of the tab before', async () => {
  const one = await readingTab();
  await one.give('writer');
  await one.answer(holding('Mới'));
  one.workspace.add([{ kind: 'reference', record: { ...reference, id: 'vb-moi', rev: 0 } }]);
  one.hearSaved();
  await one.pass(0);
  expect(one.calls).toEqual(['load', 'put', 'load']);
});

it('never writes what was done before a restore of another tab over what was restored', async () => {
  const one = await readingTab();
  await one.give('writer');
  await one.answer(holding('Mới'));
  one.hearSaved();
  await one.pass(0);
  one.workspace.add([{ kind: 'reference', record: { ...reference, id: 'vb-moi', rev: 0 } }]);
  await one.pass(50);
  await one.answer(holding('Khôi phục'));
  await one.pass(20_000);
  expect(one.shows()).toBe('Khôi phục');
  // The one it tried while nothing is written, and none after the load.
  expect(one.calls).toEqual(['load', 'load', 'refused']);
});
