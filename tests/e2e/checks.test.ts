import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { ooxmlErrors, readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, findings, leaveField } from './steps/section.ts';

const DOSSIERS = 'result.tthc.onestop.dossiers';
const REASON = 'Xã Liên Mạc phối hợp giải quyết';

inOldestBrowser('the checks of a report', (office) => {
  test('a wrong total and a name left over are found, listed, accepted and on the check sheet', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${sampleReport}/muc/${DOSSIERS}`);
    await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').fill('1.150');
    await leaveField(page);
    await findings(page)
      .getByText(/1\.150/)
      .first()
      .waitFor();
    const narrative = page.locator(`[id="o-${DOSSIERS}.text"]`);
    await narrative.fill('Cán bộ xã Liên Mạc đã hướng dẫn người dân.');
    // Nothing new appears while the field is being typed in.
    expect(await findings(page).getByText('xã Liên Mạc').count()).toBe(0);
    await leaveField(page);
    await findings(page).getByText('xã Liên Mạc').first().waitFor();

    await page.goto(`${office.url}${sampleReport}/soat`);
    const errors = page.getByRole('region', { name: /^Lỗi/ });
    await errors.getByText('xã Liên Mạc').first().waitFor();
    await errors
      .getByText(/1\.150/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const foreign = errors.getByRole('listitem').filter({ hasText: 'xã Liên Mạc' });
    await foreign.getByRole('button', { name: /^Chấp nhận/ }).click();
    await page.getByRole('textbox', { name: 'Lý do chấp nhận' }).fill(REASON);
    await page.getByRole('button', { name: 'Ghi lý do', exact: true }).click();
    await page.getByRole('region', { name: 'Đã chấp nhận' }).getByText(REASON).waitFor();
    // Each leads to its place.
    await errors
      .getByRole('link', { name: /“Tổng số hồ sơ TTHC tiếp nhận”/ })
      .first()
      .click();
    await page.locator('[id="o-dossierReceivedTotal"]:focus').waitFor();

    await page.goto(`${office.url}${sampleReport}/phieu-soat`);
    await page.getByText('PHIẾU SOÁT', { exact: true }).waitFor();
    await page.getByText('đều đã được soát').waitFor();
    await page.locator('.bcx-page').getByText(REASON).first().waitFor();
    expect(await page.locator('.bcx-page:not(.bcx-measured)').count()).toBe(1);
    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải phiếu .docx' }).click(),
    );
    expect(name).toMatch(/^Phieu-soat-.*\.docx$/);
    expect(readDocxText(bytes)).toContain(REASON);
    const folder = await mkdtemp(path.join(tmpdir(), 'checks-'));
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    expect(await ooxmlErrors(file)).toEqual([]);
    await rm(folder, { recursive: true, maxRetries: 5 });
  });
});
