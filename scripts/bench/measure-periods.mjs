import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromium109 } from '../chromium109.mjs';
import { serve } from '../serve.mjs';
import { quantile, SLOWDOWN } from './row.mjs';

/** Milliseconds. */
const LIMIT = 200;
const REPORTS = 40;
const QUARTERS = 4;
const LAST_YEAR = 2025;
const TURNS = 7;

const SCREENS = [
  // Each with what is there only when its records are drawn.
  { name: 'home', link: 'Trang chủ', ready: 'main a[href*="/bao-cao/report-quarter"]' },
  { name: 'figures of the periods', link: 'Số liệu', ready: 'main a[href*="/so-lieu/"]' },
  { name: 'indicators', link: 'Chỉ số', ready: 'main #compare-periods ~ * td' },
];
const SAMPLE = 'public/data/sample-thong-nhat-2023.json';
/** Milliseconds: the page has loaded, and reads no more of its files. */
const SETTLE = 500;

/**
 * Screens over everything that is stored: forty reports of ten years, each with all figures of the
 * sample. A page opened anew each time, so that nothing is there yet from the last time.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measurePeriods() {
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
    await page.goto(site.url);
    /** @type {import('../../src/storage/sample.ts').Sample} */
    const sample = JSON.parse(await readFile(SAMPLE, 'utf8'));
    await restore(page, await backupText(sample));
    const session = await page.context().newCDPSession(page);
    /** @param {number} rate */
    const slowDown = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
    /** @type {import('./row.mjs').Row[]} */
    const rows = [];
    for (const { name, link, ready } of SCREENS) {
      for (const rate of [1, SLOWDOWN]) {
        /** @type {number[]} */
        const times = [];
        for (let turn = 0; turn < TURNS; turn += 1) {
          await page.goto(`${site.url}#/tro-giup`);
          await page.reload();
          await page.getByRole('link', { name: link, exact: true }).waitFor();
          await page.waitForTimeout(SETTLE);
          await slowDown(rate);
          times.push(await timeToOpen(page, link, ready));
          await slowDown(1);
        }
        const speed = rate === 1 ? 'at full speed' : `CPU ×${rate}`;
        const label = `${name} opened with ${REPORTS} reports, ${speed}, median`;
        const limit = rate === 1 ? { limit: LIMIT } : {};
        rows.push({ name: label, value: quantile(times, 0.5), unit: 'ms', ...limit });
      }
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * A backup file made by the program itself.
 * @param {import('../../src/storage/sample.ts').Sample} sample
 */
async function backupText({ organisation, figureSet, report, references }) {
  const quarters = Array.from({ length: REPORTS }, (_, index) => {
    const year = LAST_YEAR - Math.floor(index / QUARTERS);
    const ordinal = (index % QUARTERS) + 1;
    const first = String(ordinal * 3 - 2).padStart(2, '0');
    const last = String(ordinal * 3).padStart(2, '0');
    const period = /** @type {const} */ ({
      kind: 'quarter',
      year,
      ordinal,
      from: `${year}-${first}-01`,
      to: `${year}-${last}-28`,
    });
    return { id: `quarter-${index}`, period };
  });
  const workspace = {
    organisations: [{ ...organisation, sample: false }],
    figureSets: quarters.map((quarter) => ({ ...figureSet, ...quarter })),
    reports: quarters.map(({ id }) => ({ ...report, id: `report-${id}`, figureSetId: id })),
    references,
    issues: [],
  };
  const vite = await createServer({
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { createBackup } = /** @type {typeof import('../../src/storage/backup-file.ts')} */ (
      await vite.ssrLoadModule('/src/storage/backup-file.ts')
    );
    const options = { appVersion: '0', now: new Date(LAST_YEAR, 11, 31) };
    return (await createBackup(workspace, options)).fileText;
  } finally {
    await vite.close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {string} text
 */
async function restore(page, text) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Khôi phục từ tệp' }).click(),
  ]);
  const buffer = Buffer.from(text);
  await chooser.setFiles({ name: 'bao-cao-xa.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.locator('main a[href*="/bao-cao/report-quarter"]').first().waitFor();
}

/**
 * Milliseconds from a click on a link of the navigation to the end of the frame that shows `ready`.
 * @param {import('playwright').Page} page
 * @param {string} link
 * @param {string} ready
 * @returns {Promise<number>}
 */
function timeToOpen(page, link, ready) {
  return page.evaluate(
    ([label, selector]) =>
      new Promise((resolve, reject) => {
        const anchor = [...document.querySelectorAll('nav a')].find(
          (one) => one.textContent?.trim() === label,
        );
        if (!(anchor instanceof HTMLElement)) return reject(new Error(`No link ${label}`));
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            void scheduler.postTask(() => resolve(performance.now() - began), {
              priority: 'user-blocking',
            });
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        anchor.click();
      }),
    /** @type {const} */ ([link, ready]),
  );
}
