import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chooseFile } from './harness/choose-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const DIRECT = 'Số hồ sơ tiếp nhận trực tiếp';
/** A failed save must be on screen within this many milliseconds. */
const SHOUTED_WITHIN = 1000;

const shout = (page: Page) => saveLine(page).getByRole('alert');

async function openDossiers(page: Page, url: string): Promise<void> {
  await openSample(page);
  await whenSaved(page);
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).waitFor();
}

/** Takes the copy that is offered beside a failed save; its text. */
async function rescueCopy(page: Page): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const { name, bytes } = await downloadBy(page, () =>
    saveLine(page).getByRole('button', { name: 'Tải bản sao ngay' }).click(),
  );
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}

inEachBrowser('saving', (office) => {
  test('is told in one line, with the time', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await openDossiers(page, office.url);
    await figure(page, SLIPS).pressSequentially('1100');
    await saveLine(page)
      .getByText(/Đã lưu trên máy này lúc \d\d:\d\d:\d\d/)
      .first()
      .waitFor();
    await page.reload();
    expect(await figure(page, SLIPS).inputValue()).toBe('1100');
  });

  test('is true: what the line says is saved outlives a power cut', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(office.url);
    await openDossiers(page, office.url);
    await figure(page, SLIPS).fill('1100');
    await whenSaved(page);
    await profile.kill();
    page = await profile.open(office.url + DOSSIERS);
    expect(await figure(page, SLIPS).inputValue()).toBe('1100');
  });

  test('that fails is shouted at once, and the copy then offered holds what was not saved', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    // A disk that fills up when the test says so.
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
    await openDossiers(page, office.url);
    const fillDisk = (full: boolean) =>
      page.evaluate((is) => {
        document.documentElement.dataset.diskFull = String(is);
      }, full);

    await fillDisk(true);
    await figure(page, SLIPS).fill('1111');
    await shout(page)
      .getByText(/CHƯA LƯU ĐƯỢC.*hết chỗ/)
      .waitFor({ timeout: SHOUTED_WITHIN });
    const { name, text } = await rescueCopy(page);
    expect(name).toMatch(/\.json$/);
    expect(text).toContain('"typed": "1111"');

    // Typing goes on meanwhile, and all of it is saved once there is room.
    await figure(page, DIRECT).fill('38');
    await fillDisk(false);
    await saveLine(page).getByRole('button', { name: 'Thử lưu lại' }).click();
    await whenSaved(page);
    expect(await shout(page).count()).toBe(0);
    await page.reload();
    expect(await figure(page, SLIPS).inputValue()).toBe('1111');
    expect(await figure(page, DIRECT).inputValue()).toBe('38');
  });

  test('into a database that was wiped is shouted, and all comes back from the copy', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await openDossiers(page, office.url);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('bao-cao-xa').onsuccess = resolve;
        }),
    );
    await figure(page, SLIPS).fill('1122');
    await shout(page)
      .getByText(/CHƯA LƯU ĐƯỢC.*(đóng|xóa)/)
      .waitFor({ timeout: SHOUTED_WITHIN });
    const copy = await rescueCopy(page);

    await page.reload();
    await page
      .getByRole('heading', { level: 1, name: 'Dữ liệu đã lưu trên máy này không còn' })
      .waitFor();
    await chooseFile(page, 'Khôi phục từ tệp', copy);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1122');
  });

  test('under which the site’s data are cleared is shouted, and never told as saved again', async () => {
    // A browser of its own: Chromium 109 may answer no open of a site that was cleared in mid-write.
    const profile = await office.newProfile();
    const page = await profile.open(office.url);
    await openDossiers(page, office.url);
    const session = await page.context().newCDPSession(page);
    const typing = figure(page, SLIPS).fill('1144');
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(office.url).origin,
      storageTypes: 'indexeddb',
    });
    await typing;
    await figure(page, DIRECT).fill('41');
    await shout(page).getByText('CHƯA LƯU ĐƯỢC').waitFor({ timeout: SHOUTED_WITHIN });
    await page.waitForTimeout(SHOUTED_WITHIN);
    await shout(page).getByText('CHƯA LƯU ĐƯỢC').waitFor();
    const { text } = await rescueCopy(page);
    expect(text).toContain('"typed": "1144"');
    expect(text).toContain('"typed": "41"');
    await profile.kill();
  });

  test('is one tab’s work: another reads along, and takes over with all that was typed', async () => {
    const { page: first } = await office.newVisitor('', { offline: true });
    await openDossiers(first, office.url);
    const second = await first.context().newPage();
    await second.goto(office.url + DOSSIERS);
    await second.getByText('Thẻ này chỉ xem').waitFor();
    expect(await figure(second, SLIPS).isDisabled()).toBe(true);

    await figure(first, SLIPS).fill('1001');
    await expect.poll(() => figure(second, SLIPS).inputValue()).toBe('1001');

    await figure(first, DIRECT).fill('36');
    await second.getByRole('button', { name: 'Chuyển quyền sửa sang thẻ này' }).click();
    await first.getByText('Thẻ này chỉ xem').waitFor();
    await expect.poll(() => figure(second, DIRECT).isEnabled()).toBe(true);
    expect(await figure(second, DIRECT).inputValue()).toBe('36');
    await figure(second, DIRECT).fill('37');
    await whenSaved(second);
    await expect.poll(() => figure(first, DIRECT).inputValue()).toBe('37');

    // The pen comes by itself once the tab that has it is closed.
    await second.close();
    await expect.poll(() => figure(first, DIRECT).isEnabled()).toBe(true);
    await figure(first, DIRECT).fill('38');
    await whenSaved(first);
    await first.reload();
    expect(await figure(first, SLIPS).inputValue()).toBe('1001');
    expect(await figure(first, DIRECT).inputValue()).toBe('38');
  });

  test('needs no network, and neither does the finished document', async () => {
    const { page } = await office.newVisitor('', { offline: true });
    await openDossiers(page, office.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await office.stopServing();
    try {
      await page.reload();
      await figure(page, SLIPS).fill('1133');
      await leaveField(page);
      await whenSaved(page);
      await page.getByRole('link', { name: 'Xem trước' }).first().click();
      const { bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Tải .docx' }).click(),
      );
      expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
      await page.reload();
      await page.goto(office.url + DOSSIERS);
      expect(await figure(page, SLIPS).inputValue()).toBe('1133');
    } finally {
      await office.resumeServing();
    }
  });
});
