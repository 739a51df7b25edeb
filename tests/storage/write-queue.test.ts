import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed, type Result } from '../../src/lib/result.ts';
import type { SaveFailure, Storage, StoredRecord } from '../../src/storage/storage.ts';
import { createWriteQueue, type SaveState } from '../../src/storage/write-queue.ts';
import { emptyWorkspace, figureSet, report, reportAt, workspace } from './records.ts';

type Answer = Result<void, SaveFailure>;
const done: Answer = succeed(undefined);

/** A storage whose answers the test gives, one call at a time. */
class SlowStorage implements Storage {
  readonly puts: (readonly StoredRecord[])[] = [];
  readonly removals: (readonly StoredRecord[])[] = [];
  #answers: ((answer: Answer) => void)[] = [];

  load = () => Promise.resolve(succeed(emptyWorkspace));
  replaceAll = () => Promise.resolve(done);
  close = () => undefined;

  put(records: readonly StoredRecord[]): Promise<Answer> {
    this.puts.push(records);
    return this.#wait();
  }

  remove(records: readonly StoredRecord[]): Promise<Answer> {
    this.removals.push(records);
    return this.#wait();
  }

  get inFlight(): number {
    return this.#answers.length;
  }

  async answer(answer: Answer): Promise<void> {
    const next = this.#answers.shift();
    if (!next) throw new Error('Nothing is in flight');
    next(answer);
    await settle();
  }

  #wait(): Promise<Answer> {
    return new Promise((resolve) => {
      this.#answers.push(resolve);
    });
  }
}

const settle = () => vi.advanceTimersByTimeAsync(0);

function start() {
  const storage = new SlowStorage();
  const states: SaveState[] = [];
  const saved: string[] = [];
  const queue = createWriteQueue(storage, {
    onState: (state) => states.push(state),
    onSaved: (kind, id) => saved.push(`${kind} ${id}`),
  });
  return { storage, states, saved, queue };
}

const openingsOf = (batch: readonly StoredRecord[] | undefined) =>
  batch?.map((entry) => (entry.kind === 'report' ? entry.record.narratives.opening : entry.kind));
const revsOf = (batch: readonly StoredRecord[] | undefined) =>
  batch?.map(({ record }) => record.rev);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2023-06-15T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is written', () => {
  it('is all records of one change in one transaction', async () => {
    const { storage, queue } = start();
    queue.enqueue([{ kind: 'figureSet', record: figureSet }]);
    queue.enqueue([reportAt(0, 'Một')]);
    await settle();
    expect(storage.puts.map(openingsOf)).toEqual([['figureSet', 'Một']]);
  });

  it('is only the latest state of a record, with one transaction in flight', async () => {
    const { storage, queue, saved } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    for (const text of ['ab', 'abc', 'abcd']) {
      queue.enqueue([reportAt(0, text)]);
      await settle();
    }
    expect(storage.inFlight).toBe(1);
    await storage.answer(done);
    expect(saved).toEqual([]);
    await storage.answer(done);
    expect(storage.puts.map(openingsOf)).toEqual([['a'], ['abcd']]);
    expect(saved).toEqual([`report ${report.id}`]);
  });

  it('carries the revision the database confirmed, whatever the caller holds', async () => {
    const { storage, queue } = start();
    for (const text of ['a', 'b', 'c']) {
      queue.enqueue([reportAt(4, text)]);
      await settle();
      await storage.answer(done);
    }
    expect(storage.puts.map(revsOf)).toEqual([[4], [5], [6]]);
    expect(queue.revOf('report', report.id)).toBe(7);
  });

  it('keeps the revision when a write failed', async () => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(4, 'a')]);
    await settle();
    await storage.answer(fail({ code: 'timed-out' }));
    await vi.advanceTimersByTimeAsync(500);
    expect(storage.puts.map(revsOf)).toEqual([[4], [4]]);
  });

  it('is a removal at the known revision, after what was waiting', async () => {
    const { storage, queue, saved } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    queue.remove([reportAt(0, 'a')]);
    await storage.answer(done);
    expect(storage.removals.map(revsOf)).toEqual([[1]]);
    await storage.answer(done);
    expect(saved).toEqual([`report ${report.id}`]);
    queue.enqueue([reportAt(9, 'lại có')]);
    await settle();
    expect(revsOf(storage.puts.at(-1))).toEqual([0]);
  });

  it('is told as not saved after 0.6 s without an answer, and as saved once it comes', async () => {
    const { storage, queue, states } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await vi.advanceTimersByTimeAsync(590);
    expect(states.at(-1)).toMatchObject({ state: 'saving' });
    await vi.advanceTimersByTimeAsync(20);
    const alarm = { state: 'failed', reason: { code: 'timed-out' }, pending: 1 };
    expect(states.at(-1)).toMatchObject(alarm);
    queue.enqueue([reportAt(0, 'ab')]);
    expect(states.at(-1)).toMatchObject(alarm);
    await storage.answer(done);
    await storage.answer(done);
    expect(states.at(-1)).toMatchObject({ state: 'saved' });
    expect(storage.puts.map(openingsOf)).toEqual([['a'], ['ab']]);
  });

  it('is nothing for a record that was removed before it was ever stored', async () => {
    const { storage, queue, states } = start();
    queue.enqueue([reportAt(0, 'a')]);
    queue.remove([reportAt(0, 'a')]);
    await settle();
    expect([...storage.puts, ...storage.removals]).toEqual([]);
    expect(states.at(-1)).toMatchObject({ state: 'saved' });
  });

  it('is only what comes after a reset, at the revisions it names', async () => {
    const { storage, queue, saved } = start();
    queue.enqueue([reportAt(7, 'trước')]);
    await settle();
    queue.enqueue([reportAt(7, 'bỏ')]);
    queue.reset(workspace, null);
    expect(queue.state).toEqual({ state: 'saved', at: null });
    await storage.answer(done);
    expect(storage.puts).toHaveLength(1);
    expect(saved).toEqual([]);
    queue.enqueue([reportAt(0, 'sau')]);
    await settle();
    expect(openingsOf(storage.puts[1])).toEqual(['sau']);
    expect(revsOf(storage.puts[1])).toEqual([1]);
  });
});

