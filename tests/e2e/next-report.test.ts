import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocxText } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { whenSaved } from './steps/save-line.ts';

/** The issue's own measure. */
const MOST_VISITS = 60;

interface SampleFile {
  readonly figureSet: { readonly entries: Readonly<Record<string, { readonly typed: string }>> };
}
const { figureSet } = JSON.parse(
  readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8'),
) as SampleFile;
const catalogue = parse(readFileSync('templates/catalogue/figures.yaml', 'utf8')) as {
  readonly figures: Readonly<Record<string, { readonly carriedFrom?: string }>>;
};
const isSteady = (cell: string): boolean => {
  const [key = ''] = cell.split('.');
  return catalogue.figures[key]?.carriedFrom === key;
};
const cells = Object.keys(figureSet.entries);
const steady = cells.filter(isSteady);
/** What happened in the second half: the numbers of the first will do. */
const moving = cells.filter((cell) => !isSteady(cell));

const field = (page: Page, cell: string) => page.locator(`[id="o-${cell}"]`);

/** The addresses of all sections of the report whose page is open. */
async function sectionLinks(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('region', { name: 'Các mục của báo cáo' }).getByRole('link');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Presses each button of this name that is on the page, until there is none; how often. */
async function pressAll(page: Page, name: RegExp): Promise<number> {
  let pressed = 0;
  for (;;) {
    const button = page.getByRole('main').getByRole('button', { name }).first();
    if ((await button.count()) === 0) return pressed;
    await button.click();
    pressed += 1;
    // What one press settles elsewhere leaves the page a moment later: the hands rest as a clerk's do.
    await page.waitForTimeout(300);
  }
}

inOldestBrowser('the report of the next period', (office) => {
  test('needs few visits, and no fact that stays the same is typed again', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.getByRole('link', { name: 'Lập kỳ sau' }).click();
    await page.getByRole('heading', { level: 1, name: /^Lập kỳ sau từ/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Năm', exact: true }).inputValue()).toBe('2023');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Lập báo cáo kỳ sau' }).click();
    await page.getByRole('heading', { level: 1, name: /6 tháng cuối năm 2023/ }).waitFor();
    await page.getByText(/^\d+ chỗ từ kỳ trước chưa xác nhận$/).waitFor();
    const hub = page.url();

    let visits = 0;
    const left = new Set(moving);
    for (const link of await sectionLinks(page)) {
      await page.goto(office.url + link);
      await page.getByRole('heading', { level: 1 }).waitFor();
      visits += await pressAll(page, /^Điền \d+ ô như kỳ trước$/);
      visits += await pressAll(page, /– như kỳ trước$/);
      for (const cell of [...left]) {
        if ((await field(page, cell).count()) === 0) continue;
        await field(page, cell).fill(figureSet.entries[cell]?.typed ?? '');
        await page.keyboard.press('Tab');
        left.delete(cell);
        visits += 1;
      }
      visits += await pressAll(page, /^Xác nhận cả đoạn này$/);
      visits += await pressAll(page, /^Đã xác nhận$/);
    }
    expect([...left]).toEqual([]);
    await page.goto(hub);
    await page.getByRole('textbox', { name: 'Ngày báo cáo' }).fill('09/12/2023');
    visits += 1;
    console.log(`next report: ${visits} visits, ${steady.length} steady figures taken over`);
    expect(visits).toBeLessThanOrEqual(MOST_VISITS);
    expect(await page.getByText(/chỗ từ kỳ trước chưa xác nhận$/).count()).toBe(0);
    await whenSaved(page);

    const { name, bytes } = await downloadBy(page, () =>
      page.getByRole('button', { name: 'Tải .docx' }).click(),
    );
    expect(name).toBe('Bao-cao-CCHC-6-thang-cuoi-nam-2023-xa-Thong-Nhat.docx');
    const text = readDocxText(bytes);
    expect(text).toContain('6 tháng cuối năm 2023');
    expect(text).toContain('ngày 09 tháng 12 năm 2023');
    expect(text).toContain('131.050');
    expect(text).not.toContain('6 tháng đầu năm 2023');
    // The steady ones were never typed, and are there.
    expect(text).toMatch(/41\s?[-–]\s?55/);
    expect(text).toContain('175');
  });

  test('leaves the old report as it was, and goes again by one undo', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    await page.goto(`${office.url}${sampleReport}/ky-sau`);
    await page.getByRole('button', { name: 'Lập báo cáo kỳ sau' }).click();
    await page.getByRole('heading', { level: 1, name: /6 tháng cuối năm 2023/ }).waitFor();
    await page.goto(`${office.url}${sampleReport}/ky-sau`);
    await page.getByRole('heading', { level: 1, name: /^Lập kỳ sau từ/ }).waitFor();
    // A second one of the period is made on purpose only.
    await page.getByRole('button', { name: 'Lập báo cáo kỳ sau' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await page.goto(`${office.url}#/`);
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await page.getByRole('heading', { level: 3, name: /^6 tháng đầu năm 2023/i }).waitFor();
    expect(await page.getByRole('heading', { level: 3, name: /^6 tháng cuối/i }).count()).toBe(0);
  });
});
