import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, leaveField } from './steps/section.ts';
import { whenSaved } from './steps/save-line.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';

/** Typed into a count, and what the field must say of it, with how to mend it. */
const UNREADABLE: readonly (readonly [typed: string, said: RegExp])[] = [
  ['mười hai', /“mười hai”.*có chữ.*Chỉ gõ chữ số, như 1\.144/],
  ['12a', /“12a”.*có chữ.*Chỉ gõ chữ số/],
  ['1000000000000000', /số quá lớn.*gõ thừa chữ số/],
  ['-5', /không thể âm.*không có dấu trừ/],
  ['1.14', /“1\.14”.*(số nguyên|chưa đọc được)/],
  ['96,5', /số nguyên, không có phần lẻ/],
  ['🙂', /“🙂”.*ký hiệu lạ/],
];

/** Typed into a date, and what the field must say of it. */
const NO_DAYS: readonly (readonly [typed: string, said: RegExp])[] = [
  ['31/02/2023', /trên lịch không có ngày này.*Tháng 2 năm 2023 có 28 ngày/],
  ['15/13/2023', /Không có tháng 13/],
  ['hôm qua', /chưa đọc được thành ngày.*như 09\/6\/2023/],
];

/** The message that a field is described by. */
const message = async (field: Locator): Promise<string> => {
  const ids = (await field.getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map((id) => field.page().locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ').replace(/\s+/g, ' ');
};

const isInvalid = (field: Locator) => field.getAttribute('aria-invalid');

async function openDossiers(page: Page, url: string): Promise<void> {
  await openSample(page);
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).waitFor();
}

inEachBrowser('bad input', (office) => {
  test('in a figure stays as typed, with a message that says why and how to mend it', async () => {
    const { page } = await office.newVisitor();
    await openDossiers(page, office.url);
    const field = figure(page, SLIPS);
    for (const [typed, said] of UNREADABLE) {
      await field.fill(typed);
      expect(await isInvalid(field), `while ${typed} is typed`).toBeNull();
      await leaveField(page);
      await expect.poll(() => message(field)).toMatch(said);
      expect(await isInvalid(field)).toBe('true');
      expect(await field.inputValue()).toBe(typed);
      // A message that stood is mended in the sight of the one who mends it.
      await field.fill('7');
      expect(await isInvalid(field)).toBeNull();
      await leaveField(page);
    }
    await field.fill('mười hai');
    await page.reload();
    expect(await field.inputValue()).toBe('mười hai');
    await expect.poll(() => isInvalid(field)).toBe('true');
  });

  test('in a date stays as typed, and says which days there are', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const date = page.getByRole('textbox', { name: 'Ngày báo cáo' });
    for (const [typed, said] of NO_DAYS) {
      await date.fill(typed);
      await leaveField(page);
      await expect.poll(() => message(date)).toMatch(said);
    }
    await page.reload();
    expect(await date.inputValue()).toBe('hôm qua');
    await page.goto(`${office.url}${sampleReport}/muc/result.egov`);
    const figureDate = figure(page, 'Ngày chốt số lượt truy cập');
    await figureDate.fill('31/02/2023');
    await leaveField(page);
    await expect.poll(() => message(figureDate)).toMatch(/Tháng 2 năm 2023 có 28 ngày/);
  });

  test('a period that ends before it starts is told with both days', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const to = page.getByRole('textbox', { name: 'đến ngày' });
    await to.fill('09/6/2022');
    await leaveField(page);
    await page
      .getByRole('region', { name: 'Thông tin chung' })
      .getByText(/09\/6\/2022.*10\/12\/2022/)
      .waitFor();

    await page.goto(`${office.url}#/bao-cao-moi`);
    await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
    const last = page.getByRole('textbox', { name: 'Đến ngày' });
    await last.fill('14/12/2024');
    await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await expect
      .poll(() => message(last))
      .toMatch(/14\/12\/2024, trước cả ngày bắt đầu 15\/12\/2025/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tạo báo cáo');
  });

  test('100 kB pasted into a narrative are kept to the last letter', async () => {
    const { page } = await office.newVisitor();
    await openDossiers(page, office.url);
    const field = page.getByRole('textbox', { name: 'Lời văn' });
    const long = 'Công khai thủ tục hành chính tại Bộ phận Một cửa. '.repeat(2000) + 'Hết.';
    await field.selectText();
    await page.keyboard.insertText(long);
    await leaveField(page);
    await page.reload();
    expect((await field.inputValue()) === long).toBe(true);
    // And the page is still one that can be worked in.
    await figure(page, SLIPS).fill('9');
    await whenSaved(page);
  });

  test('emoji, decomposed letters and odd spaces become plain text once the field is left', async () => {
    const { page } = await office.newVisitor();
    await openDossiers(page, office.url);
    const narrative = page.getByRole('textbox', { name: 'Lời văn' });
    const typed = `${'Tiếng Việt'.normalize('NFD')}\u00a0có dấu 👨‍👩‍👧\u200b.`;
    await narrative.fill(typed);
    expect(await narrative.inputValue()).toBe(typed);
    await leaveField(page);
    const plain = 'Tiếng Việt có dấu 👨‍👩‍👧.';
    await expect.poll(() => narrative.inputValue()).toBe(plain);
    const count = figure(page, SLIPS);
    await count.fill('\u00a01\u00a0100 ');
    await leaveField(page);
    expect(await isInvalid(count)).toBeNull();
    await page.reload();
    expect(await narrative.inputValue()).toBe(plain);
    expect((await count.inputValue()).trim()).toBe('1 100');
  });
});
