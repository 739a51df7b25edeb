import type { Locator, Page } from 'playwright';

/** Opens a section from the report's page, by its title such as "Kết quả giải quyết hồ sơ". */
export async function openSection(page: Page, title: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Các mục của báo cáo' })
    .getByRole('link', { name: title })
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The field of a figure, by its label in the catalogue. */
export const figure = (page: Page, label: string): Locator =>
  page.getByRole('textbox', { name: label, exact: true });

/** The column with the section's indicators, findings and charts. */
export const findings = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Trong mục này' });

/** What stands beside an indicator's name in that column. */
export const indicator = (page: Page, label: string): Locator =>
  findings(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(label, { exact: true }) });

/** Leaves the field that has the focus, as a click beside it does. */
export const leaveField = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1 }).click();
