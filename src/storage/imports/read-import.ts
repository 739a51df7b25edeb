import { fail } from '../../lib/result.ts';
import { trustedScriptUrl } from '../../lib/trusted-script-url.ts';
import type { ImportAnswer, ImportJob, ImportJobs, ImportKind } from './import-jobs.ts';
import workerUrl from './import.worker.ts?worker&url';

/** What is used of a Worker. */
export type ImportWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** A backup of 30 MB takes an old computer ten. */
const SECONDS = 60;

/** No worker can be had, or it broke before it read anything. */
const NO_WORKER = Symbol('no worker');

function runInWorker<Kind extends ImportKind>(
  startWorker: () => ImportWorker,
  job: ImportJob<Kind>,
): Promise<ImportJobs[Kind]['output'] | typeof NO_WORKER> {
  return new Promise((resolve, reject) => {
    let worker: ImportWorker;
    try {
      worker = startWorker();
    } catch {
      resolve(NO_WORKER);
      return;
    }
    const timer = setTimeout(() => {
      worker.terminate();
      resolve(fail({ code: 'timed-out', seconds: SECONDS }));
    }, SECONDS * 1000);
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer<Kind>>) => {
      end();
      if ('output' in data) resolve(data.output);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', () => {
      end();
      resolve(NO_WORKER);
    });
    worker.postMessage(job);
  });
}

function startImportWorker(): Worker {
  // The built worker is a classic script, which also runs in a page opened from a disk.
  const type = import.meta.env.DEV ? 'module' : 'classic';
  return new Worker(trustedScriptUrl(workerUrl), { type });
}

/**
 * Reads a backup file, or the data that a .docx carries, in a worker of its own: what a stranger's file
 * makes it take up is freed with it, and the page stays alive. Where no worker can be had, as on a
 * computer whose copy of the page is broken, the page reads it itself: the way back must not hang on that.
 * Fails as `readBackup` and `readCarried` do, and after a minute.
 */
export async function readImport<Kind extends ImportKind>(
  kind: Kind,
  input: ImportJobs[Kind]['input'],
  startWorker: () => ImportWorker = startImportWorker,
): Promise<ImportJobs[Kind]['output']> {
  const job: ImportJob<Kind> = { kind, input };
  const output = await runInWorker(startWorker, job);
  if (output !== NO_WORKER) return output;
  const { runImportJob } = await import('./import-jobs.ts');
  return runImportJob(job);
}
