import { expect, test } from 'vitest';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

interface RawExport {
  readonly databases: Readonly<
    Record<string, { readonly stores: Readonly<Record<string, unknown>> }>
  >;
}

inOldestBrowser('the rescue screen', (office) => {
  test('brings an emptied database back from a snapshot, and hands out what can still be read', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(office.url + SECTION);
    await figure(page, SLIPS).fill('1.099');
    await whenSaved(page);
    // A snapshot is taken when work is opened again.
    await page.reload();
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.099');
    await page.goto(`${office.url}#/sao-luu`);
    await page.getByRole('button', { name: 'Xem và khôi phục' }).first().waitFor();

    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('bao-cao-xa').onsuccess = resolve;
        }),
    );
    await page.reload();
    await page
      .getByRole('heading', { level: 1, name: 'Dữ liệu đã lưu trên máy này không còn' })
      .waitFor();

    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải dữ liệu thô' }).click(),
    );
    expect(name).toMatch(/^bao-cao-xa-du-lieu-tho-\d{4}-\d{2}-\d{2}\.json$/);
    const raw = JSON.parse(new TextDecoder().decode(bytes)) as RawExport;
    expect(raw.databases['bao-cao-xa-history']?.stores.snapshots).toMatchObject([
      { row: { packed: { base64: expect.any(String) as string } } },
    ]);

    await page.getByRole('button', { name: 'Khôi phục bản này' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Sao lưu/ }).waitFor();
    await page.goto(office.url + SECTION);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.099');
  });
});
