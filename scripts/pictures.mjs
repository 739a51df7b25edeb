// The README's pictures, taken of the built page and of the .docx it makes: `npm run pictures`.
// Needs a current Chromium, LibreOffice and pdftoppm.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { findTools } from './find-tools.mjs';
import { serve } from './serve.mjs';

const target = path.resolve('docs/pictures');
const tools = findTools();
if (!tools.chromium || !tools.soffice || !tools.pdftoppm) {
  throw new Error('Chromium, LibreOffice (soffice) and pdftoppm are needed for the pictures');
}
mkdirSync(target, { recursive: true });
const work = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const site = await serve('dist');
const browser = await chromium.launch({
  executablePath: tools.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    colorScheme: 'light',
  });
  /** @param {string} name */
  const picture = (name) => page.screenshot({ path: path.join(target, `${name}.png`) });

  await page.goto(site.url);
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await page.getByRole('heading', { level: 1, name: /^Báo cáo/ }).waitFor();
  await picture('report');
  const report = page.url();
  await page.goto(`${report}/muc/result.tthc.onestop.dossiers`);
  await page.getByLabel('Tổng số hồ sơ TTHC tiếp nhận').waitFor();
  await picture('section');
  await page.goto(`${report}/xem-truoc`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải .docx' }).click();
  const docx = path.join(work, 'report.docx');
  await (await saved).saveAs(docx);

  const profile = `-env:UserInstallation=file://${path.join(work, 'office')}`;
  execFileSync(tools.soffice, [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    docx,
  ]);
  const pdf = path.join(work, 'report.pdf');
  const png = path.join(target, 'docx-page');
  execFileSync(tools.pdftoppm, ['-r', '70', '-f', '1', '-l', '1', '-singlefile', '-png', pdf, png]);
} finally {
  await browser.close();
  await site.close();
  rmSync(work, { recursive: true, force: true });
}
