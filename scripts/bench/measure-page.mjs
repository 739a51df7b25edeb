import { chromium } from 'playwright';
import { chromium109 } from '../chromium109.mjs';
import { serve } from '../serve.mjs';
import { quantile, SLOWDOWN } from './row.mjs';

/** Milliseconds. */
const LIMITS = { typing: 50, docx: 1000, preview: 300, task: 100 };
/** From the pointer's coming to the press, on a computer as slow as that; a quick hand. */
const HOVER = 250;
/** Until a page that was opened does nothing more. */
const SETTLE = 1000;
/** One start differs much from the next. */
const STARTS = 5;
const KEYS = 40;
/** Milliseconds between two keys. */
const PAUSES = [90, 140, 110, 160, 120];
let pressed = 0;

/**
 * The built page in Chromium 109, its main thread slowed.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measurePage() {
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
    /** @param {number} rate */
    const slowDown = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });

    await slowDown(SLOWDOWN);
    const opened = await timeToOpen(page, site.url);
    await slowDown(1);
    await openSample(page);
    await openFullestSection(page);
    await slowDown(SLOWDOWN);
    const typing = await timeTyping(page);
    const leaving = await timeLeaving(page);
    await slowDown(1);
    const preview = await timePreview(page, slowDown);
    const docx = await timeDocx(page, slowDown);

    const slow = `CPU ×${SLOWDOWN}`;
    return [
      { name: `page opened to first words, ${slow}`, value: opened, unit: 'ms' },
      ...judged(`a figure typed → screen, ${slow}`, typing),
      ...judged(`a figure left → findings on screen, ${slow}`, leaving),
      {
        name: `preview of the sample drawn again, ${slow}, median`,
        value: preview,
        unit: 'ms',
        limit: LIMITS.preview,
      },
      {
        name: `.docx of the sample, pressed out of nowhere, ${slow}`,
        value: docx.whole,
        unit: 'ms',
        limit: LIMITS.docx,
      },
      {
        name: `.docx of the sample, the pointer ${HOVER} ms on the button, ${slow}`,
        value: docx.expected,
        unit: 'ms',
        limit: LIMITS.docx,
      },
      {
        name: `longest main-thread task meanwhile, ${slow}`,
        value: docx.longestTask,
        unit: 'ms',
        limit: LIMITS.task,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * One in twenty may be a garbage collection or another program; the rest must be in time.
 * @param {string} name
 * @param {number[]} times
 */
function judged(name, times) {
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${name}, 95 of 100`, value: quantile(times, 0.95), unit: 'ms', limit: LIMITS.typing },
    { name: `${name}, worst`, value: quantile(times, 1), unit: 'ms' },
  ];
}

/**
 * @param {import('playwright').Page} page
 * @param {string} url
 */
async function timeToOpen(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('#app')?.textContent?.trim() !== '');
  return page.evaluate(() => performance.now());
}

/** @param {import('playwright').Page} page */
async function openSample(page) {
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await page.waitForURL(/#\/bao-cao\/[^/]+/);
}

const FIELDS = 'main input[inputmode]';

/**
 * The section with the most figure fields: the most to draw again after a key.
 * @param {import('playwright').Page} page
 */
async function openFullestSection(page) {
  const links = page.locator('a[href*="/muc/"]');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => [
    ...new Set(all.map((link) => link.getAttribute('href') ?? '')),
  ]);
  let fullest = { address: '', fields: 0 };
  for (const address of addresses) {
    await openAddress(page, address);
    const fields = await page.locator(FIELDS).count();
    if (fields > fullest.fields) fullest = { address, fields };
  }
  if (fullest.fields === 0) throw new Error('No section of the sample has a figure field');
  await openAddress(page, fullest.address);
}

/**
 * @param {import('playwright').Page} page
 * @param {string} hash
 */
async function openAddress(page, hash) {
  await page.evaluate(async (address) => {
    location.hash = address;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }, hash);
}

/**
 * Milliseconds from each key to the end of the frame that shows what follows from it.
 * @param {import('playwright').Page} page
 */
async function timeTyping(page) {
  await collectFrames(page, 'input');
  await page.locator(FIELDS).first().focus();
  for (let field = 0; field < KEYS / 2; field += 1) {
    await press(page, ['End', String(field % 10), 'Backspace', 'Enter']);
  }
  return collectedFrames(page);
}

/**
 * Milliseconds from leaving a field that was made wrong, or mended, to the end of the frame with its
 * findings.
 * @param {import('playwright').Page} page
 */
async function timeLeaving(page) {
  await collectFrames(page, 'focusout');
  await page.locator(FIELDS).first().focus();
  for (let field = 0; field < KEYS / 2; field += 1) {
    await press(page, ['End', '9', 'Enter', 'Shift+Enter', 'End', 'Backspace', 'Enter']);
  }
  return collectedFrames(page);
}

/**
 * As fast as a quick typist, and by the keyboard alone: looking a field up would run in the page too.
 * The pauses differ, so that some keys come just when something that waited for rest is drawn.
 * @param {import('playwright').Page} page
 * @param {readonly string[]} keys
 */
async function press(page, keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    pressed += 1;
    await page.waitForTimeout(PAUSES[pressed % PAUSES.length] ?? 0);
  }
}

/**
 * Times each event of a field whose text has changed since the last one.
 * @param {import('playwright').Page} page
 * @param {'input' | 'focusout'} kind
 */
function collectFrames(page, kind) {
  return page.evaluate((type) => {
    /** @type {number[]} */
    const times = [];
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    let changed = false;
    document.addEventListener('input', () => (changed = true), options);
    document.addEventListener(
      type,
      (event) => {
        if (!changed) return;
        changed = false;
        requestAnimationFrame(() => {
          // Runs after the frame's callbacks and its painting, and before any timer that is due.
          void scheduler.postTask(() => times.push(performance.now() - event.timeStamp), {
            priority: 'user-blocking',
          });
        });
      },
      options,
    );
    Object.assign(window, {
      benchFrames: () => {
        listeners.abort();
        return times;
      },
    });
  }, kind);
}

/**
 * @param {import('playwright').Page} page
 * @returns {Promise<number[]>}
 */
async function collectedFrames(page) {
  await page.waitForTimeout(500);
  return page.evaluate('window.benchFrames()');
}

/**
 * Milliseconds from the change of the address to the end of the frame with the pages: the document composed,
 * laid out, broken into pages and drawn. The screen has been open before, as when one looks again after a pause.
 * @param {import('playwright').Page} page
 * @param {(rate: number) => Promise<unknown>} slowDown
 */
async function timePreview(page, slowDown) {
  const section = new URL(page.url()).hash;
  const preview = section.replace(/\/muc\/.*$/, '/xem-truoc');
  /** @type {number[]} */
  const times = [];
  for (let turn = 0; turn <= STARTS; turn += 1) {
    await slowDown(1);
    await openAddress(page, section);
    await page.locator(FIELDS).first().waitFor();
    await page.waitForTimeout(SETTLE);
    await slowDown(SLOWDOWN);
    const taken = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const began = performance.now();
          const observer = new MutationObserver(() => {
            if (!document.querySelector('.bcx-page:not(.bcx-measured)')) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              void scheduler.postTask(() => resolve(performance.now() - began), {
                priority: 'user-blocking',
              });
            });
          });
          observer.observe(document.body, { childList: true, subtree: true });
          location.hash = address;
        }),
      preview,
    );
    // The first time the screen itself is fetched.
    if (turn > 0) times.push(Number(taken));
  }
  await slowDown(1);
  await openAddress(page, section);
  return quantile(times, 0.5);
}

/**
 * A click on "Tải .docx" until the file is there. Slowing reaches the main thread only, so the
 * whole is taken at full speed and multiplied; the tasks are taken slowed.
 * @param {import('playwright').Page} page
 * @param {(rate: number) => Promise<unknown>} slowDown
 */
async function timeDocx(page, slowDown) {
  const button = page.getByRole('button', { name: 'Tải .docx' });
  await openAddress(page, new URL(page.url()).hash.replace(/\/muc\/.*$/, '/xem-truoc'));
  await button.first().waitFor();
  /**
   * Milliseconds until the file is made and handed to the browser, starting the worker included: that is
   * how it is the first time. Taken in the page: Playwright's own way to a click is not the page's.
   */
  const build = async () => {
    const [, taken] = await Promise.all([
      page.waitForEvent('download'),
      button.first().evaluate(
        (element) =>
          new Promise((resolve) => {
            const began = performance.now();
            const make = URL.createObjectURL.bind(URL);
            URL.createObjectURL = (source) => {
              if (source instanceof Blob && source.type.includes('wordprocessingml')) {
                URL.createObjectURL = make;
                resolve(performance.now() - began);
              }
              return make(source);
            };
            /** @type {HTMLElement} */ (element).click();
          }),
      ),
    ]);
    return Number(taken);
  };
  /** @param {boolean} hovered */
  const starts = async (hovered) => {
    /** @type {number[]} */
    const times = [];
    for (let start = 0; start < STARTS; start += 1) {
      // Another page has no worker yet.
      await page.reload();
      await button.first().waitFor();
      await page.waitForTimeout(SETTLE);
      if (hovered) {
        await button.first().dispatchEvent('pointerenter');
        await page.waitForTimeout(HOVER / SLOWDOWN);
      }
      times.push((await build()) * SLOWDOWN);
    }
    return quantile(times, 0.5);
  };
  const whole = await starts(false);
  const expected = await starts(true);

  await slowDown(SLOWDOWN);
  await page.evaluate(() => {
    /** @type {number[]} */
    const tasks = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map((entry) => entry.duration));
    });
    observer.observe({ entryTypes: ['longtask'] });
    Object.assign(window, { benchTasks: tasks });
  });
  await build();
  await page.waitForTimeout(500);
  /** @type {number[]} */
  const tasks = await page.evaluate('window.benchTasks');
  return { whole, expected, longestTask: Math.max(0, ...tasks) };
}
