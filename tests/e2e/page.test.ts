import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/office.ts';

inEachBrowser('the page', (office) => {
  test('opens with its title', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    expect(await page.title()).toContain('Báo Cáo Xã');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  test('opens again without a network once it has been visited', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await office.stopServing();
    try {
      await page.reload();
      expect(await page.title()).toContain('Báo Cáo Xã');
      await expect.poll(() => page.locator('#app').innerText()).not.toBe('');
    } finally {
      await office.resumeServing();
    }
  });
});
