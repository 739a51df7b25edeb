import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

inOldestBrowser('the list of ended laws', (office) => {
  test('is reached from the register, changed, and so kept and gone by', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}#/van-ban`);
    await page.getByRole('link', { name: 'Danh sách văn bản hết hiệu lực' }).click();
    await page.getByText('cập nhật đến 22/11/2026').waitFor();

    await page.getByRole('button', { name: 'Thêm văn bản' }).click();
    await page.getByRole('button', { name: 'Ghi vào danh sách' }).click();
    await page.getByText('Chưa có nguồn.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const type = page.getByRole('combobox', { name: 'Loại văn bản' });
    await expect.poll(() => type.evaluate((box) => box === document.activeElement)).toBe(true);
    await type.fill('Quyết định');
    await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('15/QĐ-UBND');
    await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('20/01/2021');
    await page.getByRole('textbox', { name: 'Hết hiệu lực từ ngày' }).fill('1/2/2023');
    await page.getByRole('textbox', { name: 'Nguồn' }).fill('https://vanban.chinhphu.vn/');
    await page.getByRole('button', { name: 'Ghi vào danh sách' }).click();
    await page.getByRole('button', { name: 'Xóa Quyết định 15/QĐ-UBND' }).waitFor();

    await page.getByRole('searchbox').fill('nghi dinh 43/2011');
    await page.getByRole('checkbox', { name: 'Nghị định 43/2011/NĐ-CP' }).uncheck();
    await whenSaved(page);
    await page.reload();
    const decree = page.getByRole('checkbox', { name: 'Nghị định 43/2011/NĐ-CP' });
    expect(await decree.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Xóa Quyết định 15/QĐ-UBND' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.goto(`${office.url}#/soat-bao-cao`);
    await page.getByText('Hoặc dán nội dung báo cáo').click();
    await page
      .getByRole('textbox', { name: 'Nội dung báo cáo' })
      .fill(
        [
          'BÁO CÁO',
          'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024',
          'Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ; Quyết định số 15/QĐ-UBND ngày 20/01/2021 của UBND tỉnh Lâm Đồng.',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Soát nội dung đã dán' }).click();
    const findings = page.getByRole('region', { name: 'Điều cần xem' });
    const ended = findings.getByRole('listitem').filter({ hasText: 'đã hết hiệu lực từ' });
    await ended.first().waitFor();
    expect(await ended.count()).toBe(1);
    expect(await ended.textContent()).toContain('15/QĐ-UBND');
  });
});
