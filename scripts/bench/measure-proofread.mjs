import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromium109 } from '../chromium109.mjs';
import { serve } from '../serve.mjs';
import { quantile, SLOWDOWN } from './row.mjs';

/** Milliseconds. */
const LIMITS = { full: 300, slow: 1500 };
const TURNS = 7;
/** Milliseconds in which an official looks for the file. */
const LOOKING = 2000;

/**
 * A .docx of twelve pages on the screen that proofreads, in Chromium 109: from the job given to the worker
 * to its answer, and to the findings on the screen; the page's own tasks slowed.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measureProofread() {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  // From the disk: bytes handed to the page would be unpacked on its main thread.
  const file = path.join(folder, 'muoi-hai-trang.docx');
  await writeFile(file, await makeFile());
  const site = await serve('dist');
  const browser = await chromium.launch({
    executablePath: await chromium109(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
    });
    const session = await page.context().newCDPSession(page);
    /**
     * The screen opened anew, so that nothing is there from the last time.
     * @param {number} rate
     */
    const once = async (rate) => {
      await page.goto(`${site.url}#/tro-giup`);
      await page.reload();
      await page.goto(`${site.url}#/soat-bao-cao`);
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
      await page.waitForTimeout(LOOKING);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const taken = watch(page);
      await page.locator('input[type=file]').setInputFiles(file);
      const times = await taken;
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return times;
    };
    const full = [];
    for (let turn = 0; turn < TURNS; turn += 1) full.push(await once(1));
    const slowed = [];
    for (let turn = 0; turn < TURNS; turn += 1) slowed.push(await once(SLOWDOWN));
    const median = (/** @type {number[]} */ values) => quantile(values, 0.5);
    const worker = median(full.map((one) => one.worker));
    const slow = `CPU ×${SLOWDOWN}`;
    return [
      {
        name: 'a 12-page .docx proofread in the worker, at full speed, median',
        value: worker,
        unit: 'ms',
        limit: LIMITS.full,
      },
      {
        name: 'the same until its findings are on the screen',
        value: median(full.map((one) => one.shown)),
        unit: 'ms',
      },
      {
        // Slowing reaches the main thread only: the worker's time is multiplied.
        name: `a 12-page .docx proofread in the worker, ${slow}`,
        value: worker * SLOWDOWN,
        unit: 'ms',
        limit: LIMITS.slow,
      },
      {
        name: `longest main-thread task until the worker answers, ${slow}`,
        value: median(slowed.map((one) => one.waitingTask)),
        unit: 'ms',
      },
      {
        name: `longest main-thread task that draws the findings, ${slow}`,
        value: median(slowed.map((one) => one.drawingTask)),
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFile() {
  const vite = await createServer({
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { twelvePages } = /** @type {typeof import('./twelve-pages.ts')} */ (
      await vite.ssrLoadModule('/scripts/bench/twelve-pages.ts')
    );
    return twelvePages();
  } finally {
    await vite.close();
  }
}

/**
 * Milliseconds of the next job of a worker, until what it found is drawn, and the longest tasks of the page.
 * @param {import('playwright').Page} page
 * @returns {Promise<{ worker: number, shown: number, waitingTask: number, drawingTask: number }>}
 */
function watch(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let began = 0;
        let answered = 0;
        /** @type {PerformanceEntry[]} */
        const tasks = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
        observer.observe({ entryTypes: ['longtask'] });
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its worker below
        const post = Worker.prototype.postMessage;
        /** @this {Worker} */
        Worker.prototype.postMessage = function (/** @type {any} */ job) {
          if ('kind' in job) {
            Worker.prototype.postMessage = post;
            began = performance.now();
            this.addEventListener('message', () => (answered = performance.now()));
          }
          post.call(this, job);
        };
        const chosen = performance.now();
        const drawn = new MutationObserver(() => {
          if (!document.querySelector('#proof-findings')) return;
          drawn.disconnect();
          requestAnimationFrame(() => {
            void scheduler.postTask(
              () => {
                const shown = performance.now();
                // Entries of the last task come after it.
                setTimeout(() => {
                  observer.disconnect();
                  const longest = (/** @type {PerformanceEntry[]} */ some) =>
                    Math.max(0, ...some.map(({ duration }) => duration));
                  resolve({
                    worker: answered - began,
                    shown: shown - chosen,
                    waitingTask: longest(
                      tasks.filter((task) => task.startTime + task.duration < answered),
                    ),
                    drawingTask: longest(
                      tasks.filter((task) => task.startTime + task.duration >= answered),
                    ),
                  });
                }, 200);
              },
              { priority: 'user-blocking' },
            );
          });
        });
        drawn.observe(document.body, { childList: true, subtree: true });
      }),
  );
}
