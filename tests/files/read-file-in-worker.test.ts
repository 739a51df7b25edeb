import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFileJob, type FileAnswer, type FileJob } from '../../src/files/file-jobs.ts';
import { runInWorker, type FileWorker } from '../../src/files/read-file-in-worker.ts';
import { handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget implements FileWorker {
  readonly jobs: unknown[] = [];
  stopped = false;

  postMessage(job: unknown): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.stopped = true;
  }

  answer(answer: FileAnswer<'read-docx'>): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

const BYTES = handMadeDocx({ body: paragraph(run('Ủy ban')) });
const JOB: FileJob<'read-docx'> = {
  kind: 'read-docx',
  file: new Blob([new Uint8Array(BYTES)]),
  input: null,
};
let worker: FakeWorker;
const start = () => runInWorker(() => worker, JOB);

beforeEach(() => {
  vi.useFakeTimers();
  worker = new FakeWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a job in a worker', () => {
  it('gives the worker the file and hands back what it made of it', async () => {
    const done = start();
    expect(worker.jobs).toEqual([JOB]);
    const result = runFileJob(JOB, BYTES);
    worker.answer({ result });
    expect(await done).toBe(result);
    expect(result).toMatchObject({ ok: true, value: { text: { blocks: [{ text: 'Ủy ban' }] } } });
    expect(worker.stopped).toBe(true);
  });

  it('ends after ten seconds, and the worker with it', async () => {
    const done = start();
    vi.advanceTimersByTime(9_999);
    expect(worker.stopped).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await done).toEqual({ ok: false, reason: { code: 'timed-out', seconds: 10 } });
    expect(worker.stopped).toBe(true);
  });

  it('says when a bug stopped it', async () => {
    const done = start();
    worker.answer({ failed: 'x is not a function' });
    expect(await done).toMatchObject({
      reason: { code: 'worker-failed', detail: 'x is not a function' },
    });
  });

  it('says when the worker breaks off', async () => {
    const done = start();
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await done).toMatchObject({
      reason: { code: 'worker-failed', detail: 'out of memory' },
    });
    expect(worker.stopped).toBe(true);
  });

  it('says when there is no worker to be had', async () => {
    const done = runInWorker(() => {
      throw new Error('blocked');
    }, JOB);
    expect(await done).toMatchObject({ reason: { code: 'worker-failed', detail: 'blocked' } });
  });

  it('starts none for a file that is too large anyway', async () => {
    const file = new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]);
    const done = runInWorker(() => worker, { ...JOB, file });
    expect(await done).toMatchObject({ reason: { code: 'too-large' } });
    expect(worker.jobs).toEqual([]);
  });

  it('makes copies as well', () => {
    const comments = [
      { place: { block: 0, cell: null, start: 0, end: 2 }, author: 'Báo Cáo Xã', text: 'Sửa' },
    ];
    const copy = runFileJob({ kind: 'comment-docx', input: { comments, now: new Date(0) } }, BYTES);
    expect(copy.ok && copy.value.length).toBeGreaterThan(BYTES.length);
    expect(runFileJob({ kind: 'repair-docx', input: null }, BYTES).ok).toBe(true);
  });
});
