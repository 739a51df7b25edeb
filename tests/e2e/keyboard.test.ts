import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { downloadBy } from './harness/download.ts';
import { hiddenFocus, tabTo } from './harness/keyboard.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const isFocused = (page: Page, label: string) =>
  figure(page, label).evaluate((box) => box === document.activeElement);

/** Until the page has opened, with the focus on its heading as a screen reader needs it. */
async function opened(page: Page, title: string | RegExp): Promise<void> {
  const found = page.getByRole('heading', { level: 1, name: title });
  await found.waitFor();
  await expect.poll(() => found.evaluate((h1) => h1 === document.activeElement)).toBe(true);
}

async function setUpByKeys(page: Page): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Lập đơn vị' }));
  await page.keyboard.press('Enter');
  await opened(page, 'Lập đơn vị');
  await tabTo(page.getByRole('combobox', { name: /^Tìm trong danh sách/ }));
  await page.keyboard.type('thong nhat dong nai');
  await expect
    .poll(() => page.getByRole('listbox').getByRole('option').allInnerTexts())
    .toHaveLength(1);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('textbox', { name: 'Họ và tên' }));
  await page.keyboard.type('Nguyễn Văn An');
  await tabTo(page.getByRole('button', { name: 'Lưu đơn vị' }));
  await page.keyboard.press('Enter');
  await opened(page, 'Báo cáo của UBND xã Thống Nhất');
}

/** Goes to a group of choices and through it with the arrow keys. */
async function chooseByArrows(page: Page, name: string, choice: string): Promise<void> {
  const group = page.getByRole('group', { name });
  const radios = group.getByRole('radio');
  await tabTo(group.getByRole('radio', { checked: true }));
  const wanted = group.getByRole('radio', { name: choice, exact: true });
  const most = await radios.count();
  for (let press = 0; press < most && !(await wanted.isChecked()); press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await wanted.isChecked()).toBe(true);
}

async function startByKeys(page: Page): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Tạo báo cáo', exact: true }));
  await page.keyboard.press('Enter');
  await opened(page, 'Tạo báo cáo');
  await chooseByArrows(page, 'Loại báo cáo', 'Báo cáo cải cách hành chính');
  await chooseByArrows(page, 'Loại kỳ', '6 tháng');
  await tabTo(page.getByRole('textbox', { name: 'Năm', exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2026');
  await tabTo(page.getByRole('button', { name: 'Tạo báo cáo' }));
  await page.keyboard.press('Enter');
  await opened(page, 'Báo cáo CCHC 6 tháng đầu năm 2026');
}

inEachBrowser('the keyboard alone', (office) => {
  test('goes from an empty browser to the downloaded document', async () => {
    const { page } = await office.newVisitor();
    await setUpByKeys(page);
    await startByKeys(page);

    await tabTo(page.getByRole('link', { name: 'Làm tiếp: Mở đầu' }));
    await page.keyboard.press('Enter');
    await opened(page, 'Mở đầu');
    for (
      let step = 0;
      !(await heading(page).innerText()).includes('Kế hoạch và tổ chức');
      step += 1
    ) {
      expect(step).toBeLessThan(3);
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => heading(page).innerText()).not.toBe('Mở đầu');
    }
    await tabTo(figure(page, 'Số nội dung của Kế hoạch CCHC'));
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    expect(await isFocused(page, 'Số văn bản chỉ đạo, điều hành CCHC đã ban hành trong kỳ')).toBe(
      true,
    );
    await page.keyboard.type('12');
    await page.keyboard.press('Shift+Enter');
    expect(await isFocused(page, 'Số nội dung của Kế hoạch CCHC')).toBe(true);
    await tabTo(page.getByRole('textbox', { name: 'Lời văn' }));
    await page.keyboard.type('Đã ban hành kế hoạch năm ');
    await tabTo(page.getByRole('button', { name: '+ số liệu' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('noi dung ke hoach');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' nội dung.');
    expect(await page.getByRole('textbox', { name: 'Lời văn' }).inputValue()).toBe(
      'Đã ban hành kế hoạch năm {số nội dung kế hoạch CCHC} nội dung.',
    );
    await tabTo(page.getByRole('checkbox', { name: 'Mục này đã xong' }));
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: 'Mục này đã xong' }).isChecked()).toBe(true);

    await tabTo(page.getByRole('link', { name: 'Xem trước' }).first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await opened(page, 'Xem trước');
    await tabTo(page.getByRole('button', { name: 'Tải .docx' }));
    const { name } = await downloadBy(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2026-xa-Thong-Nhat.docx');
  }, 120_000);

  test('goes between sections, and Ctrl + S says that all is saved', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
    await figure(page, 'Số hồ sơ có ghi giấy hẹn').focus();
    await page.keyboard.type('1100');
    await page.keyboard.press('Control+S');
    await page
      .getByRole('status')
      .filter({ hasText: /^Đã lưu/ })
      .last()
      .waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await opened(page, /Số hóa hồ sơ/);
    await page.keyboard.press('Alt+ArrowDown');
    await opened(page, /Kết quả giải quyết hồ sơ/);
    await whenSaved(page);
    expect(await figure(page, 'Số hồ sơ có ghi giấy hẹn').inputValue()).toBe('1100');
    expect(await saveLine(page).getByRole('alert').count()).toBe(0);
  });

  test('moves a row of a list without leaving the section', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
    const add = page.getByRole('button', { name: 'Thêm dòng' });
    const first = page.locator('[data-row] td:nth-of-type(1) input');
    for (const text of ['Khai sinh', 'Khai tử']) {
      await add.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => first.evaluateAll((boxes) => boxes.map((box) => 'value' in box && box.value)))
      .toEqual(['Khai tử', 'Khai sinh']);
    expect(page.url()).toContain('/muc/result.tthc.onestop.dossiers');
    expect(await first.first().evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('shows where it is at every stop of a section, and is caught nowhere', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
    await figure(page, 'Số hồ sơ có ghi giấy hẹn').waitFor();
    const unseen: string[] = [];
    let stops = 0;
    const atEnd = () => page.evaluate(() => document.activeElement === document.body);
    do {
      await page.keyboard.press('Tab');
      const trouble = await hiddenFocus(page);
      if (trouble && !(await atEnd())) unseen.push(trouble);
      stops += 1;
    } while (stops < 300 && !(await atEnd()));
    expect(stops).toBeGreaterThan(50);
    expect(stops).toBeLessThan(300);
    expect(unseen).toEqual([]);
  });
});
