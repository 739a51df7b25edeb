import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { openSample } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

inOldestBrowser('indicators', (office) => {
  test('stand as charts with their tables, and are judged by the target that is typed', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.getByRole('link', { name: 'Chỉ số', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Chỉ số qua các kỳ' }).waitFor();
    const target = page.getByRole('textbox', {
      name: /^Mục tiêu \(%\) của tỷ lệ hồ sơ tiếp nhận trực tuyến$/,
    });
    const card = page.locator('.panel').filter({ has: target });
    await target.scrollIntoViewIfNeeded();
    await card.getByRole('img', { name: /6 tháng đầu năm 2023 96,68%/ }).waitFor();
    await card.getByText('Xem bảng số liệu').click();
    await card.getByRole('cell', { name: '96,68%' }).waitFor();

    await target.fill('98');
    await card.getByText('Chưa đạt', { exact: true }).first().waitFor();
    await target.fill('95');
    await card.getByText('Đạt', { exact: true }).first().waitFor();
    await target.fill('cao');
    await page.keyboard.press('Tab');
    await card.getByText(/“cao”: chưa đọc được thành số/).waitFor();
    await target.fill('96,5');
    await whenSaved(page);
    await page.reload();
    await expect.poll(() => target.inputValue()).toBe('96,5');
    await card.getByText('Đạt mục tiêu ở 1 trong 1 kỳ có số liệu.').waitFor();
  });
});
