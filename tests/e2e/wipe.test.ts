import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { workSealed } from './steps/passphrase.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { searchFolder } from './steps/search-folder.ts';
import { figure } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

/** All that the browser holds of this origin, counted by the browser itself. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    entries: localStorage.length + sessionStorage.length,
  }));

const NOTHING = { databases: 0, caches: 0, workers: 0, entries: 0 };

async function work(page: Page, url: string): Promise<void> {
  await openSample(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).fill('1177');
  await whenSaved(page);
}

async function askToWipe(page: Page): Promise<void> {
  await saveLine(page).getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa khỏi máy này…' }).click();
  await page.getByRole('dialog').waitFor();
}

async function confirmWipe(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Gõ chữ XÓA để xác nhận' }).fill('xóa');
  await page.getByRole('button', { name: 'Xóa tất cả' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
}

inEachBrowser('wiping', (office) => {
  test('leaves nothing in the browser, shows it, and no other tab writes anything back', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await work(page, office.url);
    const other = await page.context().newPage();
    await other.goto(office.url + DOSSIERS);
    await other.getByText('Thẻ này chỉ xem').waitFor();
    // The other tab writes without end, and as often as it can, like one that just got the pen.
    await other.evaluate(() => {
      setInterval(() => {
        localStorage.setItem('bao-cao-xa.edit.late', '{}');
        indexedDB.open('bao-cao-xa-late').onsuccess = (event) => {
          (event.target as IDBOpenDBRequest).result.close();
        };
      }, 2);
    });
    await expect.poll(async () => (await held(page)).databases).toBe(3);
    const before = await held(page);
    expect(before.databases).toBe(3);
    expect(before.caches).toBe(1);
    expect(before.workers).toBe(1);
    expect(before.entries).toBeGreaterThan(0);

    await askToWipe(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Xóa tất cả' }).click();
    await dialog.getByText('Chưa đúng: hãy gõ chữ XÓA vào ô này.').waitFor();
    const { bytes } = await downloadBy(page, () =>
      dialog.getByRole('button', { name: 'Sao lưu ra tệp trước' }).click(),
    );
    expect(Buffer.from(bytes).toString('utf8')).toContain('"typed": "1177"');
    await dialog.getByRole('textbox', { name: 'Gõ chữ XÓA để xác nhận' }).fill('xóa');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    await page
      .getByText(
        /Kiểm tra lại: còn 0 cơ sở dữ liệu, 0 kho tệp của chương trình, 0 trình chạy nền, 0 mục/,
      )
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await held(page)).toEqual(NOTHING);
    await page.waitForTimeout(1500);
    expect(await held(page)).toEqual(NOTHING);
    // The other tab has stopped, and stays so until its user begins anew.
    await other.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    expect(await held(other)).toEqual(NOTHING);
    await other.close();

    // The next start is a first visit, not a lost database.
    await page.getByRole('button', { name: 'Mở lại chương trình từ đầu' }).click();
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
  });

  test('that is held up says what is left, and is finished later', async () => {
    const { page, watch } = await office.newVisitor('', { offline: true });
    // A picture has no icon of its own.
    watch.allow(/404/);
    await work(page, office.url);
    // A program beside the page that does not let go of the database.
    const holder = await page.context().newPage();
    await holder.goto(`${office.url}icon.svg`);
    await holder.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('bao-cao-xa').onsuccess = resolve;
        }),
    );
    await askToWipe(page);
    await page.getByRole('textbox', { name: 'Gõ chữ XÓA để xác nhận' }).fill('XOÁ');
    await page.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chưa xóa hết' }).waitFor();
    await page.getByText(/còn 1 cơ sở dữ liệu, 0 .*bao-cao-xa/).waitFor();
    await holder.close();
    await page.getByRole('button', { name: 'Xóa lại' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    expect(await held(page)).toEqual(NOTHING);
  });

  test('goes on at the next start when the page was closed in the middle', async () => {
    const { page, watch } = await office.newVisitor('', { offline: true });
    watch.allow(/404/);
    await work(page, office.url);
    const next = await page.context().newPage();
    await next.goto(`${office.url}icon.svg`);
    await page.close();
    await next.evaluate(() => {
      localStorage.setItem('bao-cao-xa.wipe', new Date().toISOString());
    });
    await next.goto(office.url);
    await next.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    expect(await held(next)).toEqual(NOTHING);
  });

  test('from a tab that only reads stops the one that writes, too', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await work(page, office.url);
    const reader = await page.context().newPage();
    await reader.goto(`${office.url}#/sao-luu`);
    await reader.getByText('Thẻ này chỉ xem').waitFor();
    expect(await reader.getByRole('button', { name: 'Sao lưu', exact: true }).isDisabled()).toBe(
      true,
    );
    await reader.getByRole('button', { name: 'Xóa khỏi máy này…' }).click();
    await confirmWipe(reader);
    await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    expect(await held(page)).toEqual(NOTHING);
  });

  test('is there at the lock, for whoever forgot the passphrase, and leaves nothing on the disk', async () => {
    const typed = 'Zqxvạy hồ sơ của bà Ngquỳnhf';
    const profile = await office.newProfile();
    const page = await profile.open(office.url);
    await workSealed(page, office.url, DOSSIERS);
    await page.getByRole('textbox', { name: 'Lời văn' }).fill(typed);
    await whenSaved(page);
    await page.getByRole('button', { name: 'Khóa', exact: true }).click();
    await page.getByText('Không mở được, hoặc đã mất cả').click();
    await page.getByRole('button', { name: 'Xóa khỏi máy này…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Xóa tất cả' }).click();
    await dialog.getByText('Chưa đúng: hãy gõ chữ XÓA vào ô này.').waitFor();
    await downloadBy(page, () =>
      dialog.getByRole('button', { name: 'Tải dữ liệu còn khóa' }).click(),
    );
    await dialog.getByText(/^Đã tạo tệp/).waitFor();
    await confirmWipe(page);
    expect(await held(page)).toEqual(NOTHING);
    await profile.close();
    expect(await searchFolder(profile.folder, [typed])).toEqual([]);
  });
});
