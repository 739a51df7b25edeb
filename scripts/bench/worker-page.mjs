import { readdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromium109 } from '../chromium109.mjs';
import { serve } from '../serve.mjs';

/**
 * The built page in Chromium 109, with a way to put a file through the file worker that the build made.
 */
export async function openWorkerPage() {
  const worker = readdirSync('dist/assets').find((name) => /^file\.worker.*\.js$/.test(name));
  if (worker === undefined) throw new Error('No file worker in dist/: build first');
  const site = await serve('dist');
  const browser = await chromium.launch({
    executablePath: await chromium109(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  // The page's policy lets no foreign script start a worker; the worker itself is the page's.
  const context = await browser.newContext({
    bypassCSP: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  await page.goto(site.url);
  return {
    /**
     * What the worker answers to one job on one file; a worker of its own each time, as in the page.
     * @param {Uint8Array} bytes
     * @param {string} kind
     * @param {unknown} input
     * @returns {Promise<{ answer: any, milliseconds: number }>}
     */
    run: (bytes, kind, input) =>
      page.evaluate(
        async ({ address, text, job, given }) => {
          const file = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
          const began = performance.now();
          const answer = await new Promise((resolve, reject) => {
            const started = new Worker(address);
            started.addEventListener('message', ({ data }) => {
              started.terminate();
              resolve(data);
            });
            started.addEventListener('error', ({ message }) => reject(new Error(message)));
            started.postMessage({ kind: job, file, input: given });
          });
          return { answer, milliseconds: performance.now() - began };
        },
        {
          address: `./assets/${worker}`,
          text: Buffer.from(bytes).toString('base64'),
          job: kind,
          given: input,
        },
      ),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
