import type { CarriedData } from '../domain/report/carried-data.ts';
import { fail, succeed, type Result } from '../lib/result.ts';
import { trustedScriptUrl } from '../lib/trusted-script-url.ts';
import type { DocumentTree } from './document-tree.ts';
import type { DocxAnswer, DocxJob } from './docx-job.ts';
import workerUrl from './docx.worker.ts?worker&url';

export type BuildFailure =
  /** The file was not ready in time; the worker is stopped. */
  | { readonly code: 'timed-out' }
  /** The worker could not be started or broke off: no memory, a lost file of the page. */
  | { readonly code: 'worker-failed'; readonly detail: string }
  /** The renderer failed on this document: a bug. */
  | { readonly code: 'render-failed'; readonly detail: string };

/** What is used of a Worker. */
export type DocxWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Milliseconds. */
const LIMITS = { answer: 60_000, idle: 30_000 } as const;

type Settle = (result: Result<Blob, BuildFailure>) => void;

/**
 * Builds .docx files in a worker, so that the page never stands still and docx is loaded only when
 * a file is asked for. The worker is started at the first file and stopped when it has been idle.
 */
export class DocxBuilder {
  #worker: DocxWorker | null = null;
  #lastId = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<number, Settle>();
  readonly #startWorker: () => DocxWorker;

  constructor(startWorker: () => DocxWorker) {
    this.#startWorker = startWorker;
  }

  /** Starts the worker for a file that may be asked for soon: to load it takes a good part of the time. */
  warm(): void {
    if (this.#worker !== null) return;
    try {
      this.#worker = this.#start();
      this.#stopWhenIdle();
    } catch {
      // The file itself will fail and say why.
      this.#worker = null;
    }
  }

  build(
    tree: DocumentTree,
    created: Date,
    carried: CarriedData | null = null,
  ): Promise<Result<Blob, BuildFailure>> {
    clearTimeout(this.#idleTimer);
    this.#lastId += 1;
    const job: DocxJob = { id: this.#lastId, tree, created, carried };
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#stop({ code: 'timed-out' });
      }, LIMITS.answer);
      this.#waiting.set(job.id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage(job);
      } catch (error) {
        this.#stop({
          code: 'worker-failed',
          detail: error instanceof Error ? error.message : String(error),
        });
      }
    });
  }

  #start(): DocxWorker {
    const worker = this.#startWorker();
    worker.addEventListener('message', (event: MessageEvent<DocxAnswer>) => {
      this.#receive(event.data);
    });
    worker.addEventListener('error', (event: ErrorEvent) => {
      this.#stop({ code: 'worker-failed', detail: event.message });
    });
    return worker;
  }

  #receive(answer: DocxAnswer): void {
    const settle = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    settle?.(
      answer.ok ? succeed(answer.file) : fail({ code: 'render-failed', detail: answer.detail }),
    );
    if (this.#waiting.size === 0) this.#stopWhenIdle();
  }

  #stopWhenIdle(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      this.#worker?.terminate();
      this.#worker = null;
    }, LIMITS.idle);
  }

  /** A worker that hangs or broke is of no more use to the others who wait for it. */
  #stop(reason: BuildFailure): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of waiting) settle(fail(reason));
  }
}

// The built worker is a classic script, which also runs in a page opened from a disk.
const builder = new DocxBuilder(
  () =>
    new Worker(trustedScriptUrl(workerUrl), {
      type: import.meta.env.DEV ? 'module' : 'classic',
    }),
);

/** To be called when a file is likely to be asked for: the pointer is on its button. */
export function warmDocx(): void {
  builder.warm();
}

/**
 * The document as a finished .docx file, built in a worker. Fails with a named reason when the
 * worker cannot be had, breaks off, or takes longer than a minute. `carried`: the data that travel in it.
 */
export function buildDocx(
  tree: DocumentTree,
  created = new Date(),
  carried: CarriedData | null = null,
): Promise<Result<Blob, BuildFailure>> {
  return builder.build(tree, created, carried);
}
