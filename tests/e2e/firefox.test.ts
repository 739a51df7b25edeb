import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityProblemsBy } from './harness/accessibility.ts';
import { readDocxText } from './harness/docx-file.ts';
import { Firefox, firefoxProgram } from './harness/firefox.ts';
import { sampleReport } from './steps/open-sample.ts';

const built = process.env.DIST ?? 'dist';
const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const PASSPHRASE = 'trau vang qua song';
const SIGNER = 'Nguyễn Văn An';
const PROSE = 'Bộ phận Một cửa trả kết quả đúng hẹn, người dân không phải chờ.';
const TAKE_OVER = 'Chuyển quyền sửa sang thẻ này';
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

  test('takes a clerk from an empty browser to a report in Word', async () => {
    firefox = await Firefox.open(`${site.url}#/don-vi-moi`);
    const search = await firefox.page.waitForSelector('input[role=combobox]');
    await search?.type('thong nhat dong nai');
    await (await firefox.page.waitForSelector('[role=option]'))?.click();
    await firefox.fill('Họ và tên', SIGNER);
    await firefox.press('Lưu đơn vị');
    await firefox.sees('Báo cáo của UBND xã Thống Nhất');

    await firefox.page.goto(`${site.url}#/bao-cao-moi`);
    await firefox.choose('Báo cáo cải cách hành chính');
    await firefox.choose('6 tháng');
    await firefox.fill('Năm', '2026');
    await firefox.press('Tạo báo cáo');
    await firefox.sees('Các mục của báo cáo');
    const report = firefox.page.url();
    await firefox.page.goto(`${report}/muc/result.tthc.onestop.dossiers`);
    await firefox.fill('Số hồ sơ tiếp nhận trực tuyến', '1106');
    await firefox.fill('Số hồ sơ tiếp nhận trực tiếp, dịch vụ BCCI', '38');
    await firefox.fill('Tổng số hồ sơ TTHC tiếp nhận', '1146');
    await firefox.sees('lệch 2');
    await firefox.fill('Tổng số hồ sơ TTHC tiếp nhận', '1144');
    await firefox.sees('96,68%');
    await firefox.fill('Lời văn', PROSE);

    await firefox.page.goto(`${report}/xem-truoc`);
    await firefox.sees(PROSE);
    const { name, bytes } = await firefox.downloads(() => firefox.press('Tải .docx'));
    expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2026-xa-Thong-Nhat.docx');
    const text = readDocxText(bytes);
    for (const words of [PROSE, SIGNER, '1.144 hồ sơ', '96,68%']) expect(text).toContain(words);
  });

  test('has at the next start what was saved when it was killed', async () => {
    await openDossiers(site.url);
    let typed = '';
    for (const key of ['4', '7'] as const) {
      await firefox.typesAndSaves(SLIPS, key);
      await firefox.kill();
      typed += key;
      await firefox.start(site.url + DOSSIERS);
      expect(await firefox.valueOf(SLIPS)).toBe(typed);
    }
  });

  test('lets one tab write; another reads along, and takes over', async () => {
    await openDossiers(site.url);
    const first = await firefox.openTab(site.url + DOSSIERS);
    await firefox.press(TAKE_OVER);
    await first?.waitForFunction(
      (text) => document.body.innerText.includes(text),
      {},
      'Thẻ này chỉ xem',
    );
    await firefox.fill(SLIPS, '1133');
    await first?.waitForFunction(
      () => [...document.querySelectorAll('input')].some(({ value }) => value === '1133'),
      {},
    );
  });

  test('is for everybody on its main screens', async () => {
    await openDossiers(site.url);
    const screens = [
      [DOSSIERS, 'Kết quả giải quyết hồ sơ'],
      [sampleReport, 'Các mục của báo cáo'],
      [`${sampleReport}/xem-truoc`, 'trang A4'],
      ['#/sao-luu', 'Khôi phục từ tệp'],
      ['#/so-lieu/sample-figures', 'Tìm chỉ tiêu'],
    ] as const;
    for (const [screen, words] of screens) {
      await firefox.page.goto(site.url + screen);
      await firefox.sees(words);
      const found = await accessibilityProblemsBy((code) => firefox.page.evaluate(code));
      expect(found, screen).toEqual([]);
    }
  });

  test('keeps what is typed, also offline, and gives the .docx', async () => {
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
    } finally {
      site = await serve(built, { port: Number(new URL(site.url).port) });
    }
    await firefox.page.goto(site.url + DOSSIERS);
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
