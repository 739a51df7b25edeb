import { DocxBuilder } from '../../../src/document/build-docx.ts';
import type { DocumentTree } from '../../../src/document/document-tree.ts';
import docxWorker from '../../../src/document/docx.worker.ts?worker&url';
import { BENCH_SIZES, benchTree } from './bench-tree.ts';
import { prepareTemplate, type PreparedTemplate } from './prepared-template.ts';
import templaterWorker from './templater.worker.ts?worker&url';

type Size = keyof typeof BENCH_SIZES;

/** Milliseconds from the call to the finished file: the first with the start of a worker, the others after it. */
export interface Runs {
  readonly cold: number;
  readonly warm: readonly number[];
  readonly bytes: number;
}

async function timed(build: () => Promise<Blob>, runs: number): Promise<Runs> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run <= runs; run += 1) {
    const began = performance.now();
    const file = await build();
    times.push(performance.now() - began);
    bytes = file.size;
  }
  return { cold: times[0] ?? Number.NaN, warm: times.slice(1), bytes };
}

/** Our document, as the page builds it. */
async function ours(tree: DocumentTree, runs: number): Promise<Runs> {
  const builder = new DocxBuilder(() => new Worker(docxWorker));
  return timed(async () => {
    const built = await builder.build(tree, new Date(0));
    if (!built.ok) throw new Error(JSON.stringify(built.reason));
    return built.value;
  }, runs);
}

/** The same document by docxtemplater, in a worker too. */
async function theirs(prepared: PreparedTemplate, runs: number): Promise<Runs> {
  let worker: Worker | null = null;
  const times = await timed(
    () =>
      new Promise((resolve, reject) => {
        worker ??= new Worker(templaterWorker);
        worker.onmessage = ({ data }: MessageEvent<Blob>) => {
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        worker.postMessage(prepared);
      }),
    runs,
  );
  (worker as Worker | null)?.terminate();
  return times;
}

const trees = new Map<Size, DocumentTree>();
const treeOf = (size: Size): DocumentTree => {
  const tree = trees.get(size) ?? benchTree(BENCH_SIZES[size]);
  trees.set(size, tree);
  return tree;
};
const tasks: number[] = [];
new PerformanceObserver((list) => {
  tasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ entryTypes: ['longtask'] });

/** What the bench asks of this page. */
const bench = {
  prepare: (size: Size): void => void treeOf(size),
  ours: (size: Size, runs: number) => ours(treeOf(size), runs),
  theirs: async (size: Size, runs: number) => theirs(await prepareTemplate(treeOf(size)), runs),
  /** The longest task of the main thread since last asked; 0 when none was over 50 ms. */
  longestTask: async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return Math.max(0, ...tasks.splice(0));
  },
};
export type DocumentBench = typeof bench;
Object.assign(window, { bench });
