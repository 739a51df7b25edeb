import type { Page } from 'playwright';

export const signerName = 'Nguyễn Văn An';

/** From the first screen of an empty browser to the home page of xã Thống Nhất, by mouse. */
export async function setUpCommune(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lập đơn vị' }).click();
  await page.getByRole('combobox', { name: /^Tìm trong danh sách/ }).fill('thong nhat dong nai');
  await page.getByRole('option', { name: /xã Thống Nhất.*Đồng Nai/ }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(signerName);
  await page.getByRole('button', { name: 'Lưu đơn vị' }).click();
  await page.getByRole('heading', { level: 1, name: 'Báo cáo của UBND xã Thống Nhất' }).waitFor();
}
