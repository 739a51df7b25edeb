import { expect, test } from 'vitest';
import { readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { issueSample } from './steps/issue-sample.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, leaveField } from './steps/section.ts';
import { whenSaved } from './steps/save-line.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const RETURNED = 'Số hồ sơ trả về do không đủ điều kiện';
/** As in backup-file.ts. */
const LONGEST_BACKUP = 30 * 1024 * 1024;

inOldestBrowser('an issued report', (office) => {
  test('stays as it was sent, and says what differs today', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await issueSample(page, office.url);
    const dialog = page.getByRole('dialog');

    await page.goto(office.url + DOSSIERS);
    await figure(page, RETURNED).fill('77');
    // A name of another place: found in words, and not kept with the copy.
    await page
      .locator('[id="o-result.tthc.onestop.dossiers.text"]')
      .fill('Cán bộ xã Liên Mạc đã hướng dẫn người dân.');
    await leaveField(page);
    await whenSaved(page);
    await page.goto(`${office.url}${sampleReport}/xem-truoc`);
    await page.getByRole('link', { name: 'Xem bản phát hành và chỗ khác nhau' }).click();
    await page.getByRole('heading', { level: 1, name: /^Bản phát hành: / }).waitFor();
    const row = page.getByRole('row').filter({ hasText: RETURNED });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['4', '77']);
    await page.getByText(/^Nội dung in: \d+ phần khác$/).waitFor();
    const pages = page.locator('.bcx-page');
    await pages.first().waitFor();
    expect((await pages.allInnerTexts()).join('\n')).toContain('Số: 15/BC-UBND');
    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải tệp đã gửi' }).click(),
    );
    expect(name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx');
    const sent = readDocxText(bytes);
    expect(sent).toContain('15/BC-UBND');
    expect(sent).not.toContain('77');

    // "Phát hành lại" is another frozen copy beside the first.
    await page.getByRole('link', { name: 'Về báo cáo' }).click();
    await page.getByRole('button', { name: 'Phát hành lại' }).click();
    await dialog.getByRole('heading', { name: 'Phát hành lại: bản 2' }).waitFor();
    await dialog.getByText(/về câu chữ hoặc về số liệu so với các kỳ khác/).waitFor();
    await dialog.getByRole('button', { name: 'Giữ bản phát hành' }).click();
    await page.getByText(/\(bản 2\)\. Bản này không đổi nữa\.$/).waitFor();
    expect(await page.getByRole('link', { name: /^Đã phát hành ngày 09\/6\/2023/ }).count()).toBe(
      2,
    );
    await page.goto(`${office.url}#/`);
    await page.getByRole('link', { name: 'Đã phát hành ngày 09/6/2023 (bản 2)' }).waitFor();

    // In the backup with all else, at a size that 40 of them stay well under.
    await whenSaved(page);
    await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
    const backup = await downloadBy(page, () =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^Sao lưu/ })
        .click(),
    );
    const text = Buffer.from(backup.bytes).toString('utf8');
    const { payload } = JSON.parse(text) as { payload: { issues: readonly unknown[] } };
    expect(payload.issues.length).toBe(2);
    const each = JSON.stringify(payload.issues[0]).length;
    console.log(`one issued report in a backup: ${each} bytes; the .docx: ${bytes.length} bytes`);
    expect(text.length + 40 * each).toBeLessThan(LONGEST_BACKUP / 4);
  });

  test('outlives its report, after a reload too', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ bản phát hành' }).click();
    await page.getByText(/Bản này không đổi nữa/).waitFor();
    await whenSaved(page);
    await page.goto(`${office.url}#/`);
    await page.getByRole('button', { name: 'Xóa báo cáo' }).click();
    await page.getByRole('dialog').getByText('không bị xóa theo').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa báo cáo' }).click();
    await page.getByRole('heading', { name: 'Bản phát hành của báo cáo đã xóa' }).waitFor();
    await whenSaved(page);
    await page.reload();
    await page
      .getByRole('region', { name: 'Bản phát hành của báo cáo đã xóa' })
      .getByRole('link')
      .click();
    await page.getByText('nên không so được').waitFor();
    await page.locator('.bcx-page').first().waitFor();
    // A copy goes only by itself, and only when it is meant.
    await page.getByRole('button', { name: 'Xóa bản phát hành này' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa bản phát hành này' }).click();
    await page.getByRole('heading', { level: 1, name: /^Báo cáo của/ }).waitFor();
    expect(
      await page.getByRole('heading', { name: 'Bản phát hành của báo cáo đã xóa' }).count(),
    ).toBe(0);
  });
});
