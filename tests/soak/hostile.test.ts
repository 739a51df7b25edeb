import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readDocxText, ooxmlErrors } from '../e2e/harness/docx-file.ts';
import { downloadBy } from '../e2e/harness/download.ts';
import { inEachBrowser, type Office } from '../e2e/harness/office.ts';
import { openSample, sampleReport } from '../e2e/steps/open-sample.ts';
import { whenSaved } from '../e2e/steps/save-line.ts';
import { hostileButValid, refusedBackups, type HostileFile } from '../fixtures/hostile/backups.ts';
import { hostileDocx } from '../fixtures/hostile/docx.ts';
import { hostileStrings } from '../fixtures/hostile/strings.ts';
import { harmlessTemplates, refusedTemplates } from '../fixtures/hostile/templates.ts';
import { fillFields } from './fill-fields.ts';
import { Hostility } from './hostility.ts';
import { dump, neutralPage } from './raw-database.ts';
import { isWhole, soakPrograms, tell } from './scale.ts';
import { Tally } from './tally.ts';

/** An import of anything ends within so many milliseconds. */
const IMPORT_WITHIN = 30_000;
const TEXTS = hostileStrings.map(({ text }) => text);
const ROUNDS = isWhole ? 6 : 1;

/** Screens with fields, and what to press there first so that more of them are shown. */
const FILLED: readonly (readonly [route: string, ...buttons: string[]])[] = [
  [`${sampleReport}/muc/result.tthc.onestop.dossiers`, 'Sửa lời', 'Sửa đề mục', 'Thêm dòng'],
  [`${sampleReport}/muc/direct.organise`],
  [`${sampleReport}/muc/result.institution`, 'Sửa đề mục'],
  [sampleReport],
  ['#/don-vi'],
  ['#/van-ban'],
  ['#/van-ban-het-hieu-luc', 'Thêm văn bản'],
  ['#/chi-so'],
  ['#/so-lieu'],
  ['#/bao-cao-moi'],
  ['#/don-vi-moi'],
];
const LOOKED_AT = [
  '#/',
  sampleReport,
  `${sampleReport}/soat`,
  `${sampleReport}/phieu-soat`,
  `${sampleReport}/ky-sau`,
  '#/so-lieu',
  '#/chi-so',
  '#/van-ban',
  '#/van-ban-het-hieu-luc',
  '#/sao-luu',
  '#/bao-cao/__proto__',
  '#/bao-cao/sample-report/muc/constructor',
  '#/bao-cao/%00/muc/../..',
  '#/so-lieu/toString',
  '#/%E0%A4%A',
];

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first();

async function visitor(office: Office): Promise<{ page: Page; guard: Hostility }> {
  const { page } = await office.newVisitor(null);
  const guard = await Hostility.watch(page);
  await page.goto(office.url);
  return { page, guard };
}

async function walk(page: Page, office: Office, guard: Hostility, routes: readonly string[]) {
  for (const route of routes) {
    await page.goto(office.url + route);
    await heading(page).waitFor();
    await page.waitForTimeout(60);
    await guard.check(route);
  }
}

const asUpload = ({ bytes }: HostileFile, name: string, mimeType: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});
const some = <Item>(items: readonly Item[], every: number) =>
  items.filter((_, index) => isWhole || index % every === 0);

