import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../e2e/harness/office.ts';
import { openSample, sampleReport } from '../e2e/steps/open-sample.ts';
import { whenSaved } from '../e2e/steps/save-line.ts';
import { HOSTILE_SHEETS } from '../fixtures/hostile/hostile-sheets.ts';
import { hostileStrings } from '../fixtures/hostile/strings.ts';
import { Hostility } from './hostility.ts';
import { dump, neutralPage } from './raw-database.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

/** An import of anything ends within so many milliseconds. */
const IMPORT_WITHIN = 30_000;
const CHOOSER = 'Tệp Excel hoặc .csv có số liệu';
const TEXTS = hostileStrings.map(({ text }) => text.slice(0, 500));
/** Those that take the zip or the reader to its limits are in the whole only. */
const HEAVY = /too (?:much|many|long)|above|100,000|thousands|bomb/;

const cell = (text: string): string => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;
const csv = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(lines.map((cells) => cells.map(cell).join(';')).join('\r\n'));

const give = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(CHOOSER).setInputFiles({ name, mimeType: 'text/csv', buffer });

inEachBrowser(
  'what strangers put into Excel',
  (office) => {
    async function visitor(): Promise<{ page: Page; guard: Hostility }> {
      const { page } = await office.newVisitor(null);
      const guard = await Hostility.watch(page);
      await page.goto(office.url);
      await openSample(page);
      await whenSaved(page);
      return { page, guard };
    }

    const tallyOf = (part: string, unit: string) => Tally.of({ part, browser: office.name, unit });

    test('is refused with its reason and changes nothing', async () => {
      const tally = tallyOf('hostile workbooks', 'files');
      const { page, guard } = await visitor();
      await page.getByRole('link', { name: 'Số liệu của kỳ' }).click();
      await page.getByRole('link', { name: 'Lấy số liệu từ tệp Excel' }).click();
      const beside = await page.context().newPage();
      await beside.goto(office.url + neutralPage);
      const before = await dump(beside);
      const files = HOSTILE_SHEETS.filter(
        ({ name }, at) => isWhole || (at % 3 === 0 && !HEAVY.test(name)),
      );
      let slowest = 0;
      for (const [index, { name, make }] of files.entries()) {
        const file = `tệp-${String(index)}.xlsx`;
        tally.runs += 1;
        const bytes = Buffer.from(make());
        const began = Date.now();
        await give(page, file, bytes);
        const alert = page.getByRole('alert').filter({ hasText: `Chưa đọc được ${file}` });
        await alert.waitFor({ timeout: 40_000 });
        slowest = Math.max(slowest, Date.now() - began);
        expect(Date.now() - began, name).toBeLessThan(IMPORT_WITHIN + 2000);
        await alert.getByText('Số liệu đang có không thay đổi.').waitFor();
        await guard.check(name);
      }
      expect((await dump(beside)) === before).toBe(true);
      tell(
        `hostile workbooks: ${String(files.length)} refused, nothing changed, slowest ${String(slowest)} ms`,
      );
    });

    test('is mere text among figures and rows', async () => {
      const tally = tallyOf('hostile texts in workbooks', 'texts');
      const { page, guard } = await visitor();
      await page.getByRole('link', { name: 'Số liệu của kỳ' }).click();
      await page.getByRole('link', { name: 'Lấy số liệu từ tệp Excel' }).click();
      await give(
        page,
        'số.csv',
        csv([...TEXTS.map((text) => [text, '5', text]), ['Biên chế được giao', '23', '']]),
      );
      await page.getByRole('checkbox', { name: 'Lấy Biên chế được giao: 23' }).waitFor();
      await page.getByText(/dòng có số mà chương trình không nhận ra/).click();
      await guard.check('figures');

      await page.goto(`${office.url}${sampleReport}/muc/result.tthc.onestop.dossiers`);
      await page.getByRole('button', { name: 'Lấy từ tệp Excel' }).click();
      const headings = ['Thủ tục hành chính', 'Lĩnh vực', 'Số hồ sơ', 'Nguyên nhân trễ hạn'];
      await give(
        page,
        'dòng.csv',
        csv([headings, ...TEXTS.map((text) => [text, text, text, text])]),
      );
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Lấy \d+ dòng$/ })
        .click();
      await page.getByText(/Đã lấy \d+ dòng từ tệp/).waitFor();
      await guard.check('rows');
      await whenSaved(page);
      await page.reload();
      await page.getByRole('table', { name: 'Danh sách hồ sơ trễ hạn' }).waitFor();
      await guard.check('rows after a reload');
      tally.runs = TEXTS.length;
      tell(`hostile texts in sheets: ${String(TEXTS.length)}, among figures and in four columns`);
    });
  },
  soakPrograms,
);