describe('what is shown', () => {
  it('is "saved" only after the commit of the last edit', async () => {
    const { storage, states, queue } = start();
    expect(queue.state).toEqual({ state: 'saved', at: null });
    queue.enqueue([reportAt(0, 'a')]);
    expect(queue.state).toEqual({ state: 'saving' });
    await settle();
    queue.enqueue([reportAt(0, 'ab')]);
    await storage.answer(done);
    expect(states.every(({ state }) => state === 'saving')).toBe(true);
    vi.setSystemTime(new Date('2023-06-15T08:00:05Z'));
    await storage.answer(done);
    expect(queue.state).toEqual({ state: 'saved', at: '2023-06-15T08:00:05.000Z' });
  });

  it('stays "failed", with what is in memory only, until a later try is committed', async () => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    await storage.answer(fail({ code: 'failed', detail: 'AbortError' }));
    const reason = { code: 'failed', detail: 'AbortError' };
    expect(queue.state).toEqual({ state: 'failed', reason, pending: 1 });
    queue.enqueue([{ kind: 'figureSet', record: figureSet }]);
    expect(queue.state).toEqual({ state: 'failed', reason, pending: 2 });
    await vi.advanceTimersByTimeAsync(500);
    expect(queue.state).toEqual({ state: 'failed', reason, pending: 2 });
    expect(openingsOf(storage.puts[1])).toEqual(['a', 'figureSet']);
    await storage.answer(done);
    expect(queue.state).toMatchObject({ state: 'saved' });
  });

  it('is a failure too when the storage breaks', async () => {
    const { storage, queue } = start();
    vi.spyOn(storage, 'put').mockRejectedValue(new Error('hỏng'));
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    expect(queue.state).toMatchObject({ state: 'failed', reason: { detail: 'Error: hỏng' } });
  });
});

describe('after a failure', () => {
  it('tries again after longer and longer waits', async () => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    for (const wait of [500, 1000, 2000, 4000, 8000, 10_000, 10_000]) {
      const tries = storage.puts.length;
      await storage.answer(fail({ code: 'timed-out' }));
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(storage.puts).toHaveLength(tries);
      await vi.advanceTimersByTimeAsync(1);
      expect(storage.puts).toHaveLength(tries + 1);
    }
  });

  it('writes what was typed meanwhile, not what failed', async () => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    queue.enqueue([reportAt(0, 'ab')]);
    await storage.answer(fail({ code: 'timed-out' }));
    await vi.advanceTimersByTimeAsync(500);
    expect(openingsOf(storage.puts[1])).toEqual(['ab']);
  });

  const decidedByPeople: SaveFailure[] = [
    { code: 'conflict', kind: 'report', id: report.id },
    { code: 'stale-build' },
    { code: 'gone', detail: 'deleted' },
    { code: 'quota' },
  ];
  it.each(decidedByPeople)('does not try again by itself after $code', async (reason) => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    await storage.answer(fail(reason));
    queue.enqueue([reportAt(0, 'ab')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(storage.puts).toHaveLength(1);
    expect(queue.state).toEqual({ state: 'failed', reason, pending: 1 });
    queue.retry();
    await settle();
    expect(openingsOf(storage.puts[1])).toEqual(['ab']);
  });
});

describe('flush', () => {
  it('waits for everything that was enqueued', async () => {
    const { storage, queue } = start();
    const order: string[] = [];
    queue.enqueue([reportAt(0, 'a')]);
    void queue.flush().then(() => order.push('flushed'));
    await settle();
    queue.enqueue([reportAt(0, 'ab')]);
    await storage.answer(done);
    expect(order).toEqual([]);
    await storage.answer(done);
    expect(order).toEqual(['flushed']);
    await queue.flush();
  });

  it('does not wait for what cannot be written', async () => {
    const { storage, queue } = start();
    queue.enqueue([reportAt(0, 'a')]);
    await settle();
    const flushed = queue.flush();
    await storage.answer(fail({ code: 'quota' }));
    await flushed;
    await queue.flush();
    expect(queue.state).toMatchObject({ state: 'failed' });
  });
});
