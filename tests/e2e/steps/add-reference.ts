import type { Page } from 'playwright';

/** Adds a document to the register by the one box that reads a whole line. */
export async function addReference(page: Page, line: string): Promise<void> {
  await page.getByRole('link', { name: 'Sổ văn bản', exact: true }).click();
  await page.getByRole('textbox', { name: 'Thêm văn bản' }).fill(line);
  await page.getByRole('button', { name: /^Thêm vào/ }).click();
  await page.getByText(/^Đã thêm 1 văn bản/).waitFor();
}
