import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Storage in a real browser: `CHROME=<program> npx vitest run -c vitest.browser.config.ts`. */
export default defineConfig({
  // What tests import late would reload the page in the middle of one.
  optimizeDeps: { include: ['dexie', 'docx', 'docx/charts', 'fflate', 'valibot'] },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // One test clears the whole origin.
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROME ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
