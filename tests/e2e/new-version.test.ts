import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser, type Office } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const OLD = process.env.DIST ?? 'dist';
const VERSION = '9.9.9';
const BUTTON = 'Lưu xong rồi dùng bản mới';

/** The same page, released anew. */
let newer = '';

beforeAll(async () => {
  newer = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-9.9.9-'));
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  // Not the environment of the tests, in which Svelte and Vite build for a test.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'production', BAO_CAO_XA_VERSION: VERSION };
  const options = [vite, 'build', '--outDir', newer, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, options, { env });
}, 300_000);
afterAll(() => rm(newer, { recursive: true, force: true }));

/** On the sample's dossiers, served by the stored page of the old version. */
async function openOld(office: Office, page: Page): Promise<void> {
  await openSample(page);
  await whenSaved(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(office.url + DOSSIERS);
  await figure(page, SLIPS).fill('1101');
  await whenSaved(page);
}

/** Puts the new version on the same address, and opens the page again as its user would. */
async function deploy(office: Office, page: Page): Promise<void> {
  await office.serveInstead(newer);
  await page.reload();
  await page.getByText(`Có bản mới của chương trình: ${VERSION}`).waitFor();
}

const typed = (page: Page) => figure(page, SLIPS).inputValue();

/** Scripts and styles of the page, each with the versions it belongs to. */
async function versionsOf(page: Page): Promise<Set<string>> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.startsWith('/assets/')),
  );
  expect(names.length).toBeGreaterThan(5);
  const only = names.flatMap((name) => {
    const [old, fresh] = [OLD, newer].map((folder) => existsSync(path.join(folder, name)));
    return old === fresh ? [] : [old === true ? 'old' : 'new'];
  });
  return new Set(only);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

inEachBrowser('a new version', (office) => {
  test('waits, is told, and takes over whole when it is asked to; nothing typed is lost', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    try {
      await openOld(office, page);
      const [oldCache, ...others] = await cacheNames(page);
      expect(others).toEqual([]);
      await deploy(office, page);
      expect(await typed(page)).toBe('1101');
      expect(await versionsOf(page)).toEqual(new Set(['old']));

      // Typed and not left: it is saved first.
      await figure(page, SLIPS).fill('1102');
      await page.getByRole('button', { name: BUTTON }).click();
      await page.getByText(/^Có bản mới/).waitFor({ state: 'detached' });
      await expect.poll(() => typed(page)).toBe('1102');
      await expect.poll(async () => [...(await versionsOf(page))]).toEqual(['new']);
      const cachesNow = await cacheNames(page);
      expect(cachesNow.length).toBe(1);
      expect(cachesNow).not.toContain(oldCache);

      await office.stopServing();
      await page.reload();
      expect(await typed(page)).toBe('1102');
      await saveLine(page).getByRole('link', { name: 'Trợ giúp' }).click();
      await page.getByRole('heading', { level: 1, name: 'Trợ giúp' }).waitFor();
      expect(await versionsOf(page)).toEqual(new Set(['new']));
    } finally {
      await office.serveInstead(OLD);
    }
  });

  test('is not put in place over unsaved work, nor under another tab', async () => {
    const { page, watch } = await office.newVisitor(null, { offline: true });
    watch.allow(/planted/);
    await page.addInitScript(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
        if (document.documentElement.dataset.diskFull === 'true')
          throw new DOMException('planted', 'QuotaExceededError');
        return put.apply(this, row);
      };
    });
    await page.goto(office.url);
    try {
      await openOld(office, page);
      await deploy(office, page);
      const fillDisk = (full: boolean) =>
        page.evaluate((is) => {
          document.documentElement.dataset.diskFull = String(is);
        }, full);
      await fillDisk(true);
      await figure(page, SLIPS).fill('1103');
      await page.getByRole('button', { name: BUTTON }).click();
      await page.getByText(/^Còn điều chưa lưu được nên chưa đổi sang bản mới/).waitFor();
      expect(await typed(page)).toBe('1103');
      await fillDisk(false);
      await saveLine(page).getByRole('button', { name: 'Thử lưu lại' }).click();
      await whenSaved(page);

      const other = await page.context().newPage();
      await other.goto(office.url + DOSSIERS);
      await other.getByText('Thẻ này chỉ xem').waitFor();
      await page.getByRole('button', { name: BUTTON }).click();
      await page.getByText(/^Báo Cáo Xã đang mở ở thẻ khác/).waitFor();
      expect(await versionsOf(other)).toEqual(new Set(['old']));
      await other.close();
      await page.getByRole('button', { name: BUTTON }).click();
      await page.getByText(/^Có bản mới/).waitFor({ state: 'detached' });
      await expect.poll(() => typed(page)).toBe('1103');
      await expect.poll(async () => [...(await versionsOf(page))]).toEqual(['new']);
    } finally {
      await office.serveInstead(OLD);
    }
  });

  test('takes over by itself once every tab was closed', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    try {
      await openOld(office, page);
      await deploy(office, page);
      await leaveField(page);
      const context = page.context();
      const empty = await context.newPage();
      await page.close();
      await expect
        .poll(
          async () => {
            await empty.goto(office.url + DOSSIERS);
            await figure(empty, SLIPS).waitFor();
            const versions = [...(await versionsOf(empty))];
            if (versions.includes('old')) await empty.goto('about:blank');
            return versions;
          },
          { interval: 1000 },
        )
        .toEqual(['new']);
      expect(await typed(empty)).toBe('1101');
    } finally {
      await office.serveInstead(OLD);
    }
  });
});

inEachBrowser('what is missing', (office) => {
  test('is a 404, never the page, with and without the stored page', async () => {
    const { page, watch } = await office.newVisitor('', { offline: true });
    watch.allow(/404/);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const status = (address: string) =>
      page.evaluate(async (at) => (await fetch(at)).status, address);
    expect(await status('./assets/index-old.js')).toBe(404);
    expect(await status('./khong-co')).toBe(404);
    expect(await status('./?x=1')).toBe(200);
    const answer = await page.goto(`${office.url}khong-co`);
    expect(answer?.status()).toBe(404);
  });
});
