import type { Page } from 'playwright';
import { sampleReport } from './open-sample.ts';
import { whenSaved } from './save-line.ts';

/** The sample report, frozen as it was sent. */
export async function issueSample(page: Page, url: string): Promise<void> {
  await page.goto(url + sampleReport);
  await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Số báo cáo' }).fill('15');
  await dialog.getByRole('textbox', { name: 'Ngày báo cáo' }).fill('09/6/2023');
  await dialog.getByRole('button', { name: 'Giữ bản phát hành' }).click();
  await page.getByText('Đã phát hành ngày 09/6/2023. Bản này không đổi nữa.').waitFor();
  await whenSaved(page);
}
