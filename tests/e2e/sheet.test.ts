import { strToU8 } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { handMadeXlsx, rows } from '../fixtures/files/hand-made-xlsx.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure, findings } from './steps/section.ts';
import { whenSaved } from './steps/save-line.ts';

const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;
const CHOOSER = 'Tệp Excel hoặc .csv có số liệu';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FORM = [
  ['STT', 'Tên đơn vị', 'Số lượng hồ sơ tiếp nhận', null, null, null],
  [null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước'],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null],
];
const figuresBook = (): Uint8Array =>
  handMadeXlsx({
    sheets: [
      {
        name: 'Tiếp nhận',
        rows: rows([
          ...FORM,
          [1, 'UBND xã Hòa Bình', 9, 9, 0, 0],
          [2, 'UBND xã Thống Nhất', 1160, 1106, 38, 6],
        ]),
      },
      {
        name: 'Khác',
        rows: rows([
          ['Số hồ sơ trả về do không đủ điều kiện', 7],
          ['Biên chế được giao', 23, 24],
          ['Số cây xanh đã trồng', 50],
        ]),
      },
      { name: 'Nháp', state: 'hidden', rows: rows([['Biên chế được giao', 99]]) },
    ],
  });

const LATE = [
  ['DANH SÁCH HỒ SƠ TRỄ HẠN'],
  ['STT', 'Tên thủ tục hành chính', 'Người nộp', 'Số hồ sơ', 'Số ngày trễ hạn', 'Nguyên nhân'],
  [1, 'Đăng ký khai sinh', 'Nguyễn Văn A', 1, 2, 'Chờ xác minh'],
  [2, 'Chứng thực bản sao', 'Trần Thị B', 2, 'ba ngày', 'Mất điện'],
  [null, 'Tổng cộng', null, 3, null, null],
];

async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(CHOOSER)
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

async function openSheetScreen(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Số liệu của kỳ' }).click();
  await page.getByRole('link', { name: 'Lấy số liệu từ tệp Excel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lấy số liệu từ tệp Excel' }).waitFor();
}

inOldestBrowser('figures and rows from Excel', (office) => {
  test('figures are shown beside what is kept, taken in one step, and given back by one', async () => {
    const { page } = await office.newVisitor();
    await openSheetScreen(page);
    await chooseFile(page, 'so-lieu.xlsx', figuresBook());
    const table = page.getByRole('table', { name: 'Số đọc được từ tệp' });
    const line = (name: string) => table.getByRole('row').filter({ hasText: name });
    await line('Tổng số hồ sơ TTHC tiếp nhận').getByText('1.160').waitFor();
    await line('Tổng số hồ sơ TTHC tiếp nhận').getByText('1.144').waitFor();
    await line('Tổng số hồ sơ TTHC tiếp nhận')
      .getByText('ô C5, trang “Tiếp nhận”: UBND xã Thống Nhất – Số lượng hồ sơ tiếp nhận – Tổng số')
      .waitFor();
    // The same as is kept: nothing to take. Another commune's, a hidden sheet's: not offered.
    expect(await line('1.106').count()).toBe(0);
    expect(await table.getByText('99').count()).toBe(0);
    await page.getByText('Trang đang ẩn không được đọc: “Nháp”.').waitFor();
    // Two numbers in one row: the official says which.
    await line('23 biên chế')
      .getByText(/hai số khác nhau/)
      .waitFor();
    expect(await line('23 biên chế').getByRole('checkbox').isChecked()).toBe(false);
    await line('23 biên chế').getByRole('checkbox').check();
    await line('24 biên chế').getByRole('checkbox').check();
    expect(await line('23 biên chế').getByRole('checkbox').isChecked()).toBe(false);
    await page.getByText('2 dòng có số mà chương trình không nhận ra').click();
    await page.getByText('Dòng 3, trang “Khác”: Số cây xanh đã trồng (50)').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Lấy 4 số đã chọn, thay 2 số đang có' }).click();
    await page.getByText('Đã ghi 4 số.').waitFor();
    await whenSaved(page);
    await page.goto(office.url + DOSSIERS);
    const total = figure(page, 'Tổng số hồ sơ TTHC tiếp nhận');
    await total.waitFor();
    expect(await total.inputValue()).toBe('1.160');
    await findings(page)
      .getByText(/Tổng hồ sơ tiếp nhận ghi 1.160/)
      .waitFor();

    await page.getByRole('button', { name: /Hoàn tác/ }).click();
    await expect.poll(() => total.inputValue()).toBe('1.144');
    expect(await figure(page, 'Số hồ sơ trả về do không đủ điều kiện').inputValue()).toBe('4');
    // What was there before is in a snapshot too.
    await page.goto(`${office.url}#/sao-luu`);
    await page.getByText('trước khi lấy số từ tệp Excel').waitFor();
  });

  test('a row that is not recognised is said to be of a figure, and is known in the next file', async () => {
    const { page } = await office.newVisitor();
    await openSheetScreen(page);
    const book = handMadeXlsx({
      sheets: [
        {
          name: 'Khác',
          rows: rows([
            ['Số cây xanh', 50],
            ['Tỷ lệ cây sống', '45%'],
          ]),
        },
      ],
    });
    await chooseFile(page, 'so-lieu.xlsx', book);
    await page.getByText('2 dòng có số mà chương trình không nhận ra').click();
    const openIn = (name: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByRole('button', { name: 'Chọn chỉ tiêu' });
    const chooseSlips = async () => {
      await page.getByRole('combobox').pressSequentially('giay hen');
      await page.getByText('1 chỉ tiêu để chọn.').waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowDown');
    };
    const hasFocus = (name: string) =>
      openIn(name).evaluate((button) => button === document.activeElement);

    // A share is no count of dossiers: the row stays, with the reason, and the focus with it.
    await openIn('Tỷ lệ cây sống').click();
    await chooseSlips();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('không có số đọc được theo đơn vị của chỉ tiêu ấy (hồ sơ)').waitFor();
    expect(await hasFocus('Tỷ lệ cây sống')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Thôi', exact: true }).click();
    expect(await hasFocus('Tỷ lệ cây sống')).toBe(true);

    await openIn('Số cây xanh').click();
    await chooseSlips();
    await page.keyboard.press('Enter');
    await page.getByText('Dòng “Số cây xanh” được đọc là “Số hồ sơ có ghi giấy hẹn”.').waitFor();
    await page.getByText('1 dòng có số mà chương trình không nhận ra').waitFor();
    const table = page.getByRole('table', { name: 'Số đọc được từ tệp' });
    const offer = table.getByRole('row').filter({ hasText: 'Số hồ sơ có ghi giấy hẹn' });
    expect(await offer.getByRole('checkbox').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Lấy 1 số đã chọn' }).click();
    await whenSaved(page);

    await page.reload();
    await chooseFile(page, 'ky-sau.xlsx', book);
    await page.getByText('2 dòng của tệp đã được chọn chỉ tiêu').waitFor();
    await page.getByText('2 dòng của tệp đã được chọn chỉ tiêu').click();
    const named = page
      .getByRole('listitem')
      .filter({ hasText: '“Số cây xanh”: Số hồ sơ có ghi giấy hẹn' });
    await named.getByRole('button', { name: 'Bỏ' }).click();
    await page.getByText('2 dòng có số mà chương trình không nhận ra').waitFor();
  });

  test('rows of a list are matched by the headings, shown, added, or put in place of those there', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(office.url + DOSSIERS);
    const grid = page.getByRole('table', { name: 'Danh sách hồ sơ trễ hạn' });
    const open = async () => {
      await page.getByRole('button', { name: 'Lấy từ tệp Excel' }).click();
      await chooseFile(
        page,
        'ho-so.xlsx',
        handMadeXlsx({ sheets: [{ name: 'Trễ', rows: rows(LATE) }] }),
      );
      const dialog = page.getByRole('dialog', { name: 'Lấy danh sách hồ sơ trễ hạn từ tệp' });
      await dialog.getByRole('table', { name: '2 dòng sẽ lấy' }).waitFor();
      return dialog;
    };
    const dialog = await open();
    const column = (label: string) => dialog.getByRole('combobox', { name: label });
    const shown = (label: string) =>
      column(label).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
    expect(await shown('Thủ tục hành chính')).toBe('Cột B: Tên thủ tục hành chính');
    expect(await shown('Người nộp hồ sơ')).toBe('Cột C: Người nộp');
    expect(await shown('Lĩnh vực')).toBe('không lấy');
    await dialog.getByRole('cell', { name: 'ba ngày ⚠' }).waitFor();
    // A name that is not to be kept is not taken.
    await column('Người nộp hồ sơ').selectOption({ label: 'không lấy' });
    expect(await dialog.getByText('Nguyễn Văn A').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lấy 2 dòng' }).click();
    await page.getByText('Đã lấy 2 dòng từ tệp.').waitFor();
    const cell = (name: string) => grid.getByRole('textbox', { name, exact: true });
    expect(await cell('Thủ tục hành chính, dòng 1').inputValue()).toBe('Đăng ký khai sinh');
    expect(await cell('Số hồ sơ, dòng 2').inputValue()).toBe('2');
    expect(await cell('Người nộp hồ sơ, dòng 1').inputValue()).toBe('');
    await grid.getByText(/“ba ngày”: chưa đọc được/).waitFor();

    const again = await open();
    await again.getByRole('radio', { name: 'Thay các dòng đang có' }).check();
    await again.getByRole('button', { name: 'Lấy 2 dòng' }).click();
    await expect.poll(() => cell('Người nộp hồ sơ, dòng 1').inputValue()).toBe('Nguyễn Văn A');
    expect(
      await grid
        .getByRole('row')
        .filter({ has: page.locator('input') })
        .count(),
    ).toBe(2);
    await page.getByRole('button', { name: /Hoàn tác/ }).click();
    await expect.poll(() => cell('Người nộp hồ sơ, dòng 1').inputValue()).toBe('');
    await whenSaved(page);
  });

  test('a .csv of old Excel is read the same', async () => {
    const { page } = await office.newVisitor();
    await openSheetScreen(page);
    await chooseFile(page, 'so-lieu.csv', strToU8('Biên chế được giao;23\nSố TTHC;\n'));
    await page.getByRole('checkbox', { name: 'Lấy Biên chế được giao: 23' }).waitFor();
  });
});
