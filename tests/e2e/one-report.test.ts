import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

const SECTION = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

inOldestBrowser('one report of a snapshot', (office) => {
  test('comes back as a copy; all else stays as it is', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(office.url + SECTION);
    await figure(page, SLIPS).fill('1.099');
    await whenSaved(page);
    // A snapshot is taken when work is opened again.
    await page.reload();
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.099');
    await figure(page, SLIPS).fill('1.100');
    await whenSaved(page);

    await page.goto(`${office.url}#/sao-luu`);
    await page.getByRole('button', { name: 'Xem và khôi phục' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Chỉ lấy lại một báo cáo').click();
    await dialog.getByRole('button', { name: 'Xem và lấy lại' }).first().click();
    await page.getByRole('cell', { name: '1.099', exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Giữ số liệu đang có trên máy này' }).waitFor();
    await page.getByRole('button', { name: 'Mở lại thành báo cáo mới' }).click();
    await page.getByRole('link', { name: 'Mở báo cáo' }).click();
    await page.getByRole('heading', { level: 1, name: /6 tháng đầu năm 2023/ }).waitFor();
    expect(page.url()).not.toContain('sample-report');
    await page.goto(office.url + SECTION);
    await expect.poll(() => figure(page, SLIPS).inputValue()).toBe('1.100');
  });
});
