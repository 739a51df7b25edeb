import { expect, test } from 'vitest';
import { refusedTemplates, templateFile } from '../fixtures/hostile/templates.ts';
import { downloadBy } from './harness/download.ts';
import { readDocxText } from './harness/docx-file.ts';
import { inOldestBrowser } from './harness/office.ts';
import { rawExport } from './harness/raw-export.ts';
import {
  giveTemplate,
  makeOwnReport,
  openTemplates,
  takeTemplateIn,
  templateName,
  templatesScreen,
} from './steps/own-template.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

inOldestBrowser('report types of the office’s own', (office) => {
  test('are taken in from a file, and a report is made by one', async () => {
    const { page } = await office.newVisitor();
    await openTemplates(page, office.url);
    await takeTemplateIn(page);
    await makeOwnReport(page);
    await page
      .getByRole('link', { name: /Hồ sơ trễ hạn/ })
      .first()
      .click();
    await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').fill('861');
    for (const input of await page.locator('main input[type=text]:visible').all())
      if ((await input.inputValue()) === '') await input.fill('4');
    await leaveField(page);
    await whenSaved(page);
    await page.reload();
    await page.getByRole('link', { name: 'Xem trước' }).first().click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải .docx' }).click(),
    );
    const text = readDocxText(bytes);
    expect(text).toContain('TÌNH HÌNH HỒ SƠ TRỄ HẠN');
    expect(text).toContain('8/861 hồ sơ trễ hạn');

    // Removed it cannot be, while its report is there.
    await page.goto(office.url + templatesScreen);
    await page.getByText(/Đang dùng cho 1 báo cáo/).waitFor();
    expect(await page.getByRole('button', { name: 'Bỏ mẫu' }).count()).toBe(0);
  });

  test('give way to a newer file, which undo takes back', async () => {
    const { page } = await office.newVisitor();
    await openTemplates(page, office.url);
    await takeTemplateIn(page);
    await giveTemplate(page, templateFile());
    await page.getByText('Đơn vị đã có đúng mẫu này').waitFor();
    const more = { id: 'more', title: 'Phần viết thêm', blocks: [{ narrative: 'more.text' }] };
    const sections = (JSON.parse(templateFile()) as { outline: unknown[] }).outline;
    await giveTemplate(page, templateFile({ sections: [...sections, more] }));
    await page.getByText('Mục thêm: Phần viết thêm.').waitFor();
    // Changes of one place within a second and a half are one step: no person is as fast as this test.
    await page.waitForTimeout(2000);
    await page.getByRole('button', { name: 'Thay mẫu đang có' }).click();
    await page.getByText(`Đã nhận mẫu “${templateName}”`).waitFor();
    await page.waitForTimeout(2000);
    await page.reload();
    await page.getByRole('button', { name: 'Hoàn tác: mẫu báo cáo của đơn vị' }).click();
    await giveTemplate(page, templateFile());
    await page.getByText('Đơn vị đã có đúng mẫu này').waitFor();
    await page.getByRole('button', { name: 'Bỏ mẫu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ mẫu' }).click();
    await page.getByText('Đơn vị chưa thêm mẫu nào.').waitFor();
  });

  test('begin as a copy of one the page brings', async () => {
    const { page } = await office.newVisitor();
    await openTemplates(page, office.url);
    const { name, bytes } = await downloadBy(page, () =>
      page
        .getByRole('button', { name: 'Tải tệp mẫu “Báo cáo kiểm soát thủ tục hành chính”' })
        .click(),
    );
    expect(name).toBe('mau-bao-cao-kiem-soat-tthc-don-vi.json');
    await giveTemplate(page, new TextDecoder().decode(bytes), name);
    await page.getByText('Mã kiem-soat-tthc-don-vi').waitFor();
    await page.getByRole('button', { name: 'Thêm mẫu này' }).click();
    await page.getByText('Đã nhận mẫu').waitFor();
  });

  test('that are gone leave their reports in sight, and bring them back', async () => {
    const { page } = await office.newVisitor();
    await openTemplates(page, office.url);
    await takeTemplateIn(page);
    await makeOwnReport(page);
    await whenSaved(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('bao-cao-xa').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const store = database
              .transaction('organisations', 'readwrite')
              .objectStore('organisations');
            store.getAll().onsuccess = (event) => {
              for (const row of (event.target as IDBRequest<object[]>).result)
                store.put({ ...row, ownTemplates: {} });
            };
            store.transaction.oncomplete = () => {
              database.close();
              resolve(undefined);
            };
          };
        }),
    );
    await page.goto(office.url);
    await page.reload();
    const notice = page.locator('.notice', { hasText: 'Báo cáo chưa mở được vì thiếu mẫu' });
    await notice.getByText('mẫu “bao-cao-nhanh”').waitFor();
    await notice.getByRole('link', { name: 'Thêm mẫu' }).click();
    await takeTemplateIn(page);
    await page.goto(office.url);
    await page.getByRole('link', { name: templateName }).first().waitFor();
    expect(await notice.count()).toBe(0);
  });

  test('made with bad intent are refused with a reason, and nothing stored changes', async () => {
    const { page } = await office.newVisitor();
    await openTemplates(page, office.url);
    await page.waitForTimeout(1500);
    const before = await rawExport(page);
    // A third of those that the unit tests read, each in a worker of its own.
    for (const [index, [, text]] of refusedTemplates.filter((_, at) => at % 3 === 0).entries()) {
      const name = `mau-${String(index)}.json`;
      await giveTemplate(page, text, name);
      const alert = page.getByRole('alert').filter({ hasText: `Chưa nhận được mẫu từ ${name}` });
      await alert.getByText('Các mẫu và báo cáo đang có không thay đổi.').waitFor();
    }
    expect(await rawExport(page)).toBe(before);
    expect(await page.evaluate(() => '__hostile' in window)).toBe(false);
  });
});
