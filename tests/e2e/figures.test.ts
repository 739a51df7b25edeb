import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, indicator, leaveField } from './steps/section.ts';
import { whenSaved } from './steps/save-line.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const RETURNED = 'Số hồ sơ trả về do không đủ điều kiện';

inOldestBrowser('the figures of a period', (office) => {
  test('a figure found and typed there is in the section of the report', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.getByRole('link', { name: 'Số liệu', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Số liệu theo kỳ' }).waitFor();
    await page.getByRole('link', { name: '6 tháng đầu năm 2023', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Số liệu 6 tháng đầu năm 2023' }).waitFor();
    // Of every group, unlike a section.
    await page.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }).fill('ho so tra ve');
    await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').waitFor({ state: 'detached' });
    await figure(page, RETURNED).fill('6');
    await leaveField(page);
    await whenSaved(page);

    await page.goto(office.url + DOSSIERS);
    await indicator(page, 'Tỷ lệ hồ sơ tiếp nhận trực tuyến').waitFor();
    expect(await figure(page, RETURNED).inputValue()).toBe('6');
  });

  test('a period that a report uses is not removed, and its report is named', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}#/so-lieu`);
    await page.getByRole('button', { name: 'Xóa số liệu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chưa xóa được số liệu này' });
    await dialog.getByText(/Báo cáo CCHC 6 tháng đầu năm 2023/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await page.getByRole('link', { name: '6 tháng đầu năm 2023', exact: true }).waitFor();
  });
});