inEachBrowser(
  'what strangers type and send',
  (office) => {
    const tallyOf = (part: string, unit: string) => Tally.of({ part, browser: office.name, unit });

    test('is text in every field, on every screen and in the document', async () => {
      const tally = tallyOf('hostile texts typed', 'fields');
      const { page, guard } = await visitor(office);
      await openSample(page);
      await whenSaved(page);
      let filled = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const turned = (by: number) => [...TEXTS.slice(by), ...TEXTS.slice(0, by)];
        for (const [screen, [route, ...buttons]] of FILLED.entries()) {
          await page.goto(office.url + route);
          await heading(page).waitFor();
          await page.waitForTimeout(150);
          for (const name of buttons) {
            const button = page.getByRole('main').getByRole('button', { name }).first();
            if (await button.isVisible()) await button.click();
          }
          const offset = (round * 26 + screen * 14) % TEXTS.length;
          filled += await fillFields(page, turned(offset));
          tally.runs = filled;
          await guard.check(`${route}, round ${String(round)}`);
        }
        await walk(page, office, guard, LOOKED_AT);
        await page.goto(`${office.url}${sampleReport}/xem-truoc`);
        await page.getByRole('button', { name: 'Tải .docx' }).first().waitFor();
        await guard.check('preview');
        const { bytes } = await downloadBy(page, () =>
          page.getByRole('button', { name: 'Tải .docx' }).first().click(),
        );
        expect(readDocxText(bytes).length).toBeGreaterThan(1000);
        const file = path.join(tmpdir(), `soak-${String(process.pid)}.docx`);
        await writeFile(file, bytes);
        expect(await ooxmlErrors(file)).toEqual([]);
        await rm(file);
        await whenSaved(page);
      }
      tell(
        `hostile texts: ${String(TEXTS.length)} texts, ${String(filled)} fields filled, ${String(LOOKED_AT.length + FILLED.length + 1)} screens, ${String(ROUNDS)} rounds`,
      );
      expect(filled).toBeGreaterThan(ROUNDS * 40);
    });

    test('in a backup is refused and changes nothing, or is restored as text', async () => {
      const tally = tallyOf('hostile backups', 'files');
      const { page, guard } = await visitor(office);
      await openSample(page);
      await whenSaved(page);
      const beside = await page.context().newPage();
      await beside.goto(office.url + neutralPage);
      const before = await dump(beside);
      await page.goto(`${office.url}#/sao-luu`);
      const files = some(await refusedBackups(), 12);
      let slowest = 0;
      for (const [index, file] of files.entries()) {
        tally.runs += 1;
        const name = `tệp-${String(index)}.json`;
        const began = Date.now();
        await page
          .getByLabel('Tệp sao lưu bao-cao-xa-….json')
          .setInputFiles(asUpload(file, name, 'application/json'));
        const refusal = page.getByText(name, { exact: true });
        await refusal.waitFor({ timeout: 30_000 }).catch(() => {
          throw new Error(`“${file.name}” was not refused`);
        });
        slowest = Math.max(slowest, Date.now() - began);
        expect(Date.now() - began, file.name).toBeLessThan(IMPORT_WITHIN);
        expect(await page.getByText('không thay đổi').count(), file.name).toBeGreaterThan(0);
        await guard.check(file.name);
        expect((await dump(beside)) === before, `${file.name} changed what is stored`).toBe(true);
      }
      tell(`hostile backups: ${String(files.length)} refused, slowest ${String(slowest)} ms`);

      const good = await hostileButValid();
      await page
        .getByLabel('Tệp sao lưu bao-cao-xa-….json')
        .setInputFiles(asUpload(good, 'hop-le.json', 'application/json'));
      await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
      await page.getByText('Đã khôi phục').first().waitFor();
      await page.reload();
      for (const id of ['bc-cchc', 'mau-khong-co', 'mau-toString', 'mau-constructor'])
        await walk(
          page,
          office,
          guard,
          [
            '',
            '/muc/direct.organise',
            '/muc/result.tthc.onestop.dossiers',
            '/xem-truoc',
            '/soat',
          ].map((rest) => `#/bao-cao/${id}${rest}`),
        );
      await walk(page, office, guard, [...LOOKED_AT, '#/don-vi', '#/phat-hanh/issue-1']);
    });

    test('as a document or a paste to proofread is read or refused, and does nothing else', async () => {
      const tally = tallyOf('hostile documents proofread', 'files');
      const { page, guard } = await visitor(office);
      await openSample(page);
      await whenSaved(page);
      const beside = await page.context().newPage();
      await beside.goto(office.url + neutralPage);
      const before = await dump(beside);
      const files = some(hostileDocx, 9);
      const count = { read: 0, refused: 0 };
      let slowest = 0;
      const done = page
        .getByRole('region', { name: 'Kết quả soát' })
        .or(page.getByText('Chưa soát được'));
      for (const [index, file] of files.entries()) {
        tally.runs += 1;
        await page.goto('about:blank');
        await page.goto(`${office.url}#/soat-bao-cao`);
        const began = Date.now();
        await page
          .getByLabel('Báo cáo Word (.docx)')
          .setInputFiles(
            asUpload(
              file,
              `tệp-${String(index)}.docx`,
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            ),
          );
        await done
          .first()
          .waitFor({ timeout: 40_000 })
          .catch(() => {
            throw new Error(`“${file.name}” was neither read nor refused`);
          });
        const took = Date.now() - began;
        slowest = Math.max(slowest, took);
        expect(took, file.name).toBeLessThan(IMPORT_WITHIN + 2000);
        if (await page.getByText('Chưa soát được').isVisible()) count.refused += 1;
        else count.read += 1;
        await guard.check(file.name);
      }
      await page.goto('about:blank');
      await page.goto(`${office.url}#/soat-bao-cao`);
      await page.getByText('Hoặc dán nội dung báo cáo').click();
      await fillFields(page, [TEXTS.map((text) => text.slice(0, 500)).join('\n')]);
      await page.getByRole('button', { name: 'Soát nội dung đã dán' }).click();
      await done.first().waitFor();
      await guard.check('the paste');
      expect((await dump(beside)) === before).toBe(true);
      tell(
        `hostile documents: ${String(files.length)} (${String(count.read)} read, ${String(count.refused)} refused) and a paste, slowest ${String(slowest)} ms`,
      );
    });

    test('in a report type is refused and changes nothing, or is taken in as text', async () => {
      const tally = tallyOf('hostile report types', 'files');
      const { page, guard } = await visitor(office);
      await openSample(page);
      await whenSaved(page);
      const beside = await page.context().newPage();
      await beside.goto(office.url + neutralPage);
      const before = await dump(beside);
      await page.goto(`${office.url}#/mau-bao-cao`);
      const give = (text: string, name: string) =>
        page.getByLabel('Tệp mẫu báo cáo (.json)').setInputFiles({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      const refused = some(refusedTemplates, 12);
      let slowest = 0;
      for (const [index, [kind, text]] of refused.entries()) {
        tally.runs += 1;
        const name = `mẫu-${String(index)}.json`;
        const began = Date.now();
        await give(text, name);
        await page
          .getByRole('alert')
          .filter({ hasText: `Chưa nhận được mẫu từ ${name}` })
          .waitFor();
        slowest = Math.max(slowest, Date.now() - began);
        expect(Date.now() - began, kind).toBeLessThan(IMPORT_WITHIN);
        await guard.check(kind);
      }
      expect(await dump(beside)).toBe(before);

      const harmless = some(harmlessTemplates(), 40);
      for (const [index, [kind, text]] of harmless.entries()) {
        tally.runs += 1;
        await give(text.replace('"bao-cao-nhanh"', `"nhanh-${String(index)}"`), 'mẫu.json');
        await page.getByRole('button', { name: 'Thêm mẫu này' }).click();
        await page.getByText('Đã nhận mẫu').waitFor();
        await guard.check(kind);
      }
      await whenSaved(page);
      await walk(page, office, guard, ['#/mau-bao-cao', '#/bao-cao-moi', '#/']);
      tell(
        `hostile report types: ${String(refused.length)} refused, slowest ${String(slowest)} ms, ${String(harmless.length)} taken in as text`,
      );
    });

    test('meets a policy that lets nothing run but the program’s own files', async () => {
      const { page } = await office.newVisitor();
      const policy = await page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const { scripts, styles } = await page.evaluate(() => ({
        scripts: [...document.scripts].filter((one) => one.src === '').length,
        styles: document.querySelectorAll('style, [style*="url"]').length,
      }));
      expect({ scripts, styles }).toEqual({ scripts: 0, styles: 0 });
    });
  },
  soakPrograms,
);
