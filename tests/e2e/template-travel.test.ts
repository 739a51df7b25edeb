import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { packCarried, readCarried } from '../../src/storage/frozen-report.ts';
import { templateFile } from '../fixtures/hostile/templates.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { chooseFile } from './harness/choose-file.ts';
import { readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { rawExport } from './harness/raw-export.ts';
import { openSample } from './steps/open-sample.ts';
import {
  makeOwnReport,
  openTemplates,
  takeTemplateIn,
  templateName,
  templatesScreen,
} from './steps/own-template.ts';
import { passphrase, turnPassphraseOn, unlock } from './steps/passphrase.ts';
import { saveLine, whenSaved } from './steps/save-line.ts';
import { figure, leaveField } from './steps/section.ts';

const RECEIVED = 'Tổng số hồ sơ TTHC tiếp nhận';
const TAKE = 'Lấy mẫu vào rồi mở lại';
const ITEM = 'customXml/item1.xml';

/** A figure typed into the report whose page is open; back on its page. */
async function fillReport(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Hồ sơ trễ hạn/ })
    .first()
    .click();
  await figure(page, RECEIVED).fill('861');
  await leaveField(page);
  await whenSaved(page);
  await page.goBack();
}

const download = async (page: Page): Promise<Uint8Array> =>
  (await downloadBy(page, () => page.getByRole('button', { name: 'Tải .docx' }).click())).bytes;

const giveDocx = (page: Page, bytes: Uint8Array): Promise<void> =>
  chooseFile(page, /^Chọn tệp/, { name: 'Bao-cao.docx', bytes });

async function openDocx(page: Page, url: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`${url}#/mo-lai`);
  await giveDocx(page, bytes);
}

const missing = (page: Page) =>
  page.getByText(`Báo cáo này dùng mẫu “${templateName}” chưa có trên máy này.`);

/** The .docx of a report by the office's own report type. */
async function makeDocx(page: Page, url: string): Promise<Uint8Array> {
  await openTemplates(page, url);
  await takeTemplateIn(page);
  await makeOwnReport(page);
  await fillReport(page);
  return download(page);
}

/** The same file with another text of its report type, its hash as it should be. */
async function withTemplate(bytes: Uint8Array, content: string): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[ITEM] ?? new Uint8Array());
  const [, shape = '', sha256 = '', packed = ''] =
    /shape="(\d+)" sha256="(\w+)">([^<]+)</.exec(xml) ?? [];
  const read = await readCarried({ shape: Number(shape), sha256, packed });
  if (!read.ok) throw new Error(read.reason.code);
  const { organisation } = read.value;
  const kept = Object.entries(organisation.ownTemplates).map(
    ([id, one]) => [id, { ...one, content }] as const,
  );
  const changed = await packCarried({
    ...read.value,
    organisation: { ...organisation, ownTemplates: Object.fromEntries(kept) },
  });
  files[ITEM] = strToU8(xml.replace(sha256, changed.sha256).replace(packed, changed.packed));
  return zipSync(files);
}

inOldestBrowser('a report by a type of the office’s own', (office) => {
  test('opens again from its .docx where the type is missing, which comes in with it in one step', async () => {
    const first = await office.newVisitor();
    const bytes = await makeDocx(first.page, office.url);

    // On a computer that has nothing.
    const second = await office.newVisitor();
    await openDocx(second.page, office.url, bytes);
    await missing(second.page).waitFor();
    await second.page.getByText('Xem các mục của mẫu').click();
    await second.page.getByRole('listitem').filter({ hasText: 'Hồ sơ trễ hạn' }).waitFor();
    expect(await accessibilityProblems(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: TAKE }).click();
    await second.page.getByRole('link', { name: 'Mở báo cáo' }).click();
    await whenSaved(second.page);
    await second.page.reload();
    expect(readDocxText(await download(second.page))).toBe(readDocxText(bytes));

    // On one that has the office already: one step, taken back in one.
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await openDocx(page, office.url, bytes);
    await missing(page).waitFor();
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByText('Đã mở lại báo cáo').waitFor();
    await whenSaved(page);
    await page.goto(office.url + templatesScreen);
    await page.getByText(/Đang dùng cho 1 báo cáo/).waitFor();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await page.getByText('Đơn vị chưa thêm mẫu nào.').waitFor();
    await page.goto(office.url);
    await page.getByRole('heading', { name: 'Các báo cáo' }).waitFor();
    expect(await page.getByText('(bản mở lại)').count()).toBe(0);
  });

  test('is refused where the type it brings is not sound, and nothing stored changes', async () => {
    const first = await office.newVisitor();
    const bytes = await makeDocx(first.page, office.url);
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/mo-lai`);
    await page.waitForTimeout(1500);
    const before = await rawExport(page);
    const { template, outline } = JSON.parse(templateFile()) as {
      template: object;
      outline: unknown;
    };
    const evil = [{ id: 'late', title: 'X', blocks: [{ figures: ['toString'] }] }];
    const cases: readonly (readonly [string, RegExp])[] = [
      ['{', /tệp không mang theo mẫu/],
      ['[]', /mẫu đi kèm không dùng được/],
      [JSON.stringify({ template, outline: evil }), /không dùng được.*Không có chỉ tiêu/],
      [JSON.stringify({ template: { ...template, script: 'x' }, outline }), /script/],
    ];
    for (const [content, said] of cases) {
      await giveDocx(page, await withTemplate(bytes, content));
      const alert = page.getByRole('alert').filter({ hasText: said });
      await alert.waitFor();
      expect(await alert.innerText()).toContain('Dữ liệu đang có trên máy này không thay đổi.');
    }
    expect((await rawExport(page)) === before).toBe(true);
    // As it was, it is offered.
    await giveDocx(page, bytes);
    await missing(page).waitFor();
  });

  test('stays under a passphrase, and comes back with a sealed backup after a wipe', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await turnPassphraseOn(page, office.url);
    await unlock(page);
    await page.goto(office.url + templatesScreen);
    await page.getByRole('heading', { level: 1, name: 'Mẫu báo cáo của đơn vị' }).waitFor();
    await takeTemplateIn(page);
    await makeOwnReport(page);
    await fillReport(page);
    expect(await rawExport(page)).not.toContain('trễ hạn');
    await page.reload();
    await unlock(page);
    await page.getByRole('button', { name: 'Tải .docx' }).waitFor();
    const text = readDocxText(await download(page));
    expect(text).toContain('TÌNH HÌNH HỒ SƠ TRỄ HẠN');

    await saveLine(page).getByRole('link', { name: 'Sao lưu', exact: true }).click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('main').getByRole('button', { name: 'Sao lưu', exact: true }).click(),
    );
    await page.getByRole('button', { name: 'Xóa khỏi máy này…' }).click();
    await page.getByRole('textbox', { name: 'Gõ chữ XÓA để xác nhận' }).fill('xóa');
    await page.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đã xóa khỏi máy này' }).waitFor();

    await page.goto('about:blank');
    await page.goto(office.url);
    await chooseFile(page, 'Khôi phục từ tệp', { name: 'bao-cao-xa.json', bytes });
    await page.getByLabel('Mật khẩu của tệp').fill(passphrase);
    await page.getByRole('button', { name: 'Mở tệp' }).click();
    await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await page.getByRole('link', { name: templateName }).first().click();
    expect(readDocxText(await download(page))).toBe(text);
    await page.goto(office.url + templatesScreen);
    await page.getByText(/Đang dùng cho 1 báo cáo/).waitFor();
  });
});
