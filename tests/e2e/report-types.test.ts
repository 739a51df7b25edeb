import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readTemplates } from '../templates/read-templates.ts';
import { hasPythonDocx, ooxmlErrors, readWithPythonDocx } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { figure, leaveField, openSection } from './steps/section.ts';
import { setUpCommune } from './steps/set-up-commune.ts';

async function begin(page: Page, type: string, kind: string): Promise<void> {
  await page.getByRole('link', { name: 'Tạo báo cáo' }).first().click();
  await page.getByRole('radio', { name: type, exact: true }).check();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
  await page.getByRole('region', { name: 'Các mục của báo cáo' }).waitFor();
}

/** Takes in a section that a new report does not have, on the report's page. */
async function takeIn(page: Page, title: string): Promise<void> {
  await page.getByText('Chọn mục đưa vào báo cáo').click();
  const box = page.getByRole('checkbox', { name: title, exact: true });
  expect(await box.isChecked()).toBe(false);
  await box.check();
}

/** What the downloaded file says, checked against its format. */
async function download(page: Page): Promise<{ text: string; cells: readonly string[] } | null> {
  await page.getByRole('link', { name: 'Xem trước', exact: true }).click();
  const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-types-'));
  try {
    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải .docx' }).click(),
    );
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    expect(await ooxmlErrors(file)).toEqual([]);
    if (!hasPythonDocx) return null;
    const { tables, text } = await readWithPythonDocx(file);
    return { text, cells: tables.flat(2) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

inOldestBrowser('report types', (office) => {
  test('the CCHC report with annex B.1', async () => {
    const { page } = await office.newVisitor();
    await setUpCommune(page);
    await begin(page, 'Báo cáo cải cách hành chính', '9 tháng');
    await takeIn(page, 'Phụ lục tình hình giải quyết hồ sơ');
    await openSection(page, 'Kết quả giải quyết hồ sơ');
    await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').fill('861');
    await figure(page, 'Số hồ sơ đang giải quyết').fill('12');
    await leaveField(page);
    const printed = await download(page);
    if (printed === null) return;
    expect(printed.text).toContain('(chi tiết tại Phụ lục kèm theo)');
    expect(printed.text).toContain('TÌNH HÌNH GIẢI QUYẾT HỒ SƠ');
    expect(printed.cells).toContain('Tổng số (đã và đang giải quyết)');
    expect(printed.cells.filter((cell) => cell === '861').length).toBeGreaterThanOrEqual(2);
  }, 120_000);

  test('the report on control of procedures with form II.06a', async () => {
    const { page } = await office.newVisitor();
    await setUpCommune(page);
    await begin(page, 'Báo cáo kiểm soát thủ tục hành chính', 'Năm');
    await openSection(page, 'Biểu II.06a theo lĩnh vực');
    const cell = (legend: string) =>
      page.getByRole('group', { name: legend }).getByRole('textbox', { name: /Chứng thực$/ });
    await cell('Số hồ sơ tiếp nhận trực tuyến theo lĩnh vực').fill('1.805');
    await cell('Số hồ sơ từ kỳ trước chuyển qua theo lĩnh vực').fill('6');
    await cell('Số hồ sơ giải quyết trước hạn theo lĩnh vực').fill('1.809');
    await leaveField(page);
    await page
      .getByText(/Chứng thực: tiếp nhận 1\.811 hồ sơ.*lệch 2/)
      .first()
      .waitFor();
    const printed = await download(page);
    if (printed === null) return;
    expect(printed.text).toContain('II.06a/VPCP/KSTT');
    for (const text of ['(13)', '1.811', 'TỔNG CỘNG']) expect(printed.cells).toContain(text);
  }, 120_000);

  test('the CCHC report in use since 2025 with its statistical forms', async () => {
    const { page } = await office.newVisitor();
    await setUpCommune(page);
    await begin(page, 'Báo cáo cải cách hành chính theo đề cương 2025', 'Quý');
    await openSection(page, 'Biểu 1: công tác chỉ đạo, điều hành cải cách hành chính');
    await figure(page, 'Số nhiệm vụ đề ra trong Kế hoạch CCHC năm').fill('49');
    await figure(page, 'Số nhiệm vụ của Kế hoạch CCHC đã hoàn thành').fill('11');
    await page
      .getByRole('group', { name: 'Ghi chú của biểu 1: chỉ đạo, điều hành' })
      .getByRole('textbox')
      .nth(1)
      .fill('lũy kế từ đầu năm');
    await leaveField(page);
    const printed = await download(page);
    if (printed === null) return;
    expect(printed.text).toContain('Trung tâm Phục vụ hành chính công xã');
    expect(printed.text).toContain('Phụ lục VII');
    for (const text of ['22,45%', 'lũy kế từ đầu năm', '-']) {
      expect(printed.cells).toContain(text);
    }
  }, 120_000);

  test('a folder more in templates/ is a report type more', async () => {
    const { page } = await office.newVisitor(null);
    await page.route(/templates[^/]*\.json$/, async (route) => {
      const files: unknown = await (await route.fetch()).json();
      if (!Array.isArray(files)) throw new Error('The templates are no list');
      const json: unknown = [...(files as unknown[]), ...readTemplates('tests/fixtures/templates')];
      await route.fulfill({ json });
    });
    await page.goto(office.url);
    await setUpCommune(page);
    await begin(page, 'Báo cáo nhanh hồ sơ trễ hạn', 'Quý');
    await openSection(page, 'Hồ sơ trễ hạn');
    await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').fill('861');
    await figure(page, 'Số hồ sơ giải quyết quá hạn (trễ hạn)').fill('41');
    await figure(page, 'Số hồ sơ đang giải quyết quá hạn').fill('6');
    await leaveField(page);
    await page.getByText('47/861 hồ sơ trễ hạn').first().waitFor();
    const printed = await download(page);
    expect(printed?.text ?? 'TÌNH HÌNH HỒ SƠ TRỄ HẠN').toContain('TÌNH HÌNH HỒ SƠ TRỄ HẠN');
  }, 120_000);
});
