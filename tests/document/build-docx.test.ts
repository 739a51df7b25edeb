import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocxBuilder, type DocxWorker } from '../../src/document/build-docx.ts';
import type { DocxAnswer, DocxJob } from '../../src/document/docx-job.ts';
import { SAMPLE_TREE } from '../fixtures/documents/sample-tree.ts';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget implements DocxWorker {
  readonly jobs: DocxJob[] = [];
  stopped = false;

  postMessage(job: DocxJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.stopped = true;
  }

  answer(answer: DocxAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }

  breakOff(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const CREATED = new Date('2023-06-09T01:00:00Z');
const FILE = new Blob(['PK']);
let workers: FakeWorker[] = [];
let builder: DocxBuilder;

const worker = (index: number): FakeWorker => {
  const found = workers[index];
  if (!found) throw new Error(`No worker ${String(index)}`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  builder = new DocxBuilder(() => {
    const started = new FakeWorker();
    workers.push(started);
    return started;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('building a .docx in a worker', () => {
  it('starts no worker before a file is asked for', () => {
    expect(workers).toHaveLength(0);
  });

  it('starts the worker once for a file that may be asked for, and builds the file in it', async () => {
    builder.warm();
    builder.warm();
    const built = builder.build(SAMPLE_TREE, CREATED);
    expect(workers).toHaveLength(1);
    worker(0).answer({ id: 1, ok: true, file: FILE });
    expect((await built).ok).toBe(true);
    builder.warm();
    expect(workers).toHaveLength(1);
  });

  it('stops a worker that was started for nothing', () => {
    builder.warm();
    vi.advanceTimersByTime(29_000);
    expect(worker(0).stopped).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(worker(0).stopped).toBe(true);
  });

  it('is not stopped in the middle of a file by having been started early', async () => {
    builder.warm();
    vi.advanceTimersByTime(20_000);
    const built = builder.build(SAMPLE_TREE, CREATED);
    vi.advanceTimersByTime(20_000);
    expect(worker(0).stopped).toBe(false);
    worker(0).answer({ id: 1, ok: true, file: FILE });
    expect((await built).ok).toBe(true);
  });

  it('asks for a file all the same where no worker could be started early', async () => {
    builder = new DocxBuilder(() => {
      throw new Error('out of memory');
    });
    builder.warm();
    const built = await builder.build(SAMPLE_TREE, CREATED);
    expect(built).toEqual({
      ok: false,
      reason: { code: 'worker-failed', detail: 'out of memory' },
    });
  });

  it('hands back the file that the worker made', async () => {
    const built = builder.build(SAMPLE_TREE, CREATED);
    expect(worker(0).jobs[0]).toEqual({
      id: 1,
      tree: SAMPLE_TREE,
      created: CREATED,
      carried: null,
    });
    worker(0).answer({ id: 1, ok: true, file: FILE });
    expect(await built).toEqual({ ok: true, value: FILE });
  });

  it('gives two files asked for at once to whom they belong', async () => {
    const [first, second] = [
      builder.build(SAMPLE_TREE, CREATED),
      builder.build(SAMPLE_TREE, CREATED),
    ];
    const other = new Blob(['other']);
    worker(0).answer({ id: 2, ok: true, file: other });
    worker(0).answer({ id: 1, ok: true, file: FILE });
    expect(await first).toEqual({ ok: true, value: FILE });
    expect(await second).toEqual({ ok: true, value: other });
    expect(workers).toHaveLength(1);
  });

  it('says what the renderer said when it fails, and keeps the worker', async () => {
    const built = builder.build(SAMPLE_TREE, CREATED);
    worker(0).answer({ id: 1, ok: false, detail: 'no such table' });
    expect(await built).toEqual({
      ok: false,
      reason: { code: 'render-failed', detail: 'no such table' },
    });
    expect(worker(0).stopped).toBe(false);
  });

  it('says so when the worker breaks off, and starts a new one for the next file', async () => {
    const built = builder.build(SAMPLE_TREE, CREATED);
    worker(0).breakOff('out of memory');
    expect(await built).toEqual({
      ok: false,
      reason: { code: 'worker-failed', detail: 'out of memory' },
    });
    expect(worker(0).stopped).toBe(true);
    void builder.build(SAMPLE_TREE, CREATED);
    expect(workers).toHaveLength(2);
  });

  it('gives up after a minute and stops the worker', async () => {
    const built = builder.build(SAMPLE_TREE, CREATED);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await built).toEqual({ ok: false, reason: { code: 'timed-out' } });
    expect(worker(0).stopped).toBe(true);
  });

  it('stops the worker when nothing has been asked of it for a while', async () => {
    const built = builder.build(SAMPLE_TREE, CREATED);
    worker(0).answer({ id: 1, ok: true, file: FILE });
    await built;
    await vi.advanceTimersByTimeAsync(29_000);
    expect(worker(0).stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(worker(0).stopped).toBe(true);
  });

  it('fails with a reason where workers cannot be started', async () => {
    const broken = new DocxBuilder(() => {
      throw new Error('blocked');
    });
    expect(await broken.build(SAMPLE_TREE, CREATED)).toEqual({
      ok: false,
      reason: { code: 'worker-failed', detail: 'blocked' },
    });
  });
});
