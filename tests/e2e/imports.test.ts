import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { downloadBy } from './harness/download.ts';
import { openSample } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

const PERIOD = '#/so-lieu';

/** Every import: where it is, its chooser, what is said of junk, and the worker that reads it. */
const IMPORTS: readonly (readonly [
  name: string,
  open: (page: Page, url: string) => Promise<unknown>,
  chooser: string,
  says: RegExp,
  worker: RegExp,
])[] = [
  [
    'a backup',
    (page, url) => page.goto(`${url}#/sao-luu`),
    'Tệp sao lưu bao-cao-xa-….json',
    /không phải tệp sao lưu/,
    /import\.worker/,
  ],
  [
    'a report type',
    (page, url) => page.goto(`${url}#/mau-bao-cao`),
    'Tệp mẫu báo cáo (.json)',
    /Chưa nhận được mẫu/,
    /file\.worker/,
  ],
  [
    'a report to proofread',
    (page, url) => page.goto(`${url}#/soat-bao-cao`),
    'Báo cáo Word (.docx)',
    /Chưa soát được/,
    /file\.worker/,
  ],
  [
    'a report to open again',
    (page, url) => page.goto(`${url}#/mo-lai`),
    'Tệp Word của báo cáo (.docx)',
    /không phải tệp \.docx do chương trình tạo ra/,
    /file\.worker/,
  ],
  [
    'figures of Excel',
    async (page, url) => {
      await page.goto(url + PERIOD);
      await page.getByRole('link', { name: '6 tháng đầu năm 2023', exact: true }).click();
      await page.getByRole('link', { name: 'Lấy số liệu từ tệp Excel' }).click();
    },
    'Tệp Excel hoặc .csv có số liệu',
    /Chưa đọc được/,
    /file\.worker/,
  ],
];

/** Junk under any name. */
const JUNK = Buffer.from([0, 1, 2, 3]);

inOldestBrowser('every import', (office) => {
  test.each(IMPORTS)('%s is read in a worker', async (_, open, chooser, says, worker) => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const started: string[] = [];
    page.on('worker', (one) => started.push(one.url()));
    await open(page, office.url);
    await page
      .getByLabel(chooser)
      .first()
      .setInputFiles({ name: 'tệp.json', mimeType: '', buffer: JUNK });
    await page.getByText(says).first().waitFor();
    expect(started.some((url) => worker.test(url))).toBe(true);
  });

  test('a backup is read also where the worker does not come', async () => {
    const { page, watch } = await office.newVisitor();
    watch.allow(/ERR_FAILED/);
    await openSample(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/sao-luu`);
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('main').getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );
    const refused: string[] = [];
    await page.context().route(/import\.worker/, (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
    await page
      .getByLabel('Tệp sao lưu bao-cao-xa-….json')
      .setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(bytes) });
    await page
      .getByRole('button', { name: /^(?:Thay|Khôi phục)/ })
      .first()
      .waitFor();
    expect(refused).not.toEqual([]);
  });
});
