import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { hasPythonDocx, ooxmlErrors, readWithPythonDocx } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { figure, findings, leaveField, openSection } from './steps/section.ts';
import { setUpCommune } from './steps/set-up-commune.ts';

const COMMITTEE = 'Ban Chỉ đạo thực hiện Đề án cải cách hành chính';
const RECEIPT = 'Tiếp nhận, giải quyết hồ sơ';
const DIGITISATION = 'Số hóa hồ sơ, kết quả';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function setUpCommittee(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm Ban Chỉ đạo' }).click();
  const committee = page.getByRole('group', { name: /^Ban Chỉ đạo/ });
  await committee.getByRole('textbox', { name: 'Tên đầy đủ' }).fill(COMMITTEE);
  await committee.getByRole('textbox', { name: /^Tên gọi tắt/ }).fill('Ban Chỉ đạo Đề án');
  await committee.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Thị Bình');
  await committee.getByText('TM. BAN CHỈ ĐẠO').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Trang chủ' }).click();
}

async function startTheReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tạo báo cáo' }).first().click();
  await page.getByRole('radio', { name: 'Báo cáo sơ kết đề án' }).check();
  await box(page, 'Năm').fill('2023');
  const [from, to] = [box(page, 'Số liệu từ ngày'), box(page, 'Đến ngày')];
  await from.first().fill('15/12/2020');
  await to.first().fill('09/3/2023');
  // Until others are typed, each sub-period has the days of the report.
  expect(await from.nth(1).inputValue()).toBe('15/12/2020');
  await to.nth(1).fill('14/12/2021');
  await from.nth(2).fill('10/12/2021');
  // A period of three levels: the district is asked for, with the districts of then to choose from.
  await page.getByRole('combobox', { name: /^Huyện, quận, thị xã/ }).fill('kim thanh');
  await page.getByRole('option', { name: /huyện Kim Thành/ }).click();
  expect(await page.getByRole('radio', { name: COMMITTEE }).isChecked()).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
  await page.getByRole('heading', { level: 1, name: /giai đoạn 2020-2023/ }).waitFor();
}

async function typeTheFigures(page: Page): Promise<void> {
  await openSection(page, RECEIPT);
  await page.getByText('15/12/2020–14/12/2021').first().waitFor();
  await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').fill('1.086');
  await figure(page, 'Số hồ sơ đã giải quyết').fill('1080');
  await figure(page, 'Số hồ sơ giải quyết trước hạn').fill('1077');
  await figure(page, 'Số hồ sơ giải quyết đúng hạn').fill('3');
  await figure(page, 'Số hồ sơ đang giải quyết trong hạn').fill('4');
  await leaveField(page);
  await findings(page)
    .getByText(/1\.086.*1\.084.*lệch 2/)
    .first()
    .waitFor();

  await page.getByRole('navigation', { name: 'Các mục' }).getByText(DIGITISATION).click();
  await page.getByRole('heading', { level: 1, name: DIGITISATION }).waitFor();
  await page.getByText('10/12/2021–09/3/2023').first().waitFor();
  await figure(page, 'Số hồ sơ tiếp nhận (mẫu số số hóa)').fill('4257');
  await figure(page, 'Số hồ sơ có số hóa thành phần hồ sơ').fill('3253');
  await figure(page, 'Số hồ sơ chưa số hóa thành phần hồ sơ').fill('1004');
  await leaveField(page);
  await page
    .getByText(/3\.253 hồ sơ \(76,42%\)/)
    .first()
    .waitFor();
}

inOldestBrowser('a report on a scheme', (office) => {
  test('a committee reports figures of two sub-periods, with their annexes', async () => {
    const { page } = await office.newVisitor();
    await setUpCommune(page);
    await setUpCommittee(page);
    await startTheReview(page);
    await page
      .getByText(/hai kỳ chồng nhau 5 ngày/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await typeTheFigures(page);
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('link', { name: /^Báo cáo DE-AN/ }).click();
    const days = page.getByRole('group', { name: 'Kỳ số hóa hồ sơ', exact: true });
    await days.getByRole('textbox', { name: 'Số liệu từ ngày' }).fill('15/12/2021');
    await leaveField(page);
    await expect.poll(() => page.getByText(/hai kỳ chồng nhau/).count()).toBe(0);

    await page.getByRole('link', { name: 'Xem trước', exact: true }).click();
    const pages = page.getByRole('region', { name: 'Các trang của báo cáo' });
    await pages.getByText('Phụ lục II', { exact: true }).waitFor();
    const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-de-an-'));
    try {
      const { name, bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Tải .docx' }).click(),
      );
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      await checkTheDocument(file);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

async function checkTheDocument(file: string): Promise<void> {
  expect(await ooxmlErrors(file)).toEqual([]);
  if (!hasPythonDocx) return;
  const { headings, tables, text } = await readWithPythonDocx(file);
  expect(headings).toContain('Phần thứ nhất\nKẾT QUẢ THỰC HIỆN ĐỀ ÁN');
  for (const words of [
    'UBND XÃ THỐNG NHẤT',
    COMMITTEE.toLocaleUpperCase('vi'),
    'TM. BAN CHỈ ĐẠO',
    'CHỦ TỊCH UBND XÃ',
    'Trần Thị Bình',
    'Ủy ban nhân dân huyện Kim Thành',
    'từ ngày 15/12/2020 đến ngày 14/12/2021 (chi tiết tại Phụ lục I kèm theo)',
    'từ ngày 15/12/2021 đến ngày 09/3/2023 (chi tiết tại Phụ lục II kèm theo)',
  ]) {
    expect(text).toContain(words);
  }
  for (const cell of ['1.086', '1.077', '4.257', '76,42%']) expect(tables.flat(2)).toContain(cell);
}
