import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { chooseFile } from './harness/choose-file.ts';
import { readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const RETURNED = 'Số hồ sơ trả về do không đủ điều kiện';
const NAME = 'Bao-cao-CCHC.docx';
const CARRIES = 'Kèm dữ liệu để mở lại từ tệp Word';

const download = async (page: Page): Promise<Uint8Array> =>
  (await downloadBy(page, () => page.getByRole('button', { name: 'Tải .docx' }).click())).bytes;

const choose = (page: Page, bytes: Uint8Array): Promise<void> =>
  chooseFile(page, /^Chọn tệp/, { name: NAME, bytes });

/** The file with one part changed, as a whole zip again. */
function changed(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}

/** Everything in the page's own database, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const request = indexedDB.open('bao-cao-xa');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const tables = ['organisations', 'figureSets', 'reports', 'references', 'issues'];
    const all = tables.map((table) => {
      const rows = database.transaction(table).objectStore(table).getAll();
      return new Promise((resolve) => {
        rows.onsuccess = () => {
          resolve(rows.result);
        };
      });
    });
    const text = JSON.stringify(await Promise.all(all));
    database.close();
    return text;
  });

inOldestBrowser('a report in its .docx', (office) => {
  test('is opened again on a computer that has nothing, with the same figures and words', async () => {
    const first = await office.newVisitor();
    await openSample(first.page);
    await first.page.goto(office.url + DOSSIERS);
    await figure(first.page, RETURNED).fill('7');
    await leaveField(first.page);
    await first.page.getByRole('button', { name: 'Thêm dòng' }).first().click();
    await first.page.getByRole('textbox', { name: /^Người nộp hồ sơ/ }).fill('Trần Thị B');
    await leaveField(first.page);
    await first.page.goto(office.url + sampleReport);
    // Names of people do not go out by themselves.
    const carries = first.page.getByRole('checkbox', { name: CARRIES });
    await first.page.getByText('Số liệu có 1 ô ghi họ tên').first().waitFor();
    expect(await carries.isChecked()).toBe(false);
    const bare = await download(first.page);
    expect(Object.keys(unzipSync(bare)).some((path) => path.startsWith('customXml/'))).toBe(false);
    // In the dialog of issuing a choice counts once it is confirmed.
    await first.page.getByRole('button', { name: 'Phát hành', exact: true }).click();
    const dialog = first.page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: CARRIES }).check();
    await dialog.getByRole('button', { name: 'Thôi', exact: true }).click();
    expect(await carries.isChecked()).toBe(false);
    await carries.check();
    await first.page.getByText('Số liệu đi kèm có 1 ô ghi họ tên').waitFor();
    const bytes = await download(first.page);

    const { page } = await office.newVisitor();
    await page.getByRole('link', { name: 'mở lại từ tệp .docx' }).click();
    await choose(page, bytes);
    await page.getByRole('heading', { name: 'Báo cáo CCHC 6 tháng đầu năm 2023' }).waitFor();
    await page.getByText('UBND xã Thống Nhất chưa có trên máy này').waitFor();
    await page.getByText('Chữ trong tệp vẫn như lúc tải về.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mở lại thành báo cáo mới' }).click();
    await page.getByText('Đã mở lại báo cáo').waitFor();
    await whenSaved(page);
    await page.reload();
    await page.goto(`${office.url}#/`);
    await page.getByText('(bản mở lại)').waitFor();
    await page.getByRole('link', { name: 'Báo cáo cải cách hành chính', exact: true }).click();
    await page.getByText(`Mở lại từ tệp ${NAME}`).waitFor();
    const again = await download(page);
    expect(readDocxText(again)).toBe(readDocxText(bytes));
  });

  test('is set against the figures that are here, and put over them only when asked', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const bytes = await download(page);
    await page.goto(office.url + DOSSIERS);
    await figure(page, RETURNED).fill('77');
    await leaveField(page);
    await whenSaved(page);

    // Proofreading the file offers it.
    await page.goto(`${office.url}#/soat-bao-cao`);
    await choose(
      page,
      changed(bytes, 'word/document.xml', (xml) => xml.replace('Bộ phận', 'Bàn')),
    );
    await page.getByRole('button', { name: 'Mở lại từ tệp này' }).click();
    await page.getByText('1 ô khác nhau').waitFor();
    const row = page.getByRole('row').filter({ hasText: RETURNED });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['4', '77']);
    await page.getByText('Chữ đã sửa trong Word không được mở lại').waitFor();
    await page.getByRole('radio', { name: 'Lấy số liệu trong tệp' }).check();
    await page.getByRole('button', { name: 'Mở lại thành báo cáo mới' }).click();
    await page.getByText('Đã mở lại báo cáo').waitFor();
    await page.goto(office.url + DOSSIERS);
    await expect.poll(() => figure(page, RETURNED).inputValue()).toBe('4');
    // One step back, and the figure and the list of reports are as before.
    await page
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    await expect.poll(() => figure(page, RETURNED).inputValue()).toBe('77');
    await page.goto(`${office.url}#/`);
    await page.getByRole('heading', { name: 'Các báo cáo' }).waitFor();
    expect(await page.getByText('(bản mở lại)').count()).toBe(0);
    await page.goto(`${office.url}#/sao-luu`);
    await page.getByText('trước khi mở lại từ tệp Word').waitFor();
  });

  test('is refused when it was damaged, newer or left out, and nothing stored changes', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    const bytes = await download(page);
    await page.getByRole('checkbox', { name: CARRIES }).uncheck();
    await whenSaved(page);
    const bare = await download(page);
    expect(Object.keys(unzipSync(bare)).some((path) => path.startsWith('customXml/'))).toBe(false);
    const before = await stored(page);

    const item = 'customXml/item1.xml';
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [bytes.slice(0, bytes.length / 2), /bị cắt ngang, bị hỏng/],
      [
        changed(bytes, item, (xml) => xml.replace(/sha256="./, 'sha256="0')),
        /không còn như lúc tải/,
      ],
      [changed(bytes, item, (xml) => xml.replace(/shape="\d+"/, 'shape="99"')), /đọc đến mức/],
      [changed(bytes, item, (xml) => `<!DOCTYPE x>${xml}`), /cấu tạo bất thường/],
      [bare, /không mang theo dữ liệu/],
    ];
    await page.goto(`${office.url}#/mo-lai`);
    for (const [file, said] of cases) {
      await choose(page, file);
      const alert = page.getByRole('alert').filter({ hasText: said });
      await alert.waitFor();
      expect(await alert.innerText()).toContain('Dữ liệu đang có trên máy này không thay đổi.');
      expect(await stored(page)).toBe(before);
    }
    // The page still works with a good file.
    await choose(page, bytes);
    await page.getByText('đúng như trong tệp').waitFor();
  });
});
