import { fail, type Result } from '../lib/result.ts';
import { trustedScriptUrl } from '../lib/trusted-script-url.ts';
import type { ProofreadContext } from '../domain/proofread/proofread-context.ts';
import type { FileAnswer, FileJob, FileJobKind, FileJobs, Preparation } from './file-jobs.ts';
import type { FileProblem } from './file-problem.ts';
import workerUrl from './file.worker.ts?worker&url';
import { LIMITS } from './limits.ts';

/** What is used of a Worker. */
export type FileWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

const SECONDS = 10;

/**
 * Does one job on a file in a worker of its own, which is stopped afterwards: what a file made it
 * take up is freed, and one that never ends costs ten seconds. Fails with the reason.
 */
export function runInWorker<Kind extends FileJobKind>(
  startWorker: () => FileWorker,
  job: FileJob<Kind>,
): Promise<Result<FileJobs[Kind]['output'], FileProblem>> {
  if (job.file.size > LIMITS.file) {
    return Promise.resolve(fail({ code: 'too-large', size: job.file.size, limit: LIMITS.file }));
  }
  return new Promise((resolve) => {
    let worker: FileWorker | null = null;
    const settle = (result: Result<FileJobs[Kind]['output'], FileProblem>): void => {
      clearTimeout(timer);
      worker?.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => {
      settle(fail({ code: 'timed-out', seconds: SECONDS }));
    }, SECONDS * 1000);
    try {
      worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer<Kind>>) => {
        settle(
          'result' in data ? data.result : fail({ code: 'worker-failed', detail: data.failed }),
        );
      });
      worker.addEventListener('error', (event: ErrorEvent) => {
        settle(fail({ code: 'worker-failed', detail: event.message }));
      });
      worker.postMessage(job);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      settle(fail({ code: 'worker-failed', detail }));
    }
  });
}

function startFileWorker(): Worker {
  // The built worker is a classic script, which also runs in a page opened from a disk.
  const type = import.meta.env.DEV ? 'module' : 'classic';
  return new Worker(trustedScriptUrl(workerUrl), { type });
}

/** Started before there is a job for it; the next job takes it. */
let standing: FileWorker | null = null;

/**
 * Starts a worker and lets it read the lists and its own program, so that the next job on a file takes
 * a third of the time. Where that cannot be done, the job starts its own worker, and says what is wrong.
 */
export function prepareFileWorker(context: ProofreadContext): void {
  if (standing !== null) return;
  try {
    const worker = startFileWorker();
    worker.addEventListener('error', () => {
      if (standing === worker) standing = null;
    });
    const preparation: Preparation = { prepare: context };
    worker.postMessage(preparation);
    standing = worker;
  } catch {
    standing = null;
  }
}

/** Stops the worker that stands by, whose memory is wanted no more. */
export function dismissFileWorker(): void {
  standing?.terminate();
  standing = null;
}

function takeWorker(): FileWorker {
  const worker = standing ?? startFileWorker();
  standing = null;
  return worker;
}

/**
 * Reads a file made elsewhere, or makes a copy of it, in a worker: `read-docx`, `comment-docx` or
 * `repair-docx`. Fails with a named reason, also when the worker cannot be had, or after 10 seconds.
 */
export function readFileInWorker<Kind extends FileJobKind>(
  file: Blob,
  kind: Kind,
  input: FileJobs[Kind]['input'],
): Promise<Result<FileJobs[Kind]['output'], FileProblem>> {
  return runInWorker(takeWorker, { kind, file, input });
}
