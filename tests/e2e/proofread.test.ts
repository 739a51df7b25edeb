import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { handMadeDocx, paragraph, run } from '../fixtures/files/hand-made-docx.ts';
import { toTcvn3 } from '../fixtures/files/to-legacy.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { ooxmlErrors } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';
import { figure } from './steps/section.ts';

/** Written for the purpose, with one total and one word wrong. */
const REPORT = [
  'BÁO CÁO',
  'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024',
  'I. KẾT QUẢ GIẢI QUYẾT HỒ SƠ',
  'Trong kỳ, UBND xã Tân Lập đã tiếp nhận 900 hồ sơ, trong đó trực tuyến 850 hồ sơ, trực tiếp và qua bưu chính 40 hồ sơ, kỳ trước chuyển sang 00 hồ sơ.',
  'Đã giải quyết 880 hồ sơ, trong đó trước hạn 870 hồ sơ, đúng hạn 10 hồ sơ, quá hạn 00 hồ sơ. Đang giải quyết 20 hồ sơ.',
  'II. TỒN TẠI, HẠN CHẾ',
  'Việc trả kết quả có lúc còn bị trể so với giấy hẹn.',
];

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(bytes),
});
const report = handMadeDocx({ body: REPORT.map((text) => paragraph(run(text))).join('') });

async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp .docx' }).click(),
  ]);
  await chooser.setFiles(chosen);
}

inEachBrowser('proofreading a report made anywhere', (office) => {
  test('finds the wrong total and the wrong word, and hands out a copy with comments', async () => {
    const { page } = await office.newVisitor();
    await page.goto(`${office.url}#/soat-bao-cao`);
    await choose(page, file('bao-cao-cu.docx', report));
    const list = page.getByRole('region', { name: 'Điều cần xem' });
    const total = list.getByRole('listitem').filter({ hasText: '890' });
    await total.first().waitFor();
    await list.getByRole('listitem').filter({ hasText: 'trễ' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await total.first().getByRole('button', { name: 'Xem chỗ này' }).click();
    const document = page.getByRole('region', { name: 'Nội dung báo cáo' });
    await expect.poll(() => document.locator(':focus').count()).toBe(1);

    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải bản có ghi chú' }).click(),
    );
    expect(name).toBe('bao-cao-cu - co ghi chu.docx');
    expect(new TextDecoder().decode(unzipSync(bytes)['word/comments.xml'])).toContain('890');
    const folder = await mkdtemp(path.join(tmpdir(), 'proofread-'));
    try {
      await writeFile(path.join(folder, 'copy.docx'), bytes);
      expect(await ooxmlErrors(path.join(folder, 'copy.docx'))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('offers the figures it read, and writes only what is accepted', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/soat-bao-cao`);
    await choose(page, file('bao-cao-cu.docx', report));
    await page.getByText(/^Lấy số liệu từ báo cáo này/).click();
    await page.getByLabel('Ghi vào kỳ').selectOption({ index: 1 });
    const offer = page.getByRole('listitem').filter({ hasText: 'Số hồ sơ tiếp nhận trực tuyến' });
    await offer.getByText('đang có 1.106').waitFor();
    await offer.getByRole('button', { name: 'Thay số đang có' }).click();
    await offer.getByText('đã có đúng số này').waitFor();
    await whenSaved(page);
    await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
    expect(await figure(page, 'Số hồ sơ tiếp nhận trực tuyến').inputValue()).toBe('850');
    expect(await figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').inputValue()).toBe('1.144');
  });

  test('takes all the figures it is sure of at once, into the period that was chosen', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await whenSaved(page);
    await page.goto(`${office.url}#/soat-bao-cao`);
    await choose(page, file('bao-cao-cu.docx', report));
    await page.getByText(/^Lấy số liệu từ báo cáo này/).click();
    await page.getByLabel('Ghi vào kỳ').selectOption({ index: 1 });
    await page.getByRole('button', { name: /^Nhận cả \d+ số đang hiện/ }).click();
    await page.getByText(/^Đã ghi \d+ số vào kỳ này/).waitFor();
    await whenSaved(page);
    await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
    await expect.poll(() => figure(page, 'Tổng số hồ sơ TTHC tiếp nhận').inputValue()).toBe('900');
    expect(await figure(page, 'Số hồ sơ tiếp nhận trực tuyến').inputValue()).toBe('850');
  });

  test('asks for the day of a report that has none, and checks what it cites against it', async () => {
    const { page } = await office.newVisitor();
    await page.goto(`${office.url}#/soat-bao-cao`);
    const cited = paragraph(
      run('Xã thực hiện Kế hoạch số 12/KH-UBND ngày 20/6/2024 của UBND xã về kiểm tra công vụ.'),
    );
    await choose(
      page,
      file(
        'khong-ngay.docx',
        handMadeDocx({ body: REPORT.map((one) => paragraph(run(one))).join('') + cited }),
      ),
    );
    const list = page.getByRole('region', { name: 'Điều cần xem' });
    await list.getByRole('listitem').first().waitFor();
    expect(await list.getByText('12/KH-UBND ngày 20/6/2024').count()).toBe(0);
    await page.getByLabel('Ngày của báo cáo').fill('hôm nay');
    await page.getByRole('button', { name: 'Soát lại theo ngày này' }).click();
    await page.getByText('Chưa đọc được ngày này').waitFor();
    await page.getByLabel('Ngày của báo cáo').fill('12/6/2024');
    await page.getByRole('button', { name: 'Soát lại theo ngày này' }).click();
    await page.getByText('Đã soát theo ngày 12/6/2024').waitFor();
    await list.getByText('12/KH-UBND ngày 20/6/2024').first().waitFor();
  });

  test('reads what was pasted from Word in an old font', async () => {
    const { page } = await office.newVisitor();
    await page.goto(`${office.url}#/soat-bao-cao`);
    await page.getByText('Hoặc dán nội dung báo cáo').click();
    const plain = toTcvn3(REPORT.join('\n').toLowerCase());
    const html = `<style>p.MsoNormal {font-family:".VnTime";}</style>${plain
      .split('\n')
      .map((line) => `<p class=MsoNormal>${line}</p>`)
      .join('')}`;
    const field = page.getByLabel('Nội dung báo cáo');
    await field.focus();
    await field.evaluate(
      (element, [words, markup]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        clipboardData.setData('text/html', markup);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      [plain, html] as const,
    );
    await field.fill(plain);
    await page.getByRole('button', { name: 'Soát nội dung đã dán' }).click();
    await page
      .getByRole('region', { name: 'Nội dung báo cáo' })
      .getByText('đã tiếp nhận 900 hồ sơ')
      .waitFor();
  });

  test('says of a file it cannot read what to do, and takes pasted text', async () => {
    const { page } = await office.newVisitor();
    await page.goto(`${office.url}#/soat-bao-cao`);
    await choose(page, file('anh.docx', new TextEncoder().encode('%PDF-1.7 ...')));
    await page.getByRole('alert').getByText('tệp PDF').waitFor();
    await page.getByText('Hoặc dán nội dung báo cáo').click();
    await page.getByLabel('Nội dung báo cáo').fill(REPORT.join('\n'));
    await page.getByRole('button', { name: 'Soát nội dung đã dán' }).click();
    await page
      .getByRole('region', { name: 'Điều cần xem' })
      .getByRole('listitem')
      .filter({ hasText: '890' })
      .first()
      .waitFor();
  });
});
