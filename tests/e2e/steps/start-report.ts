import type { Page } from 'playwright';

/** "Tạo báo cáo" for the first half of 2026, from the home page; ends at the report's page. */
export async function startReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tạo báo cáo' }).first().click();
  await page.getByRole('radio', { name: 'Báo cáo cải cách hành chính', exact: true }).check();
  await page.getByRole('radio', { name: '6 tháng' }).check();
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
  await page.getByRole('heading', { level: 1, name: /6 tháng đầu năm 2026/ }).waitFor();
}
