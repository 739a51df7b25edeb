import type { Page } from 'playwright';
import { templateFile } from '../../fixtures/hostile/templates.ts';
import { chooseFile } from '../harness/choose-file.ts';
import { openSample } from './open-sample.ts';
import { whenSaved } from './save-line.ts';

export const templatesScreen = '#/mau-bao-cao';
export const templateName = 'Báo cáo nhanh hồ sơ trễ hạn';

/** From the first screen of an empty browser to the screen of the office's own report types. */
export async function openTemplates(page: Page, url: string): Promise<void> {
  await openSample(page);
  await whenSaved(page);
  await page.goto(url + templatesScreen);
  await page.getByRole('heading', { level: 1, name: 'Mẫu báo cáo của đơn vị' }).waitFor();
}

/** Chooses a file of this text there. */
export const giveTemplate = (page: Page, text: string, name = 'mau-bao-cao.json'): Promise<void> =>
  chooseFile(page, 'Chọn tệp mẫu', { name, bytes: text });

/** Takes the report type of the fixtures in, from that screen. */
export async function takeTemplateIn(page: Page): Promise<void> {
  await giveTemplate(page, templateFile());
  await page.getByRole('heading', { level: 2, name: templateName }).waitFor();
  await page.getByRole('button', { name: 'Thêm mẫu này' }).click();
  await page.getByText(`Đã nhận mẫu “${templateName}”`).waitFor();
}

/** A report by it; ends at its page. */
export async function makeOwnReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tạo báo cáo' }).first().click();
  await page.getByRole('radio', { name: templateName }).check();
  await page.getByRole('radio', { name: 'Tháng' }).check();
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
  await page.waitForURL(/#\/bao-cao\/[^/]+$/);
}
