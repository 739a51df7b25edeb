import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const TOTAL = 'Tổng số hồ sơ TTHC tiếp nhận';

inOldestBrowser('what was done', (office) => {
  test('is taken back after another section and a reload, and made again', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${DOSSIERS}`);
    await figure(page, TOTAL).fill('1.150');
    await leaveField(page);
    await whenSaved(page);
    await page.goto(`${office.url}${sampleReport}/muc/direct.inspect`);
    // Steps are kept a moment after the work itself.
    await page.waitForTimeout(600);
    await page.reload();
    const undo = page.getByRole('button', { name: `Hoàn tác: ô “${TOTAL}”` });
    await undo.click();
    await page.getByText(`Đã hoàn tác: ô “${TOTAL}”, nay là “1.144”.`).waitFor();
    await page.goto(`${office.url}${DOSSIERS}`);
    expect(await figure(page, TOTAL).inputValue()).toBe('1.144');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+Y');
    await expect.poll(() => figure(page, TOTAL).inputValue()).toBe('1.150');
  });

  test('to a deleted report is undone from the bin', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}#/`);
    await page.getByRole('button', { name: 'Xóa báo cáo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa báo cáo' }).click();
    await page.getByText('Báo cáo đã xóa (1)').click();
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await whenSaved(page);
    await page.goto(`${office.url}${DOSSIERS}`);
    expect(await figure(page, TOTAL).inputValue()).toBe('1.144');
  });

  test('comes back from a snapshot after a look at both', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    // The page takes one when it opens.
    await page.reload();
    await page.goto(`${office.url}${DOSSIERS}`);
    await figure(page, TOTAL).fill('7');
    await leaveField(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/sao-luu`);
    const snapshots = page.getByRole('region', { name: 'Các bản chụp trên máy này' });
    await snapshots.getByText('khi mở trang').first().waitFor();
    await snapshots.getByRole('button', { name: 'Xem và khôi phục' }).last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Bản khôi phục', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText('Đã khôi phục').waitFor();
    await snapshots.getByText('trước khi khôi phục').waitFor();
    await page.goto(`${office.url}${DOSSIERS}`);
    expect(await figure(page, TOTAL).inputValue()).toBe('1.144');
  });
});
