import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readBackup } from '../../src/storage/backup-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';
import { setUpCommune } from './steps/set-up-commune.ts';
import { startReport } from './steps/start-report.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const FOLDER = 'Du phong';
/** A failed backup must be on screen within this many milliseconds. */
const TOLD_WITHIN = 2000;

/**
 * A folder of the browser's own in place of one picked on the disk: nobody can press the browser's
 * dialog here. All else is the real thing, but for the faults that a test plants in `data-fault`.
 */
async function plantFolder(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const fault = () => document.documentElement.dataset.fault ?? '';
    Reflect.set(window, 'showDirectoryPicker', async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(
        document.documentElement.dataset.folder ?? name,
        { create: true },
      ),
    );
    // After a restart the browser asks again; `data-refuses` is a user or an office that says no.
    let allowed = sessionStorage.getItem('ask-again') === null;
    const refuses = () => document.documentElement.dataset.refuses === '';
    const answer = () =>
      Promise.resolve<PermissionState>(refuses() ? 'denied' : allowed ? 'granted' : 'prompt');
    Reflect.set(FileSystemHandle.prototype, 'queryPermission', answer);
    Reflect.set(FileSystemHandle.prototype, 'requestPermission', () => {
      allowed = !refuses();
      delete document.documentElement.dataset.fault;
      return answer();
    });
    const { prototype } = FileSystemWritableFileStream;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
    const { write } = prototype;
    prototype.write = function (this: FileSystemWritableFileStream, data) {
      if (fault() === 'lapsed') {
        allowed = false;
        return Promise.reject(new DOMException('planted', 'NotAllowedError'));
      }
      if (fault() === 'full')
        return Promise.reject(new DOMException('planted', 'QuotaExceededError'));
      return write.call(this, fault() === 'damaged' ? `${(data as string).slice(1)} ` : data);
    };
  }, FOLDER);
}

const setFault = (page: Page, fault: string) =>
  page.evaluate((is) => {
    document.documentElement.dataset.fault = is;
  }, fault);

const setRefusal = (page: Page, refuses: boolean) =>
  page.evaluate((is) => document.documentElement.toggleAttribute('data-refuses', is), refuses);

/** What stands in the folder, by name. */
const filesIn = (page: Page, name = FOLDER): Promise<[string, string][]> =>
  page.evaluate(async (folderName) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName);
    const found: [string, string][] = [];
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'file') {
        const file = await handle.getFile();
        found.push([name, await file.text()]);
      }
    }
    return found.sort(([one], [other]) => one.localeCompare(other));
  }, name);

/** A visitor whose tab is still empty, at work in the sample with backups going into the folder. */
async function workIntoFolder(page: Page, url: string): Promise<void> {
  await plantFolder(page);
  await page.goto(url);
  await openSample(page);
  await saveLine(page).getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Chọn thư mục…' }).click();
  await page.getByText(/Tệp gần nhất đã đọc lại đúng: bao-cao-xa-Thong-Nhat-/).waitFor();
}

async function type(page: Page, url: string, typed: string): Promise<void> {
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).fill(typed);
  await leaveField(page);
  await whenSaved(page);
}

