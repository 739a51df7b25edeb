import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import {
  hasLibreOffice,
  hasPythonDocx,
  ooxmlErrors,
  readWithLibreOffice,
  readWithPythonDocx,
} from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { addReference } from './steps/add-reference.ts';
import { figure, findings, indicator, leaveField, openSection } from './steps/section.ts';
import { setUpCommune, signerName } from './steps/set-up-commune.ts';
import { startReport } from './steps/start-report.ts';

const SECTION = 'Kết quả giải quyết hồ sơ';
const TOTAL = 'Tổng số hồ sơ TTHC tiếp nhận';
const ONLINE = 'Số hồ sơ tiếp nhận trực tuyến';
const RESOLVED_LATE = 'Số hồ sơ giải quyết quá hạn (trễ hạn)';
const ONLINE_RATE = 'Tỷ lệ hồ sơ tiếp nhận trực tuyến';

/** What the one-stop software says of the period, as a clerk types it. */
const FIGURES: readonly (readonly [label: string, typed: string])[] = [
  ['Số hồ sơ đã giải quyết', '1135'],
  ['Số hồ sơ giải quyết trước hạn', '1.131'],
  ['Số hồ sơ giải quyết đúng hạn', '4'],
  [RESOLVED_LATE, 'Không'],
  ['Số hồ sơ đang giải quyết', '5'],
  ['Số hồ sơ đang giải quyết trong hạn', '05'],
  ['Số hồ sơ đang giải quyết quá hạn', '0'],
  ['Số hồ sơ trả về do không đủ điều kiện', '4'],
];
const RECEIVED =
  'tổng số hồ sơ tiếp nhận: 1.144 hồ sơ, trong đó tiếp nhận trực tuyến 1.106 hồ sơ (chiếm 96,68% tổng số hồ sơ tiếp nhận)';
const NONE_LATE =
  'Tất cả hồ sơ đều được giải quyết trước hạn hoặc đúng hạn; không có hồ sơ quá hạn.';
const OWN_WORDS = 'Trong kỳ không có hồ sơ nào trễ hạn.';
const PLAN = 'Kế hoạch số 54/KH-UBND ngày 31/12/2025 của UBND xã về cải cách hành chính năm 2026';

/** The sentence of the figures that holds these words. */
const sentence = (page: Page, words: string) =>
  page.getByRole('group', { name: 'Câu theo số liệu' }).filter({ hasText: words });

async function typeFigures(page: Page): Promise<void> {
  await figure(page, ONLINE).pressSequentially('1106');
  await figure(page, 'Số hồ sơ tiếp nhận trực tiếp, dịch vụ BCCI').pressSequentially('38');
  await expect.poll(() => indicator(page, ONLINE_RATE).innerText()).toContain('chưa đủ số liệu');

  // The sum of the parts is offered once a field is left, and fills the blank one.
  await leaveField(page);
  await page.getByRole('button', { name: 'Điền 1.144 – cộng các nguồn' }).click();
  await expect.poll(() => figure(page, TOTAL).inputValue()).toBe('1.144');
  await expect.poll(() => indicator(page, ONLINE_RATE).innerText()).toContain('96,68%');

  for (const [label, typed] of FIGURES) await figure(page, label).pressSequentially(typed);
  // Typed last and still in the field: what follows from it is there all the same.
  await expect
    .poll(() => indicator(page, 'Tỷ lệ hồ sơ đã giải quyết').innerText())
    .toContain('99,21%');
}

async function makeTheTotalWrong(page: Page): Promise<void> {
  const found = findings(page).getByText(/1\.146.*1\.144.*lệch 2/);
  await figure(page, TOTAL).fill('1146');
  await expect.poll(() => indicator(page, ONLINE_RATE).innerText()).toContain('96,51%');
  expect(await found.count()).toBe(0);
  // To the next field: what the one before brought about shows all the same.
  await page.keyboard.press('Enter');
  await found.first().waitFor();

  // The way to the field is in the finding.
  await findings(page)
    .getByRole('link', { name: `đến ô “${TOTAL}”` })
    .first()
    .click();
  await expect.poll(() => figure(page, TOTAL).evaluate((box) => box.matches(':focus'))).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1.144');
  await leaveField(page);
  await expect.poll(() => findings(page).getByText(/lệch/).count()).toBe(0);
}

async function takeOverAStatement(page: Page): Promise<void> {
  await sentence(page, RECEIVED).waitFor();
  await sentence(page, NONE_LATE).getByRole('button', { name: 'Sửa lời' }).click();
  const own = page.getByRole('textbox', { name: 'Câu viết lại' });
  expect(await own.inputValue()).toContain('không có hồ sơ quá hạn');
  await own.fill(OWN_WORDS);
  await sentence(page, OWN_WORDS).getByText(OWN_WORDS).last().waitFor();

  // Its condition no longer holds: the official's words stay, and are marked.
  await figure(page, RESOLVED_LATE).fill('2');
  await leaveField(page);
  const marked = sentence(page, OWN_WORDS).getByText(/viết lại khi số liệu còn khác/);
  await marked.first().waitFor();
  expect(await own.inputValue()).toBe(OWN_WORDS);
  await figure(page, RESOLVED_LATE).fill('0');
  await leaveField(page);
  await expect.poll(() => marked.count()).toBe(0);
}

