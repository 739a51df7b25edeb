import type { Page } from 'playwright';

export const sampleReport = '#/bao-cao/sample-report';

/** From the first screen of an empty browser to the report of the sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await page.getByRole('heading', { level: 1, name: /6 tháng đầu năm 2023/ }).waitFor();
}
