import { expect, test } from 'vitest';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

inOldestBrowser('where a report is sent', (office) => {
  test('is the office’s usual places until the report has its own', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const own = page.getByRole('checkbox', { name: 'Nơi nhận của riêng báo cáo này' });
    const lines = page.getByRole('textbox', { name: 'Nơi nhận của riêng báo cáo này' });
    await own.check();
    const usual = await lines.inputValue();
    expect(usual).toContain('Lưu');
    await lines.fill('Đoàn kiểm tra cải cách hành chính\nLưu: VT, VP');
    await whenSaved(page);
    await page.goto(`${office.url}${sampleReport}/xem-truoc`);
    await page.getByText('- Đoàn kiểm tra cải cách hành chính;').waitFor();
    await page.getByText('- Lưu: VT, VP.').waitFor();
    await page.goto(`${office.url}${sampleReport}`);
    await own.uncheck();
    await expect.poll(() => lines.count()).toBe(0);
    await own.check();
    await expect.poll(() => lines.inputValue()).toBe(usual);
  });
});