/** Hides the page, as another window in front of it does. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  });

inEachBrowser('the folder of backups', (office) => {
  test('gets a whole backup at once, one when the page is left, and one after the hands rest', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await page.clock.install();
    await workIntoFolder(page, office.url);
    await saveLine(page).getByText(`Sao lưu vào “${FOLDER}”: hôm nay`).waitFor();
    const [first, ...others] = await filesIn(page);
    expect(others).toEqual([]);
    expect(first?.[0]).toMatch(/^bao-cao-xa-Thong-Nhat-\d{4}-\d\d-\d\d-\d{6}\.json$/);
    expect(await readBackup(first?.[1] ?? '')).toMatchObject({
      ok: true,
      value: { counts: { organisations: 1, reports: 1 } },
    });

    await type(page, office.url, '1001');
    await page.clock.runFor(2000);
    await hide(page);
    await expect.poll(async () => (await filesIn(page)).length).toBe(2);
    await type(page, office.url, '1002');
    await page.clock.runFor(3 * 60_000);
    await expect.poll(async () => (await filesIn(page)).length).toBe(3);
    const [, second, third] = await filesIn(page);
    expect(second?.[1]).toContain('"typed": "1001"');
    expect(third?.[1]).toContain('"typed": "1002"');
    // Nothing new, no new file.
    await hide(page);
    await page.clock.runFor(60 * 60_000);
    expect((await filesIn(page)).length).toBe(3);
  });

  test('is asked for once more after a restart, by one press on any screen', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await workIntoFolder(page, office.url);
    await page.evaluate(() => sessionStorage.setItem('ask-again', ''));
    await page.reload();
    await type(page, office.url, '1003');
    await saveLine(page)
      .getByText(/: hôm nay, đang dừng$/)
      .waitFor();
    await page.getByRole('button', { name: `Cho phép lưu vào thư mục “${FOLDER}”` }).click();
    await expect.poll(async () => (await filesIn(page)).length).toBe(2);
    expect((await filesIn(page))[1]?.[1]).toContain('"typed": "1003"');
    await page.getByRole('button', { name: /^Cho phép lưu vào/ }).waitFor({ state: 'detached' });
    await saveLine(page)
      .getByText(/: hôm nay$/)
      .waitFor();
  });

  test('whose permission lapses in the middle of work, or is refused, says what to press', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await workIntoFolder(page, office.url);
    const stopped = saveLine(page).getByText(/: hôm nay, đang dừng$/);
    const allow = page.getByRole('button', { name: `Cho phép lưu vào thư mục “${FOLDER}”` });

    await type(page, office.url, '1006');
    await setFault(page, 'lapsed');
    await hide(page);
    await page.getByText(/đang dừng vì trình duyệt hỏi lại quyền ghi/).waitFor();
    await stopped.waitFor();
    await setRefusal(page, true);
    await allow.click();
    const told = page.getByRole('alert').filter({ hasText: 'Chưa sao lưu được vào thư mục' });
    await told.getByText(/cho phép sửa tệp, rồi bấm nút “Cho phép lưu/).waitFor();
    await stopped.waitFor();
    expect((await filesIn(page)).length).toBe(1);

    await setRefusal(page, false);
    await told.getByRole('button', { name: /^Cho phép lưu vào/ }).click();
    await told.waitFor({ state: 'detached' });
    await expect.poll(async () => (await filesIn(page)).length).toBe(2);
    const kept = (await filesIn(page)).filter(([, text]) => text.includes('"typed": "1006"'));
    expect(kept).toHaveLength(1);
  });

  test('that is given up for another one is named, with its files, which stay', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await workIntoFolder(page, office.url);
    const before = await filesIn(page);
    const other = page.getByRole('button', { name: 'Chọn thư mục khác…' });
    const left = page.getByText(`Các tệp sao lưu cũ vẫn nằm trong thư mục “${FOLDER}”`);
    // The same one again gives nothing up.
    await other.click();
    await page.getByRole('button', { name: 'Sao lưu vào thư mục ngay' }).waitFor();
    expect(await left.count()).toBe(0);

    await page.evaluate(() => {
      document.documentElement.dataset.folder = 'O khac';
    });
    await other.click();
    await left.waitFor();
    await page
      .getByText(`1 tệp đã ghi trước đây vẫn ở đó, mới nhất là ${before[0]?.[0] ?? ''}`)
      .waitFor();
    await expect.poll(async () => (await filesIn(page, 'O khac')).length).toBe(1);
    expect(await filesIn(page)).toEqual(before);
    // The age of the last backup stands on every screen.
    for (const path of ['', '#/van-ban', '#/don-vi', '#/tro-giup']) {
      await page.goto(office.url + path);
      await saveLine(page).getByText('Sao lưu vào “O khac”: hôm nay').waitFor();
    }
  });

  test('that takes no backup is told at once with the reason, and what was there stays', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await workIntoFolder(page, office.url);
    const before = await filesIn(page);

    const told = page.getByRole('alert').filter({ hasText: 'Chưa sao lưu được vào thư mục' });
    for (const [fault, reason] of [
      ['full', /hết chỗ/],
      ['damaged', /đọc lại không giống dữ liệu/],
    ] as const) {
      await type(page, office.url, `10 ${fault}`);
      await setFault(page, fault);
      await hide(page);
      await told.getByText(reason).waitFor({ timeout: TOLD_WITHIN });
      expect(await filesIn(page)).toEqual(before);
    }
    await setFault(page, '');
    await told.getByRole('button', { name: 'Thử lại' }).click();
    await told.waitFor({ state: 'detached' });
    expect((await filesIn(page)).length).toBe(2);

    await page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry(name, { recursive: true });
    }, FOLDER);
    await type(page, office.url, '1005');
    await hide(page);
    await told.getByText(/Không thấy thư mục “Du phong”/).waitFor({ timeout: TOLD_WITHIN });
    // Another folder, here the same anew, and all is well.
    await told.getByRole('link', { name: 'Trang Sao lưu' }).click();
    await page.getByRole('button', { name: 'Chọn thư mục khác…' }).click();
    await expect.poll(async () => (await filesIn(page)).length).toBe(1);
    await page.getByRole('button', { name: 'Sao lưu vào thư mục ngay' }).waitFor();
    await page.getByRole('button', { name: 'Thôi tự sao lưu' }).click();
    await page.getByRole('button', { name: 'Chọn thư mục…' }).waitFor();
    expect((await filesIn(page)).length).toBe(1);
  });
});

inEachBrowser('without a folder', (office) => {
  test('each issued report brings a reminder, which ends with a backup', async () => {
    const { page } = await office.newVisitor(null, { offline: true });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
    await page.goto(office.url);
    await setUpCommune(page);
    await startReport(page);
    const reminder = page.getByText('Báo cáo vừa phát hành chưa có trong bản sao lưu nào');
    const issue = async (button: string) => {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Giữ bản phát hành' }).click();
      await reminder.waitFor();
    };
    expect(await reminder.count()).toBe(0);
    await issue('Phát hành');
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Sao lưu ngay' }).click(),
    );
    expect(await readBackup(Buffer.from(bytes).toString('utf8'))).toMatchObject({
      ok: true,
      value: { counts: { issues: 1 } },
    });
    await reminder.waitFor({ state: 'detached' });
    await issue('Phát hành lại');
    await page.getByRole('button', { name: 'Để sau' }).click();
    await reminder.waitFor({ state: 'detached' });
    await saveLine(page).getByRole('link', { name: 'Sao lưu', exact: true }).click();
    await page.getByText(/^Trình duyệt này không cho trang ghi thẳng vào thư mục/).waitFor();
  });
});
