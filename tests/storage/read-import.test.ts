import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackup } from '../../src/storage/backup-file.ts';
import type { ImportAnswer } from '../../src/storage/imports/import-jobs.ts';
import { readImport, type ImportWorker } from '../../src/storage/imports/read-import.ts';
import { workspace } from './records.ts';

const made = { appVersion: '0.1.0', now: new Date('2026-11-28T08:00:00Z') };
const backup = async (): Promise<Blob> =>
  new Blob([(await createBackup(workspace, made)).fileText]);

/** A worker that answers what it is told to, or breaks. */
class ScriptedWorker implements ImportWorker {
  readonly jobs: unknown[] = [];
  ended = 0;
  readonly #listeners = new Map<string, (event: unknown) => void>();
  readonly #act: (worker: ScriptedWorker) => void;

  constructor(act: (worker: ScriptedWorker) => void) {
    this.#act = act;
  }

  addEventListener(type: string, listener: unknown): void {
    this.#listeners.set(type, listener as (event: unknown) => void);
  }

  postMessage(job: unknown): void {
    this.jobs.push(job);
    this.#act(this);
  }

  terminate(): void {
    this.ended += 1;
  }

  answer(data: ImportAnswer<'backup'>): void {
    this.#listeners.get('message')?.({ data });
  }

  break(): void {
    this.#listeners.get('error')?.({});
  }
}

describe('a file of records', () => {
  it('is read by a worker, which is ended afterwards', async () => {
    const worker = new ScriptedWorker((one) => {
      one.answer({ output: { ok: false, reason: { code: 'wrong-hash' } } });
    });
    const file = await backup();
    const read = await readImport('backup', file, () => worker);
    expect(read).toEqual({ ok: false, reason: { code: 'wrong-hash' } });
    expect(worker.jobs).toEqual([{ kind: 'backup', input: file }]);
    expect(worker.ended).toBe(1);
  });

  it('is read by the page where no worker can be started', async () => {
    const read = await readImport('backup', await backup(), () => {
      throw new Error('refused');
    });
    expect(read).toMatchObject({ ok: true, value: { appVersion: '0.1.0' } });
  });

  it('is read by the page where the worker breaks', async () => {
    const worker = new ScriptedWorker((one) => {
      one.break();
    });
    const read = await readImport('backup', await backup(), () => worker);
    expect(read).toMatchObject({ ok: true, value: { appVersion: '0.1.0' } });
    expect(worker.ended).toBe(1);
  });

  it('makes a bug of the reader a bug', async () => {
    const worker = new ScriptedWorker((one) => {
      one.answer({ failed: 'TypeError: x' });
    });
    await expect(readImport('backup', await backup(), () => worker)).rejects.toThrow(
      'TypeError: x',
    );
  });

  describe('that is never done', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it('is given up after a minute', async () => {
      const worker = new ScriptedWorker(() => undefined);
      const reading = readImport('backup', new Blob(['{}']), () => worker);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await reading).toEqual({ ok: false, reason: { code: 'timed-out', seconds: 60 } });
      expect(worker.ended).toBe(1);
    });
  });
});
