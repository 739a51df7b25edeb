import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chooseFile } from './harness/choose-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { issueSample } from './steps/issue-sample.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, leaveField } from './steps/section.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const SLIPS = 'Số hồ sơ có ghi giấy hẹn';
const NAME = 'Zqxvạy Thị Ngquỳnhf';
const CAUSE = 'Mất điện hai ngày';

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await downloadBy(page, () =>
    page.getByRole('button', { name: 'Sao lưu', exact: true }).click(),
  );
  return { name, text: Buffer.from(bytes).toString('utf8') };
}

/** A row of the late dossiers, and a report issued with it. */
async function nameSomebody(page: Page, url: string): Promise<void> {
  await page.goto(url + DOSSIERS);
  await figure(page, SLIPS).fill('1238');
  await page.getByRole('button', { name: 'Thêm dòng' }).first().click();
  await page.getByRole('textbox', { name: /^Người nộp hồ sơ/ }).fill(NAME);
  await page
    .getByRole('textbox', { name: /^Nguyên nhân trễ hạn/ })
    .first()
    .fill(CAUSE);
  await leaveField(page);
  await issueSample(page, url);
}

inOldestBrowser('a backup without citizens’ names', (office) => {
  test('holds none of them, says so before it is restored, and everything else comes back', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await nameSomebody(page, office.url);
    await page.goto(`${office.url}#/sao-luu`);
    const whole = await save(page);
    expect(whole.text).toContain(NAME);
    await page.getByRole('checkbox', { name: 'Không kèm họ tên người dân' }).check();
    const partial = await save(page);
    await page.getByText('Tệp này thiếu họ tên người dân').waitFor();
    expect(partial.name).not.toBe(whole.name);
    expect(partial.text).not.toContain(NAME);
    expect(partial.text).toContain(CAUSE);
    // The .docx in an issued report is packed: it goes as a whole.
    expect((JSON.parse(whole.text) as Backup).payload.issues).toHaveLength(1);
    expect((JSON.parse(partial.text) as Backup).payload.issues).toHaveLength(0);

    const { page: other } = await office.newVisitor();
    await chooseFile(other, 'Khôi phục từ tệp', { name: partial.name, bytes: partial.text });
    const dialog = other.getByRole('dialog');
    await dialog
      .getByText(/họ tên người dân/i)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await other.getByRole('heading', { level: 1, name: /Báo cáo của UBND/ }).waitFor();
    await other.goto(office.url + DOSSIERS);
    await expect.poll(() => figure(other, SLIPS).inputValue()).toBe('1238');
    expect(await other.getByRole('textbox', { name: /^Người nộp hồ sơ/ }).inputValue()).toBe('');
    expect(
      await other
        .getByRole('textbox', { name: /^Nguyên nhân trễ hạn/ })
        .first()
        .inputValue(),
    ).toBe(CAUSE);
  });
});

interface Backup {
  readonly payload: { readonly issues: readonly unknown[] };
}
