import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { readDocxText } from './harness/docx-file.ts';
import { Firefox, firefoxProgram } from './harness/firefox.ts';
import { sampleReport } from './steps/open-sample.ts';

const built = process.env.DIST ?? 'dist';
const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const PASSPHRASE = 'trau vang qua song';
const SAVED = 'Đã lưu trên máy này';

let site: Awaited<ReturnType<typeof serve>>;
let firefox: Firefox;

/** The sample, and the section of its dossiers. */
async function openDossiers(url: string): Promise<void> {
  firefox = await Firefox.open(url);
  await firefox.press('Mở dữ liệu mẫu');
  await firefox.sees('6 tháng đầu năm 2023');
  await firefox.page.goto(url + DOSSIERS);
  await firefox.field(SLIPS);
}

describe.skipIf(firefoxProgram === null)('Firefox', () => {
  beforeAll(async () => {
    site = await serve(built);
  });
  afterEach(async () => {
    await firefox.close();
    expect(firefox.problems).toEqual([]);
  });
  afterAll(() => site.close());

  test('keeps what is typed, also offline and through a power cut, and gives the .docx', async () => {
    await openDossiers(site.url);
    await firefox.fill(SLIPS, '1100');
    await firefox.sees(SAVED);
    await firefox.page.reload();
    expect(await firefox.valueOf(SLIPS)).toBe('1100');

    await firefox.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await site.close();
    try {
      await firefox.page.reload();
      await firefox.fill(SLIPS, '1122');
      await firefox.sees(SAVED);
      await firefox.page.goto(`${site.url}${sampleReport}/xem-truoc`);
      await firefox.sees('trang A4');
      const { name, bytes } = await firefox.downloads(() => firefox.press('Tải .docx'));
      expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx');
      expect(readDocxText(bytes)).toContain('THỐNG NHẤT');
      await firefox.kill();
    } finally {
      site = await serve(built, { port: Number(new URL(site.url).port) });
    }
    await firefox.start(site.url + DOSSIERS);
    expect(await firefox.valueOf(SLIPS)).toBe('1122');
  });

  test('is back at work from a backup after a wipe, and locks its work', async () => {
    await openDossiers(site.url);
    await firefox.fill(SLIPS, '1155');
    await firefox.sees(SAVED);
    await firefox.page.goto(`${site.url}#/sao-luu`);
    // It lets no page write into a folder.
    await firefox.sees('Trình duyệt này không cho trang ghi thẳng vào thư mục');
    const { file } = await firefox.downloads(() => firefox.press('Sao lưu'));
    await firefox.press('Xóa khỏi máy này…');
    await firefox.fill('Gõ chữ XÓA để xác nhận', 'xóa');
    await firefox.press('Xóa tất cả');
    await firefox.sees('Đã xóa khỏi máy này');
    const left = await firefox.page.evaluate(async () => [
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      localStorage.length,
    ]);
    expect(left).toEqual([0, 0, 0]);

    await firefox.press('Mở lại chương trình từ đầu');
    await firefox.giveFile('Tệp sao lưu bao-cao-xa-….json', file);
    await firefox.press('Khôi phục');
    await firefox.sees('Các báo cáo');
    await firefox.page.goto(site.url + DOSSIERS);
    expect(await firefox.valueOf(SLIPS)).toBe('1155');

    await firefox.page.goto(`${site.url}#/mat-khau`);
    await firefox.fill('Mật khẩu mới', PASSPHRASE);
    await firefox.fill('Gõ lại mật khẩu mới', PASSPHRASE);
    await firefox.press('Đặt mật khẩu');
    await firefox.sees('Đã cất mã, đặt mật khẩu');
    const groups = await firefox.page.$$eval('main li code', (codes) =>
      codes.map(({ innerText }) => innerText),
    );
    const asked = await firefox.page.waitForSelector('main input:not([type=password])');
    await asked?.type(`${groups[2] ?? ''} ${groups[6] ?? ''}`);
    await firefox.press('Đã cất mã, đặt mật khẩu');
    await firefox.sees('Báo Cáo Xã đang khóa');
    await firefox.fill('Mật khẩu', PASSPHRASE);
    await firefox.press('Mở khóa');
    await firefox.sees(SAVED);
    await firefox.page.goto(site.url + DOSSIERS);
    expect(await firefox.valueOf(SLIPS)).toBe('1155');
  });

  test('runs the page in one file from the disk', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-tệp-'));
    const file = path.join(folder, 'bao-cao-xa.html');
    await copyFile(path.join(built, 'bao-cao-xa.html'), file);
    const { href } = pathToFileURL(file);
    await openDossiers(href);
    await firefox.fill(SLIPS, '1166');
    await firefox.sees(SAVED);
    await firefox.page.reload();
    expect(await firefox.valueOf(SLIPS)).toBe('1166');
    await firefox.page.goto(`${href}${sampleReport}/xem-truoc`);
    await firefox.sees('trang A4');
    const { bytes } = await firefox.downloads(() => firefox.press('Tải .docx'));
    expect(readDocxText(bytes)).toContain('THỐNG NHẤT');
    await rm(folder, { recursive: true });
  });
});
