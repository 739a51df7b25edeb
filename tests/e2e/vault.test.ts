import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { chooseFile } from './harness/choose-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import {
  confirmRecoveryKey,
  passphrase,
  turnPassphraseOn,
  unlock,
  workSealed,
} from './steps/passphrase.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

const locked = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Báo Cáo Xã đang khóa' });

async function openDossiers(page: Page, url: string): Promise<void> {
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).waitFor();
}

const restoreFile = (page: Page, bytes: Uint8Array): Promise<void> =>
  chooseFile(page, 'Khôi phục từ tệp', { name: 'bao-cao-xa.json', bytes });

async function openFile(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Mật khẩu của tệp').fill(secret);
  await page.getByRole('button', { name: 'Mở tệp' }).click();
}

async function restored(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Báo cáo của UBND/ }).waitFor();
}

inOldestBrowser('a passphrase', (office) => {
  test('locks the page, opens it again with all that was typed, and refuses a wrong one', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await turnPassphraseOn(page, office.url);
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);

    await unlock(page, 'khong phai mat khau');
    await page
      .getByText(/^Mật khẩu không đúng/)
      .first()
      .waitFor();
    expect(await locked(page).count()).toBe(1);

    await unlock(page);
    await page.getByRole('banner').waitFor();
    await openDossiers(page, office.url);
    await figure(page, SLIPS).fill('1234');
    // The key just pressed is written before the page is gone.
    await page.getByRole('button', { name: 'Khóa', exact: true }).click();
    await locked(page).waitFor();
    expect(await page.content()).not.toContain('1234');
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1234');

    // Undo goes back over the lock.
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect.poll(() => figure(page, SLIPS).inputValue()).not.toBe('1234');
  });

  test('that is forgotten is replaced by way of the recovery key', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    const recoveryKey = await turnPassphraseOn(page, office.url);
    await unlock(page, recoveryKey.toLowerCase().replaceAll('-', ' '));
    await page.getByText(/được mở bằng mã khôi phục/).waitFor();
    await page.getByLabel('Mật khẩu hiện nay').first().fill(recoveryKey);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot cum tu moi han');
    await page.getByLabel('Gõ lại mật khẩu mới').fill('mot cum tu moi han');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await confirmRecoveryKey(page);
    await locked(page).waitFor();
    await unlock(page);
    await page
      .getByText(/^Mật khẩu không đúng/)
      .first()
      .waitFor();
    await unlock(page, 'mot cum tu moi han');
    await page.getByRole('banner').waitFor();
  });

  test('locks every tab, and they open one by one', async () => {
    const { page: first } = await office.newVisitor();
    await workSealed(first, office.url);
    const second = await first.context().newPage();
    await second.goto(office.url + DOSSIERS);
    await unlock(second);
    await second.getByText('Thẻ này chỉ xem').waitFor();
    await first.getByRole('button', { name: 'Khóa', exact: true }).click();
    await locked(first).waitFor();
    await locked(second).waitFor();
  });

  test('locks a page by itself that is left alone, and keeps what was typed last', async () => {
    const { page } = await office.newVisitor();
    await workSealed(page, office.url);
    await page.clock.install();
    await page.reload();
    await unlock(page);
    await page.getByRole('banner').waitFor();
    await openDossiers(page, office.url);
    await figure(page, SLIPS).fill('1237');
    await page.clock.fastForward('14:00');
    await page.mouse.move(200, 300);
    await page.clock.fastForward('14:00');
    expect(await locked(page).count()).toBe(0);
    await page.clock.fastForward('02:00');
    await locked(page).waitFor();
    await unlock(page);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1237');
  });

  test('seals the backup, which opens on another computer by the passphrase', async () => {
    const { page } = await office.newVisitor();
    await workSealed(page, office.url, DOSSIERS);
    await figure(page, SLIPS).fill('1235');
    await whenSaved(page);
    await page.goto(`${office.url}#/sao-luu`);
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('bao-cao-xa-sealed');
    expect(text).not.toMatch(/Thống Nhất|1235/);

    const { page: other } = await office.newVisitor();
    await restoreFile(other, bytes);
    await openFile(other, 'khong phai mat khau');
    await other
      .getByText(/không phải của tệp này/)
      .first()
      .waitFor();
    await openFile(other, passphrase);
    await restored(other);
    await openDossiers(other, office.url);
    expect(await figure(other, SLIPS).inputValue()).toBe('1235');
  });

  test('is taken away again, and the work is as it was', async () => {
    const { page } = await office.newVisitor();
    await workSealed(page, office.url, DOSSIERS);
    await figure(page, SLIPS).fill('1236');
    await whenSaved(page);
    await page.goto(`${office.url}#/mat-khau`);
    await page.getByLabel('Mật khẩu hiện nay').last().fill(passphrase);
    await page.getByRole('button', { name: 'Bỏ mật khẩu' }).click();
    await page.getByRole('heading', { name: 'Đặt mật khẩu' }).waitFor();
    await openDossiers(page, office.url);
    expect(await figure(page, SLIPS).inputValue()).toBe('1236');
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name).sort(),
    );
    expect(names).toEqual(['bao-cao-xa', 'bao-cao-xa-history']);
  });

  test('lost with its recovery key: the sealed work can be taken along, and a new beginning made', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    const recoveryKey = await turnPassphraseOn(page, office.url);
    await page.getByText('Không mở được, hoặc đã mất cả').click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải dữ liệu còn khóa' }).click(),
    );
    await page.getByRole('button', { name: 'Bỏ dữ liệu đã khóa, bắt đầu lại' }).click();
    await page.getByRole('button', { name: 'Xóa và bắt đầu lại' }).click();
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
    // The paper is found again.
    await restoreFile(page, bytes);
    await openFile(page, recoveryKey);
    await restored(page);
  });

  describe('whose database is lost', () => {
    /** At work, with a snapshot and a sealed backup; then the database goes. */
    async function lose(page: Page): Promise<{ recoveryKey: string; bytes: Uint8Array }> {
      const recoveryKey = await workSealed(page, office.url, DOSSIERS);
      await figure(page, SLIPS).fill('1239');
      await whenSaved(page);
      await page.reload();
      await unlock(page);
      await page.goto(`${office.url}#/sao-luu`);
      await page.getByRole('button', { name: 'Xem và khôi phục' }).first().waitFor();
      const { bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
      );
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase('bao-cao-xa-sealed').onsuccess = resolve;
          }),
      );
      await page.reload();
      await locked(page).waitFor();
      return { recoveryKey, bytes };
    }
    const emptied = (page: Page) =>
      page.getByRole('heading', { level: 1, name: 'Dữ liệu đã lưu trên máy này không còn' });

    /** All is back, and as sealed as before. */
    async function isBack(page: Page): Promise<void> {
      await page.goto(office.url + DOSSIERS);
      await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1239');
      await page.getByRole('button', { name: 'Khóa', exact: true }).click();
      await unlock(page);
      await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1239');
      const names = await page.evaluate(async () =>
        (await indexedDB.databases()).map(({ name }) => name).sort(),
      );
      expect(names).toEqual(['bao-cao-xa-history-sealed', 'bao-cao-xa-sealed']);
    }

    test('brings it back from a sealed snapshot, once the passphrase is given', async () => {
      const { page } = await office.newVisitor();
      await lose(page);
      await unlock(page, 'khong phai mat khau');
      await page
        .getByText(/^Mật khẩu không đúng/)
        .first()
        .waitFor();
      await unlock(page);
      await emptied(page).waitFor();
      // Whoever thinks it over finds the same.
      await page.reload();
      await unlock(page);
      await emptied(page).waitFor();
      await page.getByRole('button', { name: 'Khôi phục bản này' }).first().click();
      await locked(page).waitFor();
      await unlock(page);
      await page.getByRole('banner').waitFor();
      await isBack(page);
    });

    test('brings it back from a sealed backup, by the recovery key alone', async () => {
      const { page } = await office.newVisitor();
      const { recoveryKey, bytes } = await lose(page);
      await unlock(page, recoveryKey);
      await emptied(page).waitFor();
      await restoreFile(page, bytes);
      await openFile(page, recoveryKey);
      await locked(page).waitFor();
      await unlock(page);
      await page.getByRole('banner').waitFor();
      await isBack(page);
    });
  });
});
