import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromium109 } from '../chromium109.mjs';
import { serve } from '../serve.mjs';
import { quantile, SLOWDOWN } from './row.mjs';

/** Milliseconds. */
const LIMITS = { build: 2000, task: 100 };
const SIZES = /** @type {const} */ (['12', '40', '100']);
const RUNS = 6;
/** A cold start differs most from one time to the next. */
const STARTS = 3;

/** @typedef {{ name: string, value: number, unit: string, limit?: number }} Row */
/** @typedef {import('./documents/page.ts').DocumentBench} Bench */
/** @typedef {import('./documents/page.ts').Runs} Runs */

/**
 * Documents of 12, 40 and 100 pages, built in the worker by the built program, and by docxtemplater from a
 * prepared template. Slowing does not reach a worker, so its times are taken at full speed and multiplied;
 * tasks of the main thread are taken slowed.
 * @returns {Promise<Row[]>}
 */
export async function measureDocuments() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-xa-bench-'));
  try {
    await build({
      configFile: false,
      root: path.resolve('scripts/bench/documents'),
      base: './',
      logLevel: 'error',
      define: { __APP_VERSION__: '"0"' },
      build: { outDir: folder, emptyOutDir: true, target: ['chrome109', 'firefox115'] },
      worker: { format: 'iife' },
    });
    /** @type {Row[]} */
    const rows = [];
    for (const size of SIZES) rows.push(...(await measureSize(folder, size)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A browser for each size, so that what one leaves behind is not counted with the next.
 * @param {string} folder
 * @param {(typeof SIZES)[number]} size
 * @returns {Promise<Row[]>}
 */
async function measureSize(folder, size) {
  const site = await serve(folder);
  const browser = await chromium.launch({
    executablePath: await chromium109(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(site.url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((one) => window.bench.prepare(one), size);
    const before = await peakMemory(browser, true);
    /** @type {Runs[]} */
    const ours = [];
    for (let start = 0; start < STARTS; start += 1) {
      ours.push(
        await page.evaluate(
          ([one, runs]) => window.bench.ours(one, runs),
          /** @type {const} */ ([size, RUNS]),
        ),
      );
    }
    const memory = (await peakMemory(browser, false)) - before;
    const theirs = await page.evaluate(
      ([one, runs]) => window.bench.theirs(one, runs),
      /** @type {const} */ ([size, RUNS]),
    );
    await page.evaluate(() => window.bench.longestTask());
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluate((one) => window.bench.ours(one, 1), size);
    const task = await page.evaluate(() => window.bench.longestTask());

    const cold = quantile(
      ours.map((one) => one.cold),
      0.5,
    );
    const warm = quantile(
      ours.flatMap((one) => one.warm),
      0.5,
    );
    const other = quantile(theirs.warm, 0.5);
    const of = `.docx of ${size} pages`;
    const limit = size === '40' ? { limit: LIMITS.build } : {};
    return [
      { name: `${of}, worker started for it, CPU ×1`, value: cold, unit: 'ms' },
      {
        name: `${of}, worker started for it, CPU ×${SLOWDOWN}`,
        value: cold * SLOWDOWN,
        unit: 'ms',
        ...limit,
      },
      { name: `${of}, worker at hand, CPU ×1`, value: warm, unit: 'ms' },
      {
        name: `${of}, worker at hand, CPU ×${SLOWDOWN}`,
        value: warm * SLOWDOWN,
        unit: 'ms',
        ...limit,
      },
      {
        name: `${of}, longest main-thread task, CPU ×${SLOWDOWN}`,
        value: task,
        unit: 'ms',
        limit: LIMITS.task,
      },
      ...(Number.isNaN(memory)
        ? []
        : [{ name: `${of}, peak memory over the page's own`, value: memory, unit: 'MB' }]),
      {
        name: `${of}, by docxtemplater, worker started for it, CPU ×1`,
        value: theirs.cold,
        unit: 'ms',
      },
      { name: `${of}, by docxtemplater, worker at hand, CPU ×1`, value: other, unit: 'ms' },
      {
        name: `${of}, our time as a share of docxtemplater's, started`,
        value: (cold / theirs.cold) * 100,
        unit: '%',
      },
      {
        name: `${of}, our time as a share of docxtemplater's, at hand`,
        value: (warm / other) * 100,
        unit: '%',
      },
      { name: `${of}, size`, value: (ours[0]?.bytes ?? Number.NaN) / 1000, unit: 'kB' },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * The most memory that a process of a page has had, in megabytes, as Linux counts it; NaN elsewhere.
 * @param {import('playwright').Browser} browser
 * @param {boolean} reset from now on
 */
async function peakMemory(browser, reset) {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    const peaks = pages.map(({ id }) => {
      if (reset) writeFileSync(`/proc/${id}/clear_refs`, '5');
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      return Number(peak) / 1000;
    });
    return Math.max(...peaks);
  } catch {
    return Number.NaN;
  } finally {
    await session.detach();
  }
}
