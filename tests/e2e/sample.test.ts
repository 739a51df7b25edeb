import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { R1_FIGURES, R1_HEADINGS } from '../fixtures/reports/r1-printed.ts';
import { chooseFile } from './harness/choose-file.ts';
import { hasPythonDocx, ooxmlErrors, readWithPythonDocx } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, findings, indicator } from './steps/section.ts';
import { whenSaved } from './steps/save-line.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;

inEachBrowser('the sample', (office) => {
  test('shows report R1 with its indicators, and its balance holds', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    expect(await page.getByText(/^Lỗi/).count()).toBe(0);
    await page.goto(office.url + DOSSIERS);
    // 1.144 = 1.135 + 5 + 4
    expect(await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').inputValue()).toBe('1.144');
    expect(await figure(page, 'Số hồ sơ đã giải quyết').inputValue()).toBe('1.135');
    expect(await figure(page, 'Số hồ sơ đang giải quyết trong hạn').inputValue()).toBe('5');
    expect(await figure(page, 'Số hồ sơ trả về do không đủ điều kiện').inputValue()).toBe('4');
    const rate = indicator(page, 'Tỷ lệ hồ sơ tiếp nhận trực tuyến');
    expect(await rate.innerText()).toContain('96,68%');
    expect(await findings(page).getByText(/^Lỗi/).count()).toBe(0);

    // The rule does watch: one more returned, and the sides differ by one.
    await figure(page, 'Số hồ sơ trả về do không đủ điều kiện').fill('5');
    await page.keyboard.press('Tab');
    await findings(page)
      .getByText(/1\.144.*1\.145.*lệch 1/)
      .waitFor();
  });

  test.skipIf(!hasPythonDocx)('prints every heading and every figure of report R1', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-docx-'));
    try {
      const { name, bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Tải .docx' }).click(),
      );
      expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx');
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      expect(await ooxmlErrors(file)).toEqual([]);
      const { headings, text } = await readWithPythonDocx(file);
      // R1 does not say which period its tasks are of; ours does, after the same words.
      const plain = headings.map((heading) =>
        heading.replace(/^[\dIVXa-zđ.]+[.)] /, '').replace(/ 6 THÁNG CUỐI NĂM 2023$/, ''),
      );
      expect(plain.filter((heading) => R1_HEADINGS.includes(heading))).toEqual(R1_HEADINGS);
      const printed = R1_FIGURES.map(([, , words]) => words);
      expect(printed.filter((words) => !text.includes(words))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('comes back whole from a backup after it was removed', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(office.url + DOSSIERS);
    await figure(page, 'Số hồ sơ có ghi giấy hẹn').fill('1.100');
    await whenSaved(page);
    await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
    const backup = await downloadBy(page, () =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^Sao lưu/ })
        .click(),
    );
    expect(backup.name).toMatch(/^bao-cao-xa-Thong-Nhat-\d{4}-\d\d-\d\d\.json$/);

    await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();

    await chooseFile(page, 'Khôi phục từ tệp', backup);
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Báo cáo của UBND xã Thống Nhất' }).waitFor();
    await page.reload();
    await page.goto(office.url + DOSSIERS);
    expect(await figure(page, 'Số hồ sơ có ghi giấy hẹn').inputValue()).toBe('1.100');
    expect(await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').inputValue()).toBe('1.144');
    await page.getByRole('link', { name: 'Sổ văn bản', exact: true }).click();
    await page.getByText('29 văn bản').waitFor();
  });
});