async function writeTheNarrative(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Lời văn' });
  await text.pressSequentially('Thực hiện ');
  await page.getByRole('button', { name: '+ văn bản' }).click();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /54\/KH-UBND/ })
    .click();
  await expect.poll(() => text.inputValue()).toBe('Thực hiện {KH 54/KH-UBND}');
  await text.pressSequentially(', Bộ phận Một cửa tiếp nhận ');
  await page.getByRole('button', { name: '+ số liệu' }).click();
  await page.getByRole('combobox', { name: /^Tìm số liệu/ }).fill('ho so truc tuyen');
  await page.keyboard.press('Enter');
  await text.pressSequentially(' hồ sơ qua mạng.');
  expect(await text.inputValue()).toBe(
    'Thực hiện {KH 54/KH-UBND}, Bộ phận Một cửa tiếp nhận {hồ sơ trực tuyến} hồ sơ qua mạng.',
  );
  await page
    .getByText(/Thực hiện Kế hoạch số 54\/KH-UBND.* tiếp nhận 1\.106 hồ sơ qua mạng\./)
    .waitFor();
}

inEachBrowser('the main job', (office) => {
  test('a clerk goes from an empty browser to a finished report, and finds it tomorrow', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(office.url);
    await setUpCommune(page);
    await addReference(page, PLAN);
    await page.getByRole('link', { name: 'Trang chủ' }).click();
    await startReport(page);

    await openSection(page, SECTION);
    await typeFigures(page);
    await makeTheTotalWrong(page);
    await takeOverAStatement(page);
    await writeTheNarrative(page);
    await page.getByRole('checkbox', { name: 'Mục này đã xong' }).check();
    await page.getByRole('link', { name: /^Báo cáo CCHC 6 tháng/ }).click();
    const row = page.getByRole('listitem').filter({ hasText: SECTION });
    await row.getByText('Đã xong').waitFor();

    await page.getByRole('link', { name: 'Xem trước', exact: true }).click();
    const pages = page.getByRole('region', { name: 'Các trang của báo cáo' });
    await pages.getByText('II. KẾT QUẢ THỰC HIỆN').waitFor();
    await pages.getByText(OWN_WORDS).waitFor();

    const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-docx-'));
    try {
      const { name, bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Tải .docx' }).click(),
      );
      expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2026-xa-Thong-Nhat.docx');
      await writeFile(path.join(folder, name), bytes);
      await checkTheDocument(path.join(folder, name));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }

    await profile.close();
    page = await profile.open(office.url);
    await page.getByRole('link', { name: 'Báo cáo cải cách hành chính', exact: true }).click();
    await openSection(page, SECTION);
    expect(await figure(page, TOTAL).inputValue()).toBe('1.144');
    expect(await figure(page, RESOLVED_LATE).inputValue()).toBe('0');
    expect(await page.getByRole('textbox', { name: 'Lời văn' }).inputValue()).toContain(
      '{KH 54/KH-UBND}',
    );
    expect(await page.getByRole('checkbox', { name: 'Mục này đã xong' }).isChecked()).toBe(true);
    await sentence(page, OWN_WORDS).waitFor();

    // Mid-word, without leaving the field.
    const text = page.getByRole('textbox', { name: 'Lời văn' });
    const before = await text.inputValue();
    await text.press('Control+End');
    await page.keyboard.type(' Đang gõ d');
    await page.reload();
    await expect.poll(() => text.inputValue()).toBe(`${before} Đang gõ d`);
  }, 120_000);
});

async function checkTheDocument(file: string): Promise<void> {
  expect(await ooxmlErrors(file)).toEqual([]);
  if (hasPythonDocx) {
    const { headings, tables, text } = await readWithPythonDocx(file);
    expect(headings).toContain('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH');
    expect(headings.some((heading) => heading.endsWith('Kết quả giải quyết hồ sơ TTHC'))).toBe(
      true,
    );
    expect(tables.some((rows) => rows.flat().includes('1.144'))).toBe(true);
    for (const words of [RECEIVED, OWN_WORDS, signerName]) expect(text).toContain(words);
  }
  if (hasLibreOffice) {
    const text = await readWithLibreOffice(file);
    for (const words of [RECEIVED, OWN_WORDS, '1.135', '1.131', signerName])
      expect(text).toContain(words);
    expect(text).toContain('tiếp nhận 1.106 hồ sơ qua mạng');
  }
}
