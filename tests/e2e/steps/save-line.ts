import type { Locator, Page } from 'playwright';

/** The line that always says whether the work is saved. */
export const saveLine = (page: Page): Locator => page.getByRole('banner');

/** Until everything typed is in the database. */
export const whenSaved = (page: Page): Promise<void> =>
  saveLine(page).getByText('Đã lưu trên máy này').first().waitFor();
