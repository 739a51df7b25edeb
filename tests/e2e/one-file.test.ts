import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';
import { chooseFile } from './harness/choose-file.ts';
import { readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser, type Office } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { unlock, workSealed } from './steps/passphrase.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { searchFolder } from './steps/search-folder.ts';
import { figure, leaveField } from './steps/section.ts';
import { setUpCommune } from './steps/set-up-commune.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

/** Where a clerk keeps it: with spaces and Vietnamese letters. */
let folder = '';
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-one-'));
  const place = path.join(folder, 'Tài liệu xã Thống Nhất');
  await mkdir(place);
  const file = path.join(place, 'bao-cao-xa.html');
  await copyFile(path.join(process.env.DIST ?? 'dist', 'bao-cao-xa.html'), file);
  address = pathToFileURL(file).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A browser with nothing but the file: no host serves anything of it. */
async function openFile(office: Office): Promise<Page> {
  const { page } = await office.newVisitor(null, { offline: true });
  await page.goto(address);
  return page;
}

inEachBrowser('the page in one file', (office) => {
  test('runs from the disk: what is typed is kept, and the .docx is built', async () => {
    const page = await openFile(office);
    await page.getByText('Đang chạy từ một tệp trên máy này').waitFor();
    await openSample(page);
    await page.goto(address + DOSSIERS);
    await figure(page, SLIPS).fill('1144');
    await leaveField(page);
    await whenSaved(page);
    await page.reload();
    expect(await figure(page, SLIPS).inputValue()).toBe('1144');

    await page.goto(`${address}${sampleReport}/xem-truoc`);
    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải .docx' }).click(),
    );
    expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx');
    expect(readDocxText(bytes)).toContain('THỐNG NHẤT');

    await saveLine(page).getByRole('link', { name: 'Sao lưu', exact: true }).click();
    await page.getByText(/địa chỉ bắt đầu bằng file:/).waitFor();
    const state = await page.evaluate(() => ({
      worker: navigator.serviceWorker.controller,
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.outerHTML,
    }));
    expect(state.worker).toBe(null);
    expect(state.policy).toContain("script-src 'sha256-");
    expect(state.policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has its lists and its reader of files inside', async () => {
    const page = await openFile(office);
    // Finds the commune in the list of units.
    await setUpCommune(page);
    await page.goto(`${address}#/soat-bao-cao`);
    const body =
      'Trong kỳ đã tiếp nhận 900 hồ sơ, trong đó trực tuyến 850 hồ sơ, trực tiếp 40 hồ sơ.';
    const bytes = handMadeDocx({ body: paragraph(run(body)) });
    await chooseFile(page, 'Chọn tệp .docx', { name: 'bao cao.docx', bytes });
    const list = page.getByRole('region', { name: 'Điều cần xem' });
    await list.getByRole('listitem').filter({ hasText: '890' }).first().waitFor();
  });

  test('works under a passphrase, and a wipe takes all of it off the disk', async () => {
    const typed = 'Zqxvạy hồ sơ của bà Ngquỳnhf';
    const profile = await office.newProfile();
    let page = await profile.open(address);
    await workSealed(page, address, DOSSIERS);
    await page.getByRole('textbox', { name: 'Lời văn' }).fill(typed);
    await whenSaved(page);
    await profile.kill();
    expect(await searchFolder(profile.folder, [typed])).toEqual([]);
    page = await profile.open(address + DOSSIERS);
    await unlock(page);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Lời văn' }).inputValue())
      .toBe(typed);
    await page.goto(`${address}#/sao-luu`);
    await page.getByRole('button', { name: 'Xóa khỏi máy này…' }).click();
    await page.getByRole('textbox', { name: 'Gõ chữ XÓA để xác nhận' }).fill('xóa');
    await page.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();
    const left = await page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...Object.keys(localStorage),
    ]);
    expect(left).toEqual([]);
    await profile.close();
    expect(await searchFolder(profile.folder, [typed])).toEqual([]);
  });

  test('outlives its browser', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(address);
    await openSample(page);
    await page.goto(address + DOSSIERS);
    await figure(page, SLIPS).fill('1166');
    await whenSaved(page);
    await profile.close();
    page = await profile.open(address + DOSSIERS);
    expect(await figure(page, SLIPS).inputValue()).toBe('1166');
  });

  test('takes the work of the served page by a backup file', async () => {
    const { page: served } = await office.newVisitor();
    await openSample(served);
    await served.goto(office.url + DOSSIERS);
    await figure(served, SLIPS).fill('1155');
    await whenSaved(served);
    await saveLine(served).getByRole('link', { name: 'Sao lưu', exact: true }).click();
    const backup = await downloadBy(served, () =>
      served.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );

    const page = await openFile(office);
    await chooseFile(page, 'Khôi phục từ tệp', backup);
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Báo cáo của UBND xã Thống Nhất' }).waitFor();
    await page.goto(address + DOSSIERS);
    expect(await figure(page, SLIPS).inputValue()).toBe('1155');
  });
});
